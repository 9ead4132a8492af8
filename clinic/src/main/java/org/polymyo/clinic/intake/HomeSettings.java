package org.polymyo.clinic.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What patients at home meet.
 *
 * @param clinic the clinic's name as patients know it
 * @param phone the number patients call for help, the same on every page
 * @param emergency the number for emergencies where the clinic is
 * @param linkLasts how long an invitation's link can be used
 * @param majority the age in years from which patients speak for themselves; a guardian's access ends then
 */
@ConfigurationProperties("clinic.home")
public record HomeSettings(
        @DefaultValue("") String clinic,
        @DefaultValue("") String phone,
        @DefaultValue("112") String emergency,
        @DefaultValue("14d") Duration linkLasts,
        @DefaultValue("18") int majority) {
    /**
     * Who was born on this day or before is of age.
     *
     * @param now the time
     * @return the latest birthday of somebody of age
     */
    public LocalDate ofAge(Instant now) {
        return now.atZone(ZoneOffset.UTC).toLocalDate().minusYears(majority);
    }
}
