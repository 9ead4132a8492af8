package org.polymyo.synthetic;

import java.util.ArrayList;
import java.util.List;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.recording.BodyPart;

/** Adds to one EMG channel what disturbs it, and says what it added. */
final class DisturbanceSynthesis {
    private static final double TURN = 6.283185307179586;
    private static final int KNOTS_PER_SECOND = 50;

    private final MuscleSite site;
    private final double rateHz;
    private final double[] samples;
    private final Chance chance;
    private final List<Truth.Other> others = new ArrayList<>();

    /**
     * A channel to disturb.
     *
     * @param site the muscle
     * @param rateHz samples per second
     * @param samples its samples, changed in place
     * @param chance chance
     */
    DisturbanceSynthesis(MuscleSite site, double rateHz, double[] samples, Chance chance) {
        this.site = site;
        this.rateHz = rateHz;
        this.samples = samples;
        this.chance = chance;
    }

    /**
     * Adds everything.
     *
     * @param what what disturbs
     * @param heart the heart
     * @return spans of what was added
     */
    List<Truth.Other> add(Disturbances what, Heart heart) {
        Chance noise = chance.named("noise");
        for (int i = 0; i < samples.length; i++) {
            samples[i] += site.restMicrovolts() * noise.normal();
        }
        heart(what.heartMicrovolts() * heartShare(site), heart);
        if (what.mains().microvolts() > 0) {
            mains(samples, rateHz, what.mains(), what.mains().chance(chance.named("mains")));
            others.add(new Truth.Other(site.label(), new TimeSpan(0, samples.length / rateHz), Truth.Kind.MAINS));
        }
        drift(what.accidents().driftMicrovolts());
        moments(what.accidents().popsPerMinute(), chance.named("pops")).forEach(this::pop);
        moments(what.accidents().motionsPerMinute(), chance.named("motions")).forEach(this::motion);
        what.limits().dropouts().forEach(this::dropOut);
        clip(what.limits().clipMicrovolts());
        return others;
    }

    private static double heartShare(MuscleSite site) {
        BodyPart part = site.placement().part();
        if (part == BodyPart.TRUNK) {
            return 1;
        }
        boolean shoulder = site.placement().name().matches("deltoid|trapezius|pectoralis.*|infraspinatus");
        return shoulder ? 0.5 : part == BodyPart.NECK ? 0.4 : 0;
    }

    private void heart(double microvolts, Heart heart) {
        if (microvolts <= 0) {
            return;
        }
        heart.addTo(samples, rateHz, microvolts);
        for (double beat : heart.beats()) {
            double from = Math.max(0, beat - Heart.QRS_HALF_SECONDS);
            others.add(
                    new Truth.Other(site.label(), new TimeSpan(from, beat + Heart.QRS_HALF_SECONDS), Truth.Kind.ECG));
        }
    }

    /**
     * Adds power-line interference.
     *
     * @param samples changed in place
     * @param rateHz samples per second
     * @param mains the interference
     * @param chance chance
     */
    static void mains(double[] samples, double rateHz, Disturbances.Mains mains, Chance chance) {
        double phase = chance.uniform(0, TURN);
        double third = rateHz > 6 * mains.hz() ? chance.uniform(0.1, 0.3) : 0;
        double fifth = rateHz > 10 * mains.hz() ? chance.uniform(0.05, 0.15) : 0;
        int knot = Math.max(1, (int) (rateHz / KNOTS_PER_SECOND));
        double hz = mains.hz();
        double wax = 0;
        for (int from = 0; from < samples.length; from += knot) {
            hz = mains.hz() + 0.999 * (hz - mains.hz()) + 0.0004 * chance.normal();
            wax = 0.999 * wax + 0.006 * chance.normal();
            double step = TURN * hz / rateHz;
            double height = mains.microvolts() * (1 + wax);
            int to = Math.min(samples.length, from + knot);
            // a rotation by a fixed angle is exact enough within a knot, and far quicker than a sine for each sample
            double turnSine = StrictMath.sin(step);
            double turnCosine = StrictMath.cos(step);
            double s = StrictMath.sin(phase);
            double c = StrictMath.cos(phase);
            for (int i = from; i < to; i++) {
                double s2 = s * s;
                samples[i] += height * s * (1 + third * (3 - 4 * s2) + fifth * (5 - 20 * s2 + 16 * s2 * s2));
                double next = s * turnCosine + c * turnSine;
                c = c * turnCosine - s * turnSine;
                s = next;
            }
            phase = (phase + step * (to - from)) % TURN;
        }
    }

