package org.polymyo.format.edf;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.polymyo.recording.Defect;

/** Start of a recording: from date, time and the one part of the recording identification that is ever looked at. */
final class StartField {
    private static final Pattern PARTS = Pattern.compile("(\\d{1,2})[.:/\\- ](\\d{1,2})[.:/\\- ](\\d{1,2})");
    private static final Pattern LONG_DATE = Pattern.compile("Startdate (\\d{2})-([A-Z]{3})-(\\d{4})\\b.*");
    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
    /** Two-digit years count from here: 85 is 1985, 84 is 2084. */
    private static final int FIRST_YEAR = 1985;

    private StartField() {}

    /**
     * The start.
     *
     * @param date field {@code dd.mm.yy}
     * @param time field {@code hh.mm.ss}
     * @param identification field of the recording; only the date in it is used
     * @param defects told of slips
     * @return start, where date and time are clear
     */
    static Optional<LocalDateTime> of(
            HeaderField date, HeaderField time, HeaderField identification, List<Defect> defects) {
        Optional<LocalTime> clock = time(time, defects);
        if (identification.text().matches("Startdate X\\b.*") && date.text().equals("01.01.85")) {
            return Optional.empty();
        }
        Optional<LocalDate> shortDate = shortDate(date, defects);
        Optional<LocalDate> day = longDate(identification.text()).or(() -> shortDate);
        return day.flatMap(known -> clock.map(known::atTime));
    }

    private static Optional<LocalTime> time(HeaderField field, List<Defect> defects) {
        Matcher parts = PARTS.matcher(field.text());
        if (!parts.matches()) {
            defects.add(EdfDefect.EDF_TIME.at(field.name(), "hh.mm.ss", field.quoted()));
            return Optional.empty();
        }
        try {
            LocalTime time = LocalTime.of(number(parts, 1), number(parts, 2), number(parts, 3));
            if (!field.text().matches("\\d\\d\\.\\d\\d\\.\\d\\d")) {
                defects.add(EdfDefect.EDF_TIME.at(field.name(), "hh.mm.ss", field.quoted()));
            }
            return Optional.of(time);
        } catch (DateTimeException e) {
            defects.add(EdfDefect.EDF_TIME.at(field.name(), "a time of day", field.quoted()));
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> shortDate(HeaderField field, List<Defect> defects) {
        Matcher parts = PARTS.matcher(field.text());
        if (parts.matches()) {
            try {
                int year = FIRST_YEAR + Math.floorMod(number(parts, 3) - FIRST_YEAR, 100);
                return Optional.of(LocalDate.of(year, number(parts, 2), number(parts, 1)));
            } catch (DateTimeException e) {
                // told below, like every other date that is none
            }
        }
        defects.add(EdfDefect.EDF_DATE.at(field.name(), "a date dd.mm.yy", field.quoted()));
        return Optional.empty();
    }

    private static Optional<LocalDate> longDate(String identification) {
        Matcher parts = LONG_DATE.matcher(identification);
        int month = parts.matches() ? MONTHS.indexOf(parts.group(2).toUpperCase(Locale.ROOT)) + 1 : 0;
        try {
            return month == 0 ? Optional.empty() : Optional.of(LocalDate.of(number(parts, 3), month, number(parts, 1)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
