package org.polymyo.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polymyo.recording.BodyPart;
import org.polymyo.recording.Montage;
import org.polymyo.recording.Placement;
import org.polymyo.recording.Side;

class MontageFileTest {
    private static final Path PAGE = Path.of(System.getProperty("polymyo.root", ".."), "docs/reference/montage.md");

    @TempDir
    Path folder;

    private Montage read(String text) throws Exception {
        return MontageFile.read(Files.writeString(folder.resolve("montage.tsv"), text));
    }

    @Test
    void theExampleOfThePageIsRead() throws Exception {
        Montage montage = read(Files.readString(PAGE).replaceAll("(?s).*```tsv\n(.*?)```.*", "$1"));
        assertThat(montage.pairs()).extracting(Montage.Pair::label).containsExactly("EXG1-EXG2", "EXG3-EXG4");
        assertThat(montage.assignments())
                .extracting(Montage.Assignment::placement)
                .containsExactly(
                        new Placement.Muscle("first dorsal interosseous", Side.LEFT, BodyPart.ARM),
                        new Placement.Muscle("first dorsal interosseous", Side.RIGHT, BodyPart.ARM),
                        new Placement.Trigger());
    }

    @Test
    void theTypedFormOfThePageIsRead() {
        assertThat(Montage.parse("EXG1~EXG2=EMG:FDI:L").pairs()).hasSize(1);
    }

    @Test
    void commasQuotesAndOtherLanguagesAreRead() throws Exception {
        Montage montage = read("label,type,muscle,side\n\"a,b\",emg,\"biceps\",links\nC3,EEG,c3,\n");
        assertThat(montage.assignments())
                .containsExactly(
                        new Montage.Assignment("a,b", new Placement.Muscle("biceps brachii", Side.LEFT, BodyPart.ARM)),
                        new Montage.Assignment("C3", new Placement.Scalp("C3")));
    }

    @Test
    void channelsOfBidsAreRead() throws Exception {
        Montage montage = read("name\ttype\tunits\ttarget_muscle\nEMG1\tEMG\tV\tRectus Femoris\nX\tGYRO\trad/s\tn/a\n");
        assertThat(montage.assignments())
                .extracting(Montage.Assignment::placement)
                .containsExactly(
                        new Placement.Muscle("rectus femoris", Side.UNSTATED, BodyPart.LEG),
                        new Placement.Other("gyro"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|[montage-header]",
                "a,b\\n1,2|columns a, b",
                "label,type\\nx,EGM|row 2: expected type EMG, EEG",
                "label,type,side\\nx,EMG,up|row 2: expected side L, R",
                "label,type\\n,EMG|row 2: expected a label",
                "label,type\\nx,EMG\\nx,EEG|[montage-label-twice] row 3"
            })
    void whatIsWrongIsNamed(String text, String said) {
        assertThatThrownBy(() -> read(text.replace("\\n", "\n")))
                .isInstanceOf(UnusableRecordingException.class)
                .hasMessageContaining(said);
    }
}
