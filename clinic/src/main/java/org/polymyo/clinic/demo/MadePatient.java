package org.polymyo.clinic.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.polymyo.clinic.patient.Sex;
import org.polymyo.clinic.patient.Visit;
import org.polymyo.synthetic.IntendedType;

/**
 * Somebody who is nobody.
 *
 * @param type what the recordings are made with
 * @param familyName family name
 * @param givenName given name
 * @param born day of birth
 * @param sex administrative sex
 * @param daysToVisit when the next visit is
 * @param visit what it is for
 * @param onset when the jerks began, as {@code When} reads it
 * @param onsetWords how
 * @param drug what is taken
 * @param safety an open safety item, empty for none
 * @param question what this patient wants answered
 * @param seen what an examiner saw, as part, condition and state
 */
record MadePatient(
        IntendedType type,
        String familyName,
        String givenName,
        LocalDate born,
        Sex sex,
        int daysToVisit,
        Visit.Kind visit,
        String onset,
        String onsetWords,
        String drug,
        String safety,
        String question,
        List<String> seen) {

    static List<MadePatient> all() {
        try (InputStream table = MadePatient.class.getResourceAsStream("patients.tsv")) {
            byte[] bytes = Objects.requireNonNull(table, "patients.tsv").readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("type\t"))
                    .map(line -> of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MadePatient of(String[] cells) {
        return new MadePatient(
                IntendedType.valueOf(cells[0]),
                cells[1],
                cells[2],
                LocalDate.parse(cells[3]),
                Sex.valueOf(cells[4]),
                Integer.parseInt(cells[5]),
                Visit.Kind.valueOf(cells[6]),
                cells[7],
                cells[8],
                cells[9],
                cells[10],
                cells[11],
                Arrays.asList(cells[12].split(";", -1)));
    }
}
