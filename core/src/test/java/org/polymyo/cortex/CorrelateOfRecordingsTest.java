package org.polymyo.cortex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.polymyo.event.DetectionSettings;
import org.polymyo.event.EventDetector;
import org.polymyo.measure.Chapter;
import org.polymyo.measure.Measurement;
import org.polymyo.measure.Question;
import org.polymyo.preparation.Execution;
import org.polymyo.preparation.Preparation;
import org.polymyo.preparation.PreparationSettings;
import org.polymyo.recording.Montage;
import org.polymyo.recording.Recognition;
import org.polymyo.synthetic.IntendedType;
import org.polymyo.synthetic.SingleQuestion;
import org.polymyo.synthetic.SyntheticRecording;
import org.polymyo.synthetic.VirtualPatient;

/** From whole recordings, onsets found by the detector, to the word. */
class CorrelateOfRecordingsTest {
    private static final Execution EXECUTION = new Execution(2, 60, x -> {});

    private static Chapter chapter(SyntheticRecording made) {
        var recognised = Recognition.with(new Montage(List.of(), List.of())).apply(made.recording());
        var prepared =
                Preparation.with(PreparationSettings.defaults(), EXECUTION).apply(recognised);
        var events = EventDetector.with(DetectionSettings.defaults(), EXECUTION).detect(prepared);
        return new BackAverage().of(CortexSettings.defaults(), EXECUTION, prepared, events);
    }

    private static String word(Chapter chapter, Question question) {
        return chapter.measurements().stream()
                .filter(m -> m.question() == question && m.about().equals(Measurement.WHOLE_RECORDING))
                .map(m -> m instanceof Measurement.Category c ? c.value() : "not measurable")
                .findFirst()
                .orElseThrow();
    }

    @Test
    void fiveMicrovoltsBeforeAHundredJerksAreFoundWithTheirLead() {
        long found = LongStream.of(31, 32, 33)
                .mapToObj(seed ->
                        chapter(SingleQuestion.of(seed).spike(5, 100, 0.0015).generate()))
                .filter(c -> word(c, Question.CORTICAL_CORRELATE).equals("present"))
                .peek(c -> assertThat(c.measurements())
                        .filteredOn(m -> m.question() == Question.CORRELATE_LEAD)
                        .allSatisfy(m ->
                                assertThat(((Measurement.Number) m).value()).isBetween(15.0, 25.0)))
                .count();

        assertThat(found).isGreaterThanOrEqualTo(2);
    }

    @Test
    void nothingIsNotCalledAPotential() {
        long called = LongStream.of(41, 42, 43)
                .mapToObj(seed -> chapter(SingleQuestion.of(seed).nothing(60).generate()))
                .filter(c -> word(c, Question.CORTICAL_CORRELATE).equals("present"))
                .count();

        assertThat(called).isLessThanOrEqualTo(1);
    }

    @Test
    void generalisedJerksWithSpikeAndWaveAreToldFromFocalOnes() {
        Chapter generalised = chapter(
                VirtualPatient.of(IntendedType.CORTICAL_SUBCORTICAL, 2).scene().generate());
        Chapter focal =
                chapter(VirtualPatient.of(IntendedType.CORTICAL, 1).scene().generate());

        assertThat(word(generalised, Question.SPIKE_AND_WAVE)).isEqualTo("present");
        assertThat(word(focal, Question.SPIKE_AND_WAVE)).isNotEqualTo("present");
        assertThat(word(focal, Question.CORTICAL_CORRELATE)).isEqualTo("present");
    }
}
