package org.polymyo.clinic.store;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What every part of the clinic needs from the outside: the time and the workspace's key. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WorkspaceSettings.class)
class StoreConfiguration {
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    MasterKey masterKey(DataFolder folder, WorkspaceSettings settings) {
        String file = settings.masterKeyFile();
        return MasterKey.in(file.isEmpty() ? folder.made().path().resolve("master.key") : Path.of(file));
    }
}
