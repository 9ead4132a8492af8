package org.polymyo.synthetic;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.recording.Annotation;

/** Writes holds, tremor and movements into a score. */
final class MovementWriter {
    private MovementWriter() {}

    /**
     * Writes a held contraction with its natural slow wander.
     *
     * @param deed the hold
     * @param score where to
     * @param chance chance
     */
    static void write(Deed.Hold deed, Score score, Chance chance) {
        double length = deed.span().seconds();
        double ramp = Math.max(0.001, Math.min(deed.rampSeconds(), length / 2));
        for (String channel : deed.channels()) {
            double phase = chance.uniform(0, 6.28);
            double level = deed.level() * chance.uniform(0.9, 1.1);
            DoubleUnaryOperator course = t -> level
                    * trapezium(t, length, ramp)
                    * (1 + 0.04 * StrictMath.sin(1.9 * t + phase) + 0.03 * StrictMath.sin(0.7 * t + 2 * phase));
            excite(score, channel, deed.span(), course, Truth.Kind.TONIC);
        }
    }

    /**
     * Writes a tremor.
     *
     * @param deed the tremor
     * @param score where to
     * @param chance chance
     */
    static void write(Deed.Tremor deed, Score score, Chance chance) {
        double t = deed.span().startSeconds();
        double wax = 0;
        Deed.Beat beat = deed.beat();
        while (t < deed.span().endSeconds()) {
            double cycle = chance.lognormal(1 / beat.hz(), beat.cv());
            wax = 0.9 * wax + 0.436 * chance.normal();
            double level = deed.level() * Math.clamp(1 + beat.amplitudeCv() * wax, 0.2, 2);
            for (String channel : deed.agonists()) {
                score.part(channel).excite(new TimeSpan(t, t + cycle), halfWave(cycle, 0, level));
            }
            for (String channel : deed.antagonists()) {
                score.part(channel).excite(new TimeSpan(t, t + cycle), halfWave(cycle, cycle / 2, 0.8 * level));
            }
            t += cycle;
        }
        for (String channel : deed.agonists()) {
            score.part(channel).others().add(new Truth.Other(channel, deed.span(), Truth.Kind.TREMOR));
        }
        for (String channel : deed.antagonists()) {
            score.part(channel).others().add(new Truth.Other(channel, deed.span(), Truth.Kind.TREMOR));
        }
    }

    private static DoubleUnaryOperator halfWave(double cycle, double shift, double level) {
        return t -> {
            double s = StrictMath.sin(6.283185307179586 * (t - shift) / cycle);
            return s > 0 ? level * s : 0;
        };
    }

    /**
     * Writes movements.
     *
     * @param deed the movements
     * @param score where to
     * @param chance chance
     */
    static void write(Deed.Movement deed, Score score, Chance chance) {
        TimeSpan span = deed.span();
        if (deed.manner() == Deed.Manner.GAIT) {
            gait(deed, score, chance);
            return;
        }
        double t = span.startSeconds() + chance.uniform(0.2, 1) * deed.everySeconds();
        while (t < span.endSeconds() - 0.5) {
            double end = one(deed, t, score, chance);
            t = Math.max(end + 0.05, t + deed.everySeconds() * chance.uniform(0.7, 1.3));
        }
    }

    /** One movement; gives back its end. */
    private static double one(Deed.Movement deed, double t, Score score, Chance chance) {
        return switch (deed.manner()) {
            case RAMP_AND_HOLD -> smooth(deed, t, chance.uniform(0.5, 4), chance.uniform(0.1, 0.5), score);
            case REACH -> smooth(deed, t, chance.uniform(0.6, 1.5), chance.uniform(0.2, 0.3), score);
            case PERIODIC_LEG -> smooth(deed, t, chance.uniform(0.6, 4), chance.uniform(0.05, 0.3), score);
            case BALLISTIC -> triphasic(deed, t, score, chance);
            case TAPS -> taps(deed, t, score, chance);
            case REACTION -> {
                score.annotations.add(new Annotation(new TimeSpan(t, t), "go", Annotation.Author.DEVICE));
                yield triphasic(deed, t + chance.lognormal(0.23, 0.2), score, chance);
            }
            case GAIT -> t;
        };
    }

