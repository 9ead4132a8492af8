package org.polymyo.document;

import java.util.List;
import org.polymyo.finding.Origin;
import org.polymyo.finding.Presence;

/** Conclusions on the origin, as a report carries them. */
final class OriginFixture {
    private OriginFixture() {}

    static Origin likelyCortical() {
        var spike = new Origin.Evidence(
                Presence.Direction.FOR,
                "positive potential of 8.1 µV at C3, 21 ms before the EMG (160 jerks)",
                "a cortical potential that precedes the jerks",
                6.2,
                "decision:origin");
        var reflex = new Origin.Evidence(
                Presence.Direction.MISSING,
                "no electrical stimulus was given",
                "a C-reflex at rest",
                1,
                "decision:origin");
        return new Origin(
                List.of(spike),
                List.of(
                        new Origin.Candidate(Origin.Type.CORTICAL, 0.87, 0.7, 0.95, List.of(spike, reflex)),
                        new Origin.Candidate(Origin.Type.CORTICAL_SUBCORTICAL, 0.05, 0.01, 0.2, List.of())),
                Origin.Verdict.SUGGESTED,
                "electric stimulation of the median nerve, because it would tell most",
                List.of("If “C-reflex at rest” showed “absent”, brainstem would come first."),
                List.of("Chance before any examination: 12.5 % each."),
                List.of(new Origin.Description("action myoclonus", List.of("more often in action"), List.of())));
    }
}
