package org.polymyo.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.polymyo.quantity.TimeSpan;

/**
 * EEG: 1/f background with a part common to all electrodes, alpha that is strong at the back while the eyes are closed,
 * blinks at the front while they are open, scalp muscle at the sides, and the potentials that precede jerks.
 */
final class ScalpSynthesis {
    private static final double TURN = 6.283185307179586;
    private static final double BACKGROUND_MICROVOLTS = 9;
    private static final double COMMON_MICROVOLTS = 5;
    private static final double EYES_SECONDS = 30;
    private static final double SPREAD = 0.45;

    /** Positions on a head of radius 1: to the right, to the front. */
    private static final Map<String, double[]> PLACES = Map.ofEntries(
            Map.entry("Fp1", new double[] {-0.3, 0.92}), Map.entry("Fp2", new double[] {0.3, 0.92}),
            Map.entry("F3", new double[] {-0.4, 0.5}), Map.entry("F4", new double[] {0.4, 0.5}),
            Map.entry("F7", new double[] {-0.8, 0.55}), Map.entry("F8", new double[] {0.8, 0.55}),
            Map.entry("Fz", new double[] {0, 0.5}), Map.entry("Cz", new double[] {0, 0}),
            Map.entry("FC3", new double[] {-0.45, 0.25}), Map.entry("FC4", new double[] {0.45, 0.25}),
            Map.entry("C3", new double[] {-0.5, 0}), Map.entry("C4", new double[] {0.5, 0}),
            Map.entry("T3", new double[] {-0.95, 0}), Map.entry("T4", new double[] {0.95, 0}),
            Map.entry("P3", new double[] {-0.4, -0.5}), Map.entry("P4", new double[] {0.4, -0.5}),
            Map.entry("Pz", new double[] {0, -0.5}), Map.entry("O1", new double[] {-0.3, -0.92}),
            Map.entry("O2", new double[] {0.3, -0.92}), Map.entry("Oz", new double[] {0, -0.98}));

    private final double rateHz;
    private final int samples;
    private final Chance chance;
    private final double[] common;
    private final double[] alpha;
    private final List<Double> blinks = new ArrayList<>();

    /**
     * A head.
     *
     * @param seconds length
     * @param rateHz samples per second
     * @param chance chance
     */
    ScalpSynthesis(double seconds, double rateHz, Chance chance) {
        this.rateHz = rateHz;
        this.samples = (int) Math.floor(seconds * rateHz);
        this.chance = chance;
        this.common = flicker(samples, rateHz, chance.named("common"));
        this.alpha = resonance(chance.uniform(9, 11), chance.named("alpha"));
        Chance own = chance.named("blinks");
        for (double t :
                IntervalLaw.draw(new IntervalLaw.Poisson(14, 0.6), new TimeSpan(0.3, Math.max(0.3, seconds)), own)) {
            if (!eyesClosed(t)) {
                blinks.add(t);
            }
        }
    }

    /**
     * Whether the eyes are closed: every second half minute.
     *
     * @param t seconds
     * @return true while closed
     */
    static boolean eyesClosed(double t) {
        return (long) (t / EYES_SECONDS) % 2 == 1;
    }

    /**
     * The blinks.
     *
     * @return their spans on no channel in particular
     */
    List<Truth.Other> blinks() {
        return blinks.stream()
                .map(t -> new Truth.Other("", new TimeSpan(t - 0.15, t + 0.25), Truth.Kind.BLINK))
                .toList();
    }

