package org.polymyo.clinic.server;

import org.polymyo.clinic.store.DataFolder;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The parts that commands need: what is kept and the audit log, without pages. */
@SpringBootApplication(
        scanBasePackages = {
            "org.polymyo.clinic.store",
            "org.polymyo.clinic.audit",
            "org.polymyo.clinic.file",
            "org.polymyo.clinic.operation"
        },
        proxyBeanMethods = false)
class CommandApplication {
    /**
     * Opens a workspace for a command.
     *
     * @param folder its folder
     * @return its parts, to be closed
     */
    static ConfigurableApplicationContext open(DataFolder folder) {
        var application = new SpringApplicationBuilder(CommandApplication.class)
                .web(WebApplicationType.NONE)
                .initializers(context -> context.getBeanFactory().registerSingleton("dataFolder", folder))
                .build();
        application.setDefaultProperties(ClinicApplication.sources(folder, 0));
        return application.run();
    }
}