    /** A random walk pulled back to zero, with 20 s memory. */
    private void drift(double microvolts) {
        if (microvolts <= 0) {
            return;
        }
        Chance own = chance.named("drift");
        int knot = Math.max(1, (int) (rateHz / KNOTS_PER_SECOND));
        double keep = 1 - 1.0 / (20 * KNOTS_PER_SECOND);
        double step = microvolts * Math.sqrt(1 - keep * keep);
        double from = microvolts * own.normal();
        double to = from;
        for (int i = 0; i < samples.length; i++) {
            if (i % knot == 0) {
                from = to;
                to = keep * to + step * own.normal();
            }
            samples[i] += from + (to - from) * (i % knot) / knot;
        }
    }

    private List<Double> moments(double perMinute, Chance own) {
        TimeSpan span = new TimeSpan(0, samples.length / rateHz);
        return perMinute <= 0 ? List.of() : IntervalLaw.draw(new IntervalLaw.Poisson(perMinute, 0), span, own);
    }

    /** A jump that decays over 20 to 150 ms, as the amplifier's high-pass lets it. */
    private void pop(double moment) {
        double height = site.restMicrovolts() * chance.uniform(30, 200) * (chance.happens(0.5) ? 1 : -1);
        double decay = chance.uniform(0.02, 0.15);
        int start = (int) Math.ceil(moment * rateHz);
        int length = (int) (5 * decay * rateHz);
        for (int i = 0; i < length && start + i < samples.length; i++) {
            samples[start + i] += height * StrictMath.exp(-i / rateHz / decay);
        }
        others.add(new Truth.Other(site.label(), new TimeSpan(moment, moment + 5 * decay), Truth.Kind.ELECTRODE_POP));
    }

    /** A slow swing of 0.3 to 1.5 s with a few waves of 1 to 8 Hz. */
    private void motion(double moment) {
        double length = chance.uniform(0.3, 1.5);
        double height = site.restMicrovolts() * chance.uniform(30, 150);
        double hz = chance.uniform(1, 8);
        double phase = chance.uniform(0, TURN);
        int start = (int) Math.ceil(moment * rateHz);
        for (int i = 0; i < length * rateHz && start + i < samples.length; i++) {
            double t = i / rateHz;
            double hump = 0.5 - 0.5 * StrictMath.cos(TURN * t / length);
            samples[start + i] += height * hump * StrictMath.sin(TURN * hz * t + phase);
        }
        others.add(new Truth.Other(site.label(), new TimeSpan(moment, moment + length), Truth.Kind.MOVEMENT_ARTEFACT));
    }

    private void dropOut(TimeSpan span) {
        int from = Math.clamp(Math.round(span.startSeconds() * rateHz), 0, samples.length);
        int to = Math.clamp(Math.round(span.endSeconds() * rateHz), from, samples.length);
        for (int i = from; i < to; i++) {
            samples[i] = 0;
        }
        others.add(new Truth.Other(site.label(), span, Truth.Kind.DROPOUT));
    }

    private void clip(double limit) {
        int last = -1;
        int first = -1;
        for (int i = 0; i < samples.length; i++) {
            if (Math.abs(samples[i]) > limit) {
                samples[i] = Math.copySign(limit, samples[i]);
                if (first >= 0 && i - last > 0.05 * rateHz) {
                    clipped(first, last);
                    first = i;
                }
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first >= 0) {
            clipped(first, last);
        }
    }

    private void clipped(int first, int last) {
        TimeSpan span = new TimeSpan(first / rateHz, (last + 1) / rateHz);
        others.add(new Truth.Other(site.label(), span, Truth.Kind.CLIPPING));
    }
}
