package org.polymyo.clinic.file;

import java.io.IOException;
import java.nio.file.Path;
import org.polymyo.clinic.store.DataFolder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses where files lie. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BucketSettings.class)
class FileConfiguration {
    @Bean
    @ConditionalOnMissingBean
    ObjectStore objectStore(DataFolder folder, BucketSettings settings) throws IOException {
        Path local = folder.made().path().resolve("objects");
        if (settings.bucket().isEmpty()) {
            return new LocalObjects(local);
        }
        var bucket = new BucketObjects(settings);
        bucket.bring(new LocalObjects(local));
        return bucket;
    }
}