    /**
     * EEG of one electrode.
     *
     * @param position its position; an unknown one is taken as the vertex
     * @param potentials what precedes jerks
     * @return µV, positive up
     */
    double[] electrode(String position, List<Score.Potentials> potentials) {
        double[] place = place(position);
        Chance own = chance.named("electrode " + position);
        double[] out = flicker(samples, rateHz, own);
        double back = Math.max(0.15, 0.5 - 0.7 * place[1]);
        double muscle = 0.5 + 2.5 * Math.max(0, Math.abs(place[0]) - 0.4) + Math.max(0, place[1] - 0.6) * 3;
        for (int i = 0; i < samples; i++) {
            double rhythm = alpha[i] * back * (eyesClosed(i / rateHz) ? 14 : 4);
            out[i] = BACKGROUND_MICROVOLTS * out[i] + COMMON_MICROVOLTS * common[i] + rhythm + muscle * own.normal();
        }
        double front = StrictMath.pow(Math.max(0, place[1]), 2.5);
        blinks.forEach(t -> wave(out, t, 0.07, 180 * front));
        potentials.forEach(p -> precede(out, p, place));
        return out;
    }

    private static double[] place(String position) {
        double[] vertex = Objects.requireNonNull(PLACES.get("Cz"), "Cz");
        return PLACES.getOrDefault(position, vertex);
    }

    private void precede(double[] out, Score.Potentials p, double[] place) {
        Deed.Spike spike = p.spike();
        double[] focus = place(spike.electrode());
        double dx = place[0] - focus[0];
        double dy = place[1] - focus[1];
        double width = spike.generalised() ? 3 * SPREAD : SPREAD;
        double height = spike.amplitudeMicrovolts() * StrictMath.exp(-(dx * dx + dy * dy) / (2 * width * width));
        if (spike.generalised()) {
            wave(out, p.peakSeconds(), 0.014, -height);
            wave(out, p.peakSeconds() + 0.14, 0.07, 0.0 - 0.8 * height);
        } else {
            wave(out, p.peakSeconds(), 0.006, height);
            wave(out, p.peakSeconds() + 0.022, 0.011, -0.6 * height);
        }
    }

    private void wave(double[] out, double at, double sigma, double height) {
        int from = (int) Math.max(0, Math.ceil((at - 4 * sigma) * rateHz));
        int to = (int) Math.min(out.length, (at + 4 * sigma) * rateHz);
        for (int i = from; i < to; i++) {
            double z = (i / rateHz - at) / sigma;
            out[i] += height * StrictMath.exp(-z * z / 2);
        }
    }

    /**
     * Noise with a power spectrum that falls as 1/f: first-order processes with octave-spaced corners, standard
     * deviation 1.
     *
     * @param samples length
     * @param rateHz samples per second
     * @param chance chance
     * @return the noise
     */
    static double[] flicker(int samples, double rateHz, Chance chance) {
        double[] out = new double[samples];
        int octaves = 9;
        double[] keep = new double[octaves];
        double[] step = new double[octaves];
        double[] state = new double[octaves];
        for (int k = 0; k < octaves; k++) {
            keep[k] = StrictMath.exp(-TURN * 0.25 * (1 << k) / rateHz);
            step[k] = Math.sqrt((1 - keep[k] * keep[k]) / octaves);
            state[k] = chance.normal() / 3;
        }
        for (int i = 0; i < samples; i++) {
            double sum = 0;
            for (int k = 0; k < octaves; k++) {
                state[k] = keep[k] * state[k] + step[k] * chance.normal();
                sum += state[k];
            }
            out[i] = sum;
        }
        return out;
    }

    /** A noise-driven resonance with standard deviation 1. */
    private double[] resonance(double hz, Chance own) {
        double radius = StrictMath.exp(-TURN * 0.5 / rateHz);
        double a1 = 2 * radius * StrictMath.cos(TURN * hz / rateHz);
        double a2 = -radius * radius;
        double gain = Math.sqrt((1 + a2) * ((1 - a2) * (1 - a2) - a1 * a1) / (1 - a2));
        double[] out = new double[samples];
        double one = 0;
        double two = 0;
        for (int i = 0; i < samples; i++) {
            double next = a1 * one + a2 * two + gain * own.normal();
            two = one;
            one = next;
            out[i] = next;
        }
        return out;
    }
}
