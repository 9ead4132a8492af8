package org.polymyo.verification.potentials;

import java.util.List;
import org.polymyo.cortex.Cortex;
import org.polymyo.evaluation.Protocol;
import org.polymyo.event.EventDetector;
import org.polymyo.event.Events;
import org.polymyo.measure.Chapter;
import org.polymyo.measure.Measurement;
import org.polymyo.measure.Question;
import org.polymyo.preparation.Execution;
import org.polymyo.preparation.Preparation;
import org.polymyo.preparation.Prepared;
import org.polymyo.recording.Recognition;
import org.polymyo.reflex.Reflexes;
import org.polymyo.synthetic.Physiology;
import org.polymyo.synthetic.Visit;

/**
 * One generated visit with what was measured in it, by the ordinary way with ordinary settings.
 *
 * @param truth what is true
 * @param measurements the answers
 */
record Answers(Physiology truth, List<Measurement> measurements) {
    private static final Execution EXECUTION = new Execution(2, 60, share -> {});

    /** Which chapter is wanted. */
    enum Part {
        CORTEX,
        REFLEXES
    }

    static Answers of(Visit visit, Part part) {
        Protocol protocol = Protocol.defaults();
        var recording =
                Recognition.with(protocol.montage()).apply(visit.generate().recording());
        Prepared prepared = Preparation.with(protocol.preparation(), EXECUTION).apply(recording);
        Events events = EventDetector.with(protocol.detection(), EXECUTION).detect(prepared);
        Chapter chapter = switch (part) {
            case CORTEX ->
                Cortex.with(protocol.cortex(), protocol.coherence(), EXECUTION).of(prepared, events);
            case REFLEXES -> Reflexes.with(protocol.reflex(), EXECUTION).of(prepared, events);
        };
        return new Answers(visit.physiology(), chapter.measurements());
    }

    /** The word of a question about the whole recording; a dash where there is none. */
    String word(Question question) {
        return measurements.stream()
                .filter(m -> m.question() == question)
                .findFirst()
                .map(m -> m instanceof Measurement.Category c ? c.value() : "–")
                .orElse("–");
    }

    /** The numbers of a question. */
    List<Measurement.Number> numbers(Question question) {
        return measurements.stream()
                .filter(m -> m.question() == question)
                .filter(Measurement.Number.class::isInstance)
                .map(Measurement.Number.class::cast)
                .toList();
    }

    /** The words of a question, channel by channel. */
    List<Measurement.Category> words(Question question) {
        return measurements.stream()
                .filter(m -> m.question() == question)
                .filter(Measurement.Category.class::isInstance)
                .map(Measurement.Category.class::cast)
                .toList();
    }
}
