package org.polymyo.clinic.server;

import java.util.Map;
import java.util.Objects;
import org.polymyo.clinic.store.DataFolder;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The parts of the clinic, found and put together by Spring. */
@SpringBootApplication(
        scanBasePackages = "org.polymyo.clinic",
        proxyBeanMethods = false,
        exclude = UserDetailsServiceAutoConfiguration.class)
class ClinicApplication {
    /**
     * Starts the clinic.
     *
     * @param folder the workspace's folder
     * @param port where to listen, 0 for any free port
     * @param settings further settings as {@code --name=value}
     * @return the running clinic
     */
    static ConfigurableApplicationContext start(DataFolder folder, int port, String... settings) {
        var application = new SpringApplicationBuilder(ClinicApplication.class)
                .initializers(context -> context.getBeanFactory().registerSingleton("dataFolder", folder))
                .build();
        application.setDefaultProperties(sources(folder, port));
        return application.run(settings);
    }

    /**
     * Where a running clinic listens.
     *
     * @param clinic the clinic
     * @return the port
     */
    static int port(ConfigurableApplicationContext clinic) {
        return Objects.requireNonNull(((WebServerApplicationContext) clinic).getWebServer(), "it has started")
                .getPort();
    }

    /** The program's own {@code clinic.properties}, over it the one in the folder, over both the environment. */
    static Map<String, Object> sources(DataFolder folder, int port) {
        return Map.of(
                "spring.config.name",
                "clinic",
                "spring.config.additional-location",
                "optional:" + folder.path().toUri(),
                "server.port",
                port);
    }
}
