package org.polymyo.clinic.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.polymyo.clinic.store.WorkspaceSettings;
import org.springframework.stereotype.Component;

/** Instants as people here read and type them. */
@Component
public class Times {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final ZoneId zone;

    /**
     * The times of a workspace.
     *
     * @param settings its time zone
     */
    public Times(WorkspaceSettings settings) {
        this.zone = settings.zone().isEmpty() ? ZoneId.systemDefault() : ZoneId.of(settings.zone());
    }

    /**
     * An instant on the clinic's clock.
     *
     * @param instant the instant
     * @return day and minute
     */
    public String shown(Instant instant) {
        return SHOWN.format(instant.atZone(zone));
    }

    /**
     * The day of an instant.
     *
     * @param instant the instant
     * @return the day on the clinic's calendar
     */
    public LocalDate day(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    /**
     * An instant as a form sends it.
     *
     * @param typed day and minute on the clinic's clock, for example {@code 2026-11-23T09:30}
     * @return the instant, nothing when it is none
     */
    public Optional<Instant> typed(String typed) {
        try {
            return Optional.of(LocalDateTime.parse(typed.strip()).atZone(zone).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
