package org.polymyo.clinic.file;

import org.polymyo.clinic.store.DataFolder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses where files lie. */
@Configuration(proxyBeanMethods = false)
class FileConfiguration {
    @Bean
    @ConditionalOnMissingBean
    ObjectStore objectStore(DataFolder folder) {
        return new LocalObjects(folder.made().path().resolve("objects"));
    }
}
