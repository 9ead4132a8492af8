package org.polymyo.clinic.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.jspecify.annotations.Nullable;

/** A form whose last part is a file; the parts before it are its fields. */
public final class FilmForm extends HttpServletRequestWrapper {
    private static final int LONGEST_FIELD = 4096;
    private static final int MOST_FIELDS = 20;
    private static final String SENT = FilmForm.class.getName();

    private final Map<String, String[]> fields = new HashMap<>();

    private FilmForm(HttpServletRequest request) {
        super(request);
    }

    /**
     * The file of a form.
     *
     * @param name its name at the sender's, empty where none was chosen
     * @param content its bytes as they come
     */
    public record Sent(String name, InputStream content) {}

    /**
     * The file of a request.
     *
     * @param request the request
     * @return nothing where it sends none
     */
    public static Optional<Sent> sent(HttpServletRequest request) {
        return request.getAttribute(SENT) instanceof Sent sent ? Optional.of(sent) : Optional.empty();
    }

    static FilmForm of(HttpServletRequest request) throws IOException {
        var form = new FilmForm(request);
        try {
            FileItemIterator parts = new FileUpload().getItemIterator(new ServletRequestContext(request));
            for (int i = 0; i < MOST_FIELDS && parts.hasNext(); i++) {
                FileItemStream part = parts.next();
                if (!part.isFormField()) {
                    String name = part.getName() == null ? "" : part.getName();
                    request.setAttribute(SENT, new Sent(name, part.openStream()));
                    return form;
                }
                byte[] value = part.openStream().readNBytes(LONGEST_FIELD);
                form.fields.put(part.getFieldName(), new String[] {new String(value, StandardCharsets.UTF_8)});
            }
        } catch (FileUploadException e) {
            throw new IOException("a form that is none", e);
        }
        return form;
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = fields.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return fields.get(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(fields);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(fields.keySet());
    }
}
