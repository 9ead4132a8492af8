package org.polymyo.format.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellNumberTest {
    @Test
    void everyNumberIsReadAsJavaReadsIt() {
        RandomGenerator chance = RandomGeneratorFactory.of("L64X128MixRandom").create(5);
        for (int i = 0; i < 20_000; i++) {
            String text = String.format(Locale.ROOT, "%." + chance.nextInt(12) + "f", 1e4 * chance.nextGaussian());
            assertThat(read(text, '.')).as(text).isEqualTo(Double.parseDouble(text));
            assertThat(read(text.replace('.', ','), ',')).isEqualTo(Double.parseDouble(text));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E-3", "-2e-05", "+4", ".5", "123456789012345678", "-0.00000000000000000001"})
    void otherFormsAreReadToo(String text) {
        assertThat(read(text, '.')).isEqualTo(Double.parseDouble(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", ".", "NaN", "1 2", "1.2.3", "0x10", "1d", "Infinity", "1e999", "--1", "abc"})
    void whatIsNoNumberIsMissing(String text) {
        assertThat(read(text, '.')).isNaN();
    }

    private static double read(String text, char decimal) {
        byte[] letters = text.getBytes(StandardCharsets.US_ASCII);
        return CellNumber.of(letters, 0, letters.length, decimal);
    }
}
