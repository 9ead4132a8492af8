package org.polymyo.synthetic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.polymyo.quantity.TimeSpan;

/**
 * Numbers the jerks in order of time and puts the truth in order. Jerks that left nothing in any muscle are dropped.
 */
final class Numbering {
    private final List<Truth.Jerk> jerks = new ArrayList<>();
    private final Map<Integer, Integer> number = new HashMap<>();
    private final List<Truth.Burst> bursts;
    private final List<Truth.SilentPeriod> gaps;
    private final List<Truth.CorticalSpike> spikes;

    private Numbering(List<Truth.Burst> bursts, List<Truth.SilentPeriod> gaps, Score score) {
        Map<Integer, Truth.Jerk> drawn = new HashMap<>();
        bursts.forEach(
                b -> drawn.merge(b.jerk(), new Truth.Jerk(b.jerk(), b.times().span(), false), Numbering::join));
        gaps.forEach(g -> drawn.merge(g.jerk(), new Truth.Jerk(g.jerk(), g.span(), true), Numbering::join));
        drawn.values().stream()
                .sorted(Comparator.<Truth.Jerk>comparingDouble(j -> j.span().startSeconds())
                        .thenComparingInt(Truth.Jerk::number))
                .forEach(this::give);
        this.bursts = bursts.stream()
                .map(b -> new Truth.Burst(b.channel(), of(b.jerk()), b.times(), b.level()))
                .sorted(Comparator.comparingDouble(Truth.Burst::onset))
                .toList();
        this.gaps = gaps.stream()
                .map(g -> new Truth.SilentPeriod(g.channel(), of(g.jerk()), g.span(), g.drive(), g.tonicMicrovolts()))
                .sorted(Comparator.comparingDouble(g -> g.span().startSeconds()))
                .toList();
        this.spikes = score.potentials.stream()
                .filter(p -> number.containsKey(p.jerk()))
                .map(this::spike)
                .sorted(Comparator.comparingDouble(Truth.CorticalSpike::peakSeconds))
                .toList();
    }

    /**
     * Numbers what was measured.
     *
     * @param bursts bursts with the numbers they were drawn with
     * @param gaps gaps with the numbers they were drawn with
     * @param score the score
     * @return the numbering
     */
    static Numbering of(List<Truth.Burst> bursts, List<Truth.SilentPeriod> gaps, Score score) {
        return new Numbering(bursts, gaps, score);
    }

    private static Truth.Jerk join(Truth.Jerk a, Truth.Jerk b) {
        TimeSpan span = new TimeSpan(
                Math.min(a.span().startSeconds(), b.span().startSeconds()),
                Math.max(a.span().endSeconds(), b.span().endSeconds()));
        return new Truth.Jerk(a.number(), span, a.negative() && b.negative());
    }

    private void give(Truth.Jerk jerk) {
        int next = jerks.size() + 1;
        number.put(jerk.number(), next);
        jerks.add(new Truth.Jerk(next, jerk.span(), jerk.negative()));
    }

    private int of(int drawn) {
        return Objects.requireNonNull(number.get(drawn), "every part belongs to a jerk");
    }

    private Truth.CorticalSpike spike(Score.Potentials p) {
        Deed.Spike spike = p.spike();
        return new Truth.CorticalSpike(
                of(p.jerk()), spike.electrode(), p.peakSeconds(), p.leadSeconds(), spike.amplitudeMicrovolts());
    }

    /**
     * The whole truth.
     *
     * @param type what the scene was meant to be
     * @param others what is not a jerk
     * @return the truth
     */
    Truth truth(IntendedType type, List<Truth.Other> others) {
        List<Truth.Other> ordered = others.stream()
                .sorted(Comparator.comparingDouble(o -> o.span().startSeconds()))
                .toList();
        return new Truth(type, jerks, bursts, gaps, ordered, spikes);
    }
}
