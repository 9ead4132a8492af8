package org.polymyo.clinic.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes as authenticator apps show them. */
class OneTimeCodeTest {
    private static final byte[] KEY = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** The last six digits of appendix B of RFC 6238. */
    @ParameterizedTest
    @CsvSource({"59,287082", "1111111109,081804", "1111111111,050471", "1234567890,005924", "2000000000,279037"})
    void aCodeIsTheOneOfTheStandard(long second, String code) {
        assertThat(OneTimeCode.at(KEY, Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @Test
    void aClockMayBeHalfAMinuteOffButNotMore() {
        Instant now = Instant.ofEpochSecond(1111111109);
        String code = OneTimeCode.at(KEY, now);
        assertThat(OneTimeCode.step(KEY, code.substring(0, 3) + " " + code.substring(3), now.plusSeconds(30)))
                .isPresent();
        assertThat(OneTimeCode.step(KEY, code, now.minusSeconds(30))).isPresent();
        assertThat(OneTimeCode.step(KEY, code, now.plusSeconds(60))).isEmpty();
        assertThat(OneTimeCode.step(KEY, "", now)).isEmpty();
    }

    @Test
    void aKeyIsTypedInBase32() {
        assertThat(OneTimeCode.typed(KEY)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(OneTimeCode.typed(new byte[] {(byte) 0xff})).isEqualTo("74");
    }
}
