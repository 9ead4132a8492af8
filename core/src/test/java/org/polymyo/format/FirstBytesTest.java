package org.polymyo.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FirstBytesTest {
    @Test
    void textIsNamedButNotRepeated() {
        assertThat(FirstBytes.described("Patient: Zebedaeus\r\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("text");
    }

    @Test
    void unknownBytesAreShownAsNumbers() {
        assertThat(FirstBytes.described(new byte[] {1, 2, (byte) 0xff})).isEqualTo("binary data (01 02 ff)");
    }
}
