package org.polymyo.clinic.server;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.polymyo.clinic.store.DataFolder;
import org.springframework.context.ConfigurableApplicationContext;

/** A running clinic for tests, as {@code serve} starts it, on a free port. */
public final class Workspace implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    private Workspace(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Starts a clinic.
     *
     * @param folder its folder
     * @param settings what differs from the usual
     * @return the clinic, answering
     */
    public static Workspace in(Path folder, Map<String, String> settings) {
        String[] arguments = settings.entrySet().stream()
                .map(entry -> "--" + entry.getKey() + "=" + entry.getValue())
                .toArray(String[]::new);
        return new Workspace(ClinicApplication.start(new DataFolder(folder), 0, arguments));
    }

    /**
     * A part of it.
     *
     * @param type which
     * @return the part
     * @param <T> its type
     */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /**
     * Where a page is.
     *
     * @param path beginning with a slash
     * @return its address
     */
    public URI address(String path) {
        return URI.create("http://localhost:" + ClinicApplication.port(context) + path);
    }

    @Override
    public void close() {
        context.close();
    }
}
