package org.polymyo.clinic.upload;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares whom a recording's header names with the patient it was sent for. What the header says is looked at here and
 * nowhere kept.
 */
final class HeaderCheck {
    /** How the codes of all reasons begin. */
    static final String REASONS = "HEADER_";

    private static final int FIXED_HEADER = 256;
    private static final int PATIENT_FIELD = 8;
    private static final int PATIENT_FIELD_BYTES = 80;
    private static final int RESERVED = 192;
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern WRITTEN_DATE = Pattern.compile("(?i)\\b(\\d{1,2})-([a-z]{3})-(\\d{4})\\b");
    private static final Pattern ISO_DATE = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");
    private static final Pattern DAY_FIRST = Pattern.compile("\\b(\\d{1,2})[./](\\d{1,2})[./](\\d{4})\\b");
    /** Words that stand where a name would and name nobody. */
    private static final Set<String> NO_NAME = Set.of(
            "x",
            "xx",
            "xxx",
            "anonymous",
            "anonym",
            "anon",
            "anonymized",
            "anonymised",
            "patient",
            "subject",
            "unknown",
            "test",
            "male",
            "female",
            "man",
            "woman",
            "m",
            "f",
            "na",
            "none",
            "case",
            "synthetic");

    private final Set<String> familyName;
    private final Set<String> givenName;
    private final String birthDate;

    /**
     * A check for one patient.
     *
     * @param givenName the patient's given names
     * @param familyName the patient's family names
     * @param birthDate date of birth as {@code 1970-01-31}
     */
    HeaderCheck(String givenName, String familyName, String birthDate) {
        this.givenName = words(givenName);
        this.familyName = words(familyName);
        this.birthDate = birthDate;
    }

    /**
     * Looks at a file.
     *
     * @param head its first bytes, 256 where it has so many
     * @return why it must not go into this patient's chart, as a code; nothing when it says nothing against it
     */
    Optional<String> against(byte[] head) {
        if (head.length < FIXED_HEADER || !isEdf(head)) {
            return Optional.empty();
        }
        String field = new String(head, PATIENT_FIELD, PATIENT_FIELD_BYTES, StandardCharsets.ISO_8859_1).strip();
        boolean plus = new String(head, RESERVED, 5, StandardCharsets.ISO_8859_1).matches("[EB]DF\\+.");
        if (birthDates(field).stream().anyMatch(date -> !date.equals(birthDate))) {
            return Optional.of(REASONS + "BIRTH_DATE");
        }
        return isAnotherName(plus ? nameOf(field) : field) ? Optional.of(REASONS + "NAME") : Optional.empty();
    }

    /**
     * Compares whom another header names.
     *
     * @param named name and date of birth as the header has them
     * @return why it must not go into this patient's chart, as a code; nothing when it says nothing against it
     */
    Optional<String> against(DicomHeader named) {
        if (birthDates(named.birthDate()).stream().anyMatch(date -> !date.equals(birthDate))) {
            return Optional.of(REASONS + "BIRTH_DATE");
        }
        return isAnotherName(named.name().replaceAll("[\\^=]", " ")) ? Optional.of(REASONS + "NAME") : Optional.empty();
    }

    private static boolean isEdf(byte[] head) {
        return head[0] == '0' && head[1] == ' ' || head[0] == (byte) 0xff && head[1] == 'B';
    }

    /** EDF+ puts code, sex, date of birth and name between blanks, in this order. */
    private static String nameOf(String field) {
        List<String> parts = Arrays.asList(field.split(" +"));
        return parts.size() < 4 ? field : String.join(" ", parts.subList(3, parts.size()));
    }

    private static Set<String> birthDates(String field) {
        Set<String> dates = new HashSet<>();
        Matcher written = WRITTEN_DATE.matcher(field);
        while (written.find()) {
            int month = MONTHS.indexOf(written.group(2).toLowerCase(Locale.ROOT)) + 1;
            add(dates, written.group(3), Integer.toString(month), written.group(1));
        }
        Matcher iso = ISO_DATE.matcher(field);
        while (iso.find()) {
            add(dates, iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(field);
        while (dayFirst.find()) {
            add(dates, dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        return dates;
    }

    private static void add(Set<String> dates, String year, String month, String day) {
        try {
            dates.add(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                    .toString());
        } catch (DateTimeException e) {
            // no date, so it says nothing
        }
    }

    private boolean isAnotherName(String text) {
        Set<String> named = words(text.replaceAll("\\S*\\d\\S*", " "));
        named.removeAll(NO_NAME);
        named.removeAll(MONTHS);
        if (named.isEmpty()) {
            return false;
        }
        boolean family = named.stream().anyMatch(familyName::contains);
        Set<String> others = new HashSet<>(named);
        others.removeAll(familyName);
        boolean given = others.isEmpty() || others.stream().anyMatch(this::isGiven);
        return !(family && given);
    }

    private boolean isGiven(String word) {
        return givenName.stream().anyMatch(name -> name.equals(word) || word.length() == 1 && name.startsWith(word));
    }

    /** Words without accents, case and punctuation. */
    private static Set<String> words(String text) {
        String plain = Normalizer.normalize(text.replace("ß", "ss"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}]+", " ")
                .strip();
        return new HashSet<>(plain.isEmpty() ? List.of() : List.of(plain.split(" ")));
    }
}
