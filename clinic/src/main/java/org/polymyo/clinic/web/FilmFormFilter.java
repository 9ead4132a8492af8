package org.polymyo.clinic.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Opens the forms that send a film or a paper without script: what stands before the file are its fields, the token of forms among
 * them; the file itself is read by its page, as it comes, and lies nowhere in between.
 */
final class FilmFormFilter extends OncePerRequestFilter {
    private static final Pattern ROUTE =
            Pattern.compile("/patients/[^/]+/preparation/(films/[^/]+/file|papers/[^/]+/uploads)");

    /** Whether a request sends a film or a paper by a form. */
    static boolean isFilm(HttpServletRequest request) {
        String type = request.getContentType();
        return request.getMethod().equals("POST")
                && type != null
                && type.startsWith("multipart/form-data")
                && ROUTE.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isFilm(request)) {
            chain.doFilter(request, response);
            return;
        }
        FilmForm form;
        try {
            form = FilmForm.of(request);
        } catch (IOException e) {
            response.sendError(HttpStatus.BAD_REQUEST.value());
            return;
        }
        chain.doFilter(form, response);
    }
}
