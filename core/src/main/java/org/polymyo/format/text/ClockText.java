package org.polymyo.format.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a clock time: {@code 2017-11-02 12:33:05.090} or {@code 12:33:05.090}. */
final class ClockText {
    private static final Pattern CLOCK =
            Pattern.compile("\"?(?:(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})[ T])?(\\d{1,2}):(\\d{2}):(\\d{2})"
                    + "(?:[.,:](\\d{1,9}))?(?:Z|[+-]\\d{2}:?\\d{2})?\"?");
    private static final LocalDate NO_DATE = LocalDate.EPOCH;

    private ClockText() {}

    /**
     * Reads a cell.
     *
     * @param text the cell
     * @return date and time, the date 1970-01-01 where none is given; empty when it is no clock time
     */
    static Optional<LocalDateTime> of(String text) {
        if (text.indexOf(':') < 0) {
            return Optional.empty();
        }
        Matcher matcher = CLOCK.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate date = matcher.group(1) == null
                    ? NO_DATE
                    : LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3));
            String fraction = matcher.group(7) == null ? "0" : matcher.group(7);
            int nanos = Integer.parseInt((fraction + "000000000").substring(0, 9));
            return Optional.of(LocalDateTime.of(
                    date, LocalTime.of(number(matcher, 4), number(matcher, 5), number(matcher, 6), nanos)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /**
     * Seconds of a clock time.
     *
     * @param clock date and time
     * @return seconds since 1970
     */
    static double seconds(LocalDateTime clock) {
        return clock.toLocalDate().toEpochDay() * 86_400.0 + clock.toLocalTime().toNanoOfDay() / 1e9;
    }
}
