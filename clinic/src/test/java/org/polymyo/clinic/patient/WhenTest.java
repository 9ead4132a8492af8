package org.polymyo.clinic.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times in the past keep their precision. */
class WhenTest {
    private static final LocalDate BORN = LocalDate.of(1970, 5, 20);

    @ParameterizedTest
    @CsvSource({
        "2024, 2024-01-01, 2024-12-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "2024-06-12, 2024-06-12, 2024-06-12",
        "age 15, 1985-05-20, 1986-05-19"
    })
    void aTimeIsReadAsPreciselyAsItIsKnown(String words, LocalDate earliest, LocalDate latest) {
        assertThat(When.read(words, BORN)).hasValueSatisfying(when -> {
            assertThat(when.earliest()).isEqualTo(earliest);
            assertThat(when.latest()).isEqualTo(latest);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "long ago", "2024-13", "2024-02-30", "24", "age", "age 1000"})
    void wordsThatSayNoTimeGiveNone(String words) {
        assertThat(When.read(words, BORN)).isEmpty();
    }
}