    private static double smooth(Deed.Movement deed, double t, double length, double ramp, Score score) {
        List<String> channels = deed.channels();
        Truth.Kind kind =
                deed.manner() == Deed.Manner.PERIODIC_LEG ? Truth.Kind.PERIODIC_LEG_MOVEMENT : Truth.Kind.VOLUNTARY;
        double flank = Math.min(ramp, length / 2);
        for (int i = 0; i < channels.size(); i++) {
            double level = deed.level() * (i == 0 ? 1 : i == 1 ? 0.4 : 0.6);
            double delay = i * 0.04;
            TimeSpan span = new TimeSpan(t + delay, t + delay + length);
            excite(score, channels.get(i), span, s -> level * trapezium(s, length, flank), kind);
        }
        return t + length + 0.04 * channels.size();
    }

    /** Agonist 80 to 130 ms, antagonist from 60 to 90 ms on, second agonist after that. */
    private static double triphasic(Deed.Movement deed, double t, Score score, Chance chance) {
        List<String> channels = deed.channels();
        double first = chance.uniform(0.08, 0.13);
        stroke(deed, 0, t, first, score);
        if (channels.size() > 1) {
            double brake = t + chance.uniform(0.06, 0.09);
            stroke(deed, 1, brake, chance.uniform(0.06, 0.1), score);
            stroke(deed, 0, brake + chance.uniform(0.07, 0.1), chance.uniform(0.05, 0.09), score);
        }
        for (int i = 2; i < channels.size(); i++) {
            stroke(deed, i, t + chance.uniform(-0.03, 0.03), first, score);
        }
        return t + 0.35;
    }

    private static double taps(Deed.Movement deed, double t, Score score, Chance chance) {
        double at = t;
        int count = 1 + chance.index(12);
        double interval = chance.uniform(0.16, 0.6);
        for (int i = 0; i < count && at < deed.span().endSeconds() - 0.3; i++) {
            int finger = chance.index(deed.channels().size());
            stroke(deed, finger, at, chance.uniform(0.04, 0.09), score);
            at += interval * chance.uniform(0.85, 1.15);
        }
        return at;
    }

    private static void stroke(Deed.Movement deed, int index, double t, double seconds, Score score) {
        String channel = deed.channels().get(index);
        double flank = seconds / 3;
        BurstShape shape = new BurstShape(seconds, 0, flank, flank);
        Score.Part part = score.part(channel);
        double rms = deed.level() * (index == 0 ? 1 : 0.7);
        part.volleys().add(new Score.Volley(0, t, shape, new Strength(Strength.Kind.OF_MAXIMUM, rms, 0)));
        part.others().add(new Truth.Other(channel, new TimeSpan(t, t + seconds), Truth.Kind.VOLUNTARY));
    }

    private static void gait(Deed.Movement deed, Score score, Chance chance) {
        double t = deed.span().startSeconds();
        List<String> channels = deed.channels();
        while (t < deed.span().endSeconds()) {
            double stride = 2 * deed.everySeconds() * chance.uniform(0.95, 1.05);
            for (int i = 0; i < channels.size(); i++) {
                double start = t + stride * ((i * 0.37) % 1) + chance.uniform(-0.02, 0.02);
                double length = stride * chance.uniform(0.25, 0.4);
                double level = deed.level() * chance.uniform(0.7, 1.3);
                TimeSpan span = new TimeSpan(Math.max(0, start), Math.max(0, start) + length);
                DoubleUnaryOperator course = s -> level * StrictMath.pow(hump(s / length), 0.7);
                excite(score, channels.get(i), span, course, Truth.Kind.VOLUNTARY);
            }
            t += stride;
        }
    }

    private static void excite(
            Score score, String channel, TimeSpan span, DoubleUnaryOperator course, Truth.Kind kind) {
        Score.Part part = score.part(channel);
        part.excite(span, course);
        part.others().add(new Truth.Other(channel, span, kind));
    }

    private static double trapezium(double t, double length, double ramp) {
        double edge = Math.min(t, length - t) / ramp;
        return edge >= 1 ? 1 : edge <= 0 ? 0 : 0.5 - 0.5 * StrictMath.cos(3.141592653589793 * edge);
    }

    private static double hump(double x) {
        return x <= 0 || x >= 1 ? 0 : 0.5 - 0.5 * StrictMath.cos(6.283185307179586 * x);
    }
}
