package org.polymyo.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.recording.Annotation;
import org.polymyo.recording.Condition;
import org.polymyo.recording.NoSource;
import org.polymyo.recording.Recording;
import org.polymyo.recording.Stimulus;
import org.polymyo.recording.Study;
import org.polymyo.recording.Told;

class ProtocolFileTest {
    private static final Path PAGE = Path.of(System.getProperty("polymyo.root", ".."), "docs/reference/protocol.md");

    @TempDir
    Path folder;

    private Study read(String text) throws Exception {
        return ProtocolFile.read(Files.writeString(folder.resolve("protocol.json"), text));
    }

    private static Told told(Study study, Annotation... triggers) {
        var recording = new Recording(
                new NoSource("made"), Optional.empty(), 400, List.of(), Arrays.asList(triggers), List.of());
        return Told.of(study.of(recording).annotations());
    }

    private static Annotation trigger(double at, String text) {
        return new Annotation(new TimeSpan(at, at), text, Annotation.Author.DEVICE);
    }

    @Test
    void theExampleOfThePageIsRead() throws Exception {
        Study study = read(Files.readString(PAGE).replaceAll("(?s).*```json\n(.*?)```.*", "$1"));
        Told told = told(study, trigger(310, "S  1"), trigger(320, "S  9"), trigger(330, "else"));

        assertThat(told.heightCentimetres()).hasValue(172);
        assertThat(told.conditions())
                .extracting(Condition::kind, Condition::span)
                .containsExactly(
                        tuple(Condition.Kind.REST, new TimeSpan(0, 180)),
                        tuple(Condition.Kind.POSTURE, new TimeSpan(180, 240)));
        assertThat(told.stimuli())
                .extracting(Stimulus::kind, Stimulus::seconds)
                .containsExactly(
                        tuple(Stimulus.Kind.SOUND, 301.25),
                        tuple(Stimulus.Kind.ELECTRIC, 310.0),
                        tuple(Stimulus.Kind.SHAM, 320.0));
    }

    @Test
    void aTriggerBeginsAConditionThatTheNextEnds() throws Exception {
        Study study = read("{\"triggers\": {\"1\": \"rest\", \"2\": \"action\", \"3\": \"end\"}}");
        Told told = told(study, trigger(10, "1"), trigger(70, "2"), trigger(100, "3"), trigger(200, "1"));

        assertThat(told.conditions())
                .extracting(Condition::kind, Condition::span)
                .containsExactly(
                        tuple(Condition.Kind.REST, new TimeSpan(10, 70)),
                        tuple(Condition.Kind.ACTION, new TimeSpan(70, 100)),
                        tuple(Condition.Kind.REST, new TimeSpan(200, 400)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "nonsense|[protocol-no-json]",
                "[1]|an object in braces",
                "{\"hight_cm\": 170}|hight_cm",
                "{\"height_cm\": 17}|height_cm: expected a number from 50 to 250",
                "{\"triggers\": {\"1\": \"walk\"}}|triggers, '1': expected rest, posture",
                "{\"conditions\": [{\"from\": 9, \"to\": 3, \"is\": \"rest\"}]}|conditions: expected from 0",
                "{\"conditions\": [{\"from\": 0, \"to\": 3, \"is\": \"stimulus: sound\"}]}|conditions: expected rest",
                "{\"stimuli\": [{\"at\": \"soon\", \"is\": \"sham\"}]}|a number of seconds as 'at'"
            })
    void whatIsWrongIsNamed(String text, String said) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(UnusableRecordingException.class)
                .hasMessageContaining(said);
    }
}
