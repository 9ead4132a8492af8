package org.polymyo.evaluation;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.polymyo.cortex.Cortex;
import org.polymyo.event.AskedFor;
import org.polymyo.event.EventDetector;
import org.polymyo.finding.Criteria;
import org.polymyo.measure.Chapter;
import org.polymyo.measure.Figures;
import org.polymyo.measure.Measures;
import org.polymyo.preparation.Execution;
import org.polymyo.preparation.Preparation;
import org.polymyo.recording.Recognition;
import org.polymyo.recording.Recording;
import org.polymyo.recording.Told;
import org.polymyo.reflex.Reflexes;

/** From a recording to a report. Same recording and protocol, same report, on every machine. */
public final class Evaluation {
    private static final double PREPARED = 0.35;
    private static final double DETECTED = 0.9;

    private Evaluation() {}

    /**
     * The whole program: recognise, prepare, detect, measure, conclude.
     *
     * @param recording what was measured; stays open
     * @param protocol everything a person chose
     * @param execution how to run; never changes the result
     * @return the report
     * @throws IllegalArgumentException if the montage names a channel that the recording does not have
     * @throws java.util.concurrent.CancellationException if the execution was stopped
     */
    public static Report of(Recording recording, Protocol protocol, Execution execution) {
        var recognised =
                Recognition.with(protocol.montage()).apply(protocol.told().of(recording));
        var prepared = Preparation.with(protocol.preparation(), execution.within(0, PREPARED))
                .apply(recognised);
        var found = EventDetector.with(protocol.detection(), execution.within(PREPARED, DETECTED))
                .detect(prepared);
        var events = AskedFor.with(protocol.detection()).apart(found, Told.of(recognised.annotations()));
        return conclude(new Observation(prepared, events, Chapter.EMPTY, Set.of(), List.of()), protocol, execution);
    }

    /**
     * The second half: measure and conclude, also from what was found elsewhere, for example in a video.
     *
     * @param seen what was found
     * @param protocol everything a person chose
     * @param execution how to run; never changes the result
     * @return the report
     * @throws java.util.concurrent.CancellationException if the execution was stopped
     */
    public static Report conclude(Observation seen, Protocol protocol, Execution execution) {
        var prepared = seen.prepared();
        var recognised = prepared.recording();
        var events = seen.events();
        CompletableFuture.runAsync(
                recognised.source()::sha256); // the fingerprint is kept there; only its time is saved
        var jerks = Measures.with(protocol.measuring()).of(prepared, events);
        var cortex =
                Cortex.with(protocol.cortex(), protocol.coherence(), execution).of(prepared, events);
        var reflexes = Reflexes.with(protocol.reflex(), execution).of(prepared, events);
        var figures = Figures.with(protocol.measuring()).of(prepared, events);
        var study =
                new Chapter(jerks, figures).then(seen.chapter()).then(cortex).then(reflexes);
        var presence = Criteria.builtIn().presence(recognised.annotations(), events, study.measurements());
        var origin =
                Criteria.builtIn().origin(protocol.finding(), recognised.annotations(), events, study.measurements());
        execution.progress().accept(1);
        return new Report(
                Provenances.of(recognised, protocol, seen.settings()),
                ChannelUse.lines(prepared),
                recognised.annotations(),
                prepared.steps(),
                prepared.defects(),
                presence,
                origin,
                events,
                seen.answers(study.measurements()),
                study.figures(),
                LeftOut.of(study.measurements()));
    }
}
