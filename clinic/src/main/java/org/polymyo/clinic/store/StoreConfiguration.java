package org.polymyo.clinic.store;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What every part of the clinic needs from the outside: the time and the workspace's key. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Several servers of one workspace are given the same key file. */
    @Bean
    MasterKey masterKey(DataFolder folder, @Value("${clinic.master-key-file:}") String file) {
        return MasterKey.in(file.isEmpty() ? folder.made().path().resolve("master.key") : Path.of(file));
    }
}
