package org.polymyo.format.edf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.polymyo.format.RecordingFiles;
import org.polymyo.format.UnusableRecordingException;

class MagicTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"0       0.5     1.5\n1       0.7     1.9\n", "0\t1\n", "12      13", "time;EMG\n", "0"})
    void aTableThatStartsWithADigitIsNotEdf(String text) {
        assertThat(Magic.fits(text.getBytes(StandardCharsets.US_ASCII))).isFalse();
    }

    @Test
    void theHeaderIsRecognisedWhateverTheName() {
        byte[] file = new EdfBytes().microvolts("EMG", 1).record(new int[] {1}).bytes();
        assertThat(new EdfReader().recognises(Path.of("recording.rec"), file)).isTrue();
    }

    @Test
    void aTextCalledEdfIsRefusedAsWhatItIs() throws Exception {
        Path file = Files.writeString(folder.resolve("table.edf"), "time;EMG\n0,0;1,5\n");
        var refused = catchThrowableOfType(UnusableRecordingException.class, () -> RecordingFiles.open(file));
        assertThat(refused.problem().code()).isEqualTo("edf-not-edf");
        assertThat(refused.problem().found()).isEqualTo("text");
        assertThat(refused.problem().remedy()).contains("ending");
    }
}
