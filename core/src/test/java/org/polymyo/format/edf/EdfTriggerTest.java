package org.polymyo.format.edf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.polymyo.format.RecordingFiles;
import org.polymyo.recording.Annotation;
import org.polymyo.recording.Placement;
import org.polymyo.recording.Recording;

class EdfTriggerTest {
    @ParameterizedTest
    @ValueSource(strings = {"example_data.bdf", "example_data.edf"})
    void statusChangesBecomeAnnotationsAtTheirSamples(String file) throws Exception {
        List<String> expected = new ArrayList<>();
        for (String line : Files.readAllLines(SharedData.file("myonset/example_events.csv"))) {
            String[] cells = line.split(",");
            expected.add(cells[0] + " " + cells[2]);
        }
        expected.removeFirst();
        try (Recording recording = RecordingFiles.open(SharedData.file("myonset/" + file))) {
            assertThat(recording.annotations()).hasSize(80).allMatch(a -> a.author() == Annotation.Author.DEVICE);
            assertThat(recording.annotations().stream().map(EdfTriggerTest::sampleAndCode))
                    .containsExactlyElementsOf(expected);
            assertThat(recording.channels().getLast().placement()).isEqualTo(new Placement.Trigger());
        }
    }

    private static String sampleAndCode(Annotation annotation) {
        double sample = annotation.span().startSeconds() * 2048;
        assertThat(sample).isCloseTo(Math.rint(sample), within(1e-9));
        return (long) Math.rint(sample) + " " + annotation.text();
    }
}
