package org.polymyo.finding;

import java.util.ArrayList;
import java.util.List;
import org.polymyo.finding.Origin.Evidence;
import org.polymyo.finding.Presence.Direction;
import org.polymyo.finding.Presence.Verdict;

/**
 * Whether it is myoclonus at all, before any origin is ranked.
 *
 * @param verdict whether myoclonus is present
 * @param confounders what else it may be
 */
record Gate(Verdict verdict, List<Confounder> confounders) {
    /** Copies the list. */
    Gate {
        confounders = List.copyOf(confounders);
    }

    /**
     * Looks at everything that may be taken for myoclonus.
     *
     * @param criteria the criteria
     * @param seen what was seen
     * @param presence whether myoclonus is present
     * @return the gate
     */
    static Gate of(Criteria criteria, Seen seen, Presence presence) {
        var rhythms = new RhythmConfounders(criteria, seen);
        var movements = new MovementConfounders(criteria, seen);
        return new Gate(
                presence.verdict(),
                List.of(
                        rhythms.tremor(),
                        movements.voluntary(presence.verdict()),
                        movements.tic(),
                        movements.chorea(presence.verdict()),
                        movements.dystonia(presence.verdict()),
                        rhythms.clonus(),
                        rhythms.periodicLimbMovements(),
                        movements.fasciculation(),
                        rhythms.hypnicJerks()));
    }

    /**
     * Whether nothing may be ranked: there are no jerks, or something else is likelier.
     *
     * @return true where the ranking stays empty
     */
    boolean closed() {
        return verdict == Verdict.NO || confounders.stream().anyMatch(Confounder::convinces);
    }

    /**
     * Whether the jerks are surely myoclonus, so that a verdict on their origin may be given.
     *
     * @return true where it may
     */
    boolean open() {
        return verdict == Verdict.YES && !closed();
    }

    /**
     * The gate in words.
     *
     * @return what was found likelier first
     */
    List<Evidence> lines() {
        List<Evidence> lines = new ArrayList<>();
        confounders.stream().filter(Confounder::convinces).forEach(c -> lines.add(c.line()));
        lines.add(presence());
        confounders.stream().filter(c -> !c.convinces()).forEach(c -> lines.add(c.line()));
        lines.add(new Evidence(
                Direction.INCONCLUSIVE,
                "functional jerks: judged among the types, by what speaks for them (preparation, distraction, reaction),"
                        + " never by what is lacking",
                "only positive signs count for functional jerks",
                1,
                "decision:origin"));
        return lines;
    }

    private Evidence presence() {
        Direction direction = switch (verdict) {
            case YES -> Direction.FOR;
            case NO -> Direction.AGAINST;
            case UNDETERMINED -> Direction.INCONCLUSIVE;
        };
        String text = switch (verdict) {
            case YES -> "jerks that fit myoclonus are present";
            case NO -> "no jerks that fit myoclonus were found, so that no origin can be ranked";
            case UNDETERMINED ->
                "whether the jerks are myoclonus is undetermined, so that no verdict on their origin is given";
        };
        return new Evidence(
                direction, text, "the criteria of presence at the head of the report", 1, "decision:presence");
    }

    /**
     * What would help most where nothing is ranked.
     *
     * @return in words
     */
    String nextTest() {
        return confounders.stream()
                .filter(Confounder::convinces)
                .map(Confounder::next)
                .findFirst()
                .orElse(
                        "A longer recording in the situation in which the jerks come, with somebody who marks them: without"
                                + " jerks no origin can be ranked.");
    }
}
