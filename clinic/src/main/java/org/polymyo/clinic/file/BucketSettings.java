package org.polymyo.clinic.file;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where whole files lie: sealed in the workspace's folder, or sealed in a bucket of an S3-compatible object store.
 *
 * @param bucket the bucket's name; empty for the workspace's own folder
 * @param endpoint the object store's address, for example {@code https://objects.example}; empty for Amazon's own
 * @param region its region, as requests are signed for it
 * @param accessKey who asks
 * @param secretKey the secret the requests are signed with
 */
@ConfigurationProperties("clinic.objects")
public record BucketSettings(
        @DefaultValue("") String bucket,
        @DefaultValue("") String endpoint,
        @DefaultValue("us-east-1") String region,
        @DefaultValue("") String accessKey,
        @DefaultValue("") String secretKey) {

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "BucketSettings[bucket=" + bucket + ", endpoint=" + endpoint + ", region=" + region + "]";
    }
}
