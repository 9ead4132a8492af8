package org.polymyo.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScalpPlacesTest {
    @Test
    void theVertexIsTheMiddle() {
        assertThat(ScalpPlaces.of("Cz")).hasValue(new ScalpPlaces.Place(0, 0));
    }

    @ParameterizedTest
    @CsvSource({"C3, C4", "Fp1, Fp2", "F7, F8", "T3, T4", "CP5, CP6", "O1, O2", "PO7, PO8"})
    void leftAndRightAreMirrored(String left, String right) {
        var one = ScalpPlaces.of(left).orElseThrow();
        var two = ScalpPlaces.of(right).orElseThrow();
        assertThat(one.right()).isNegative().isCloseTo(-two.right(), within(1e-12));
        assertThat(one.front()).isCloseTo(two.front(), within(1e-12));
    }

    @Test
    void oldAndNewNamesAreTheSamePlace() {
        assertThat(ScalpPlaces.of("T3")).isEqualTo(ScalpPlaces.of("T7"));
        assertThat(ScalpPlaces.of("T6")).isEqualTo(ScalpPlaces.of("P8"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unnamed", "", "A1", "C3-C4", "Fx", "11"})
    void whatIsNoPositionHasNoPlace(String name) {
        assertThat(ScalpPlaces.of(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Fp1", "AF7", "F7", "FT7", "T7", "TP7", "P7", "PO7", "O1", "F5", "C1", "Oz"})
    void everyPlaceLiesInsideTheHead(String name) {
        var place = ScalpPlaces.of(name).orElseThrow();
        assertThat(Math.hypot(place.right(), place.front())).isLessThanOrEqualTo(0.8 + 1e-9);
    }
}
