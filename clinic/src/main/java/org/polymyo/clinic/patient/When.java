package org.polymyo.clinic.patient;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.polymyo.clinic.form.PartialDate;

/** Reads a time in the past as precisely as it is known, and no more. */
public final class When {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern AGE = Pattern.compile("(?:age|aged) (\\d{1,3})");

    private When() {}

    /**
     * Reads it.
     *
     * @param words {@code 2024}, {@code 2024-06}, {@code 2024-06-12} or {@code age 15}
     * @param born the patient's day of birth
     * @return the days it can have been; nothing when the words say none
     */
    public static Optional<PartialDate> read(String words, LocalDate born) {
        String text = words.strip();
        Matcher age = AGE.matcher(text);
        try {
            if (DAY.matcher(text).matches()) {
                return Optional.of(PartialDate.of(LocalDate.parse(text)));
            }
            if (MONTH.matcher(text).matches()) {
                return Optional.of(PartialDate.of(YearMonth.parse(text)));
            }
            if (YEAR.matcher(text).matches()) {
                return Optional.of(PartialDate.ofYear(Integer.parseInt(text)));
            }
            return age.matches()
                    ? Optional.of(PartialDate.ofAge(Integer.parseInt(age.group(1)), born))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
