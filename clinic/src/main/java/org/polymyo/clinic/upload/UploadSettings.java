package org.polymyo.clinic.upload;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What may be sent.
 *
 * @param largest the largest file
 * @param perPatient the most bytes of one patient's files together, whole ones and those on their way
 * @param freeSpace how much must stay free where files arrive
 * @param expiry how long an unfinished file is waited for
 */
@ConfigurationProperties("clinic.upload")
public record UploadSettings(
        @DefaultValue("10GB") DataSize largest,
        @DefaultValue("200GB") DataSize perPatient,
        @DefaultValue("1GB") DataSize freeSpace,
        @DefaultValue("7d") Duration expiry) {}
