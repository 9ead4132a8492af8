package org.polymyo.cortex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.polymyo.event.Activity;
import org.polymyo.event.Events;
import org.polymyo.event.Extent;
import org.polymyo.event.Jerk;
import org.polymyo.event.Polarity;
import org.polymyo.measure.Chapter;
import org.polymyo.measure.Measurement;
import org.polymyo.measure.Question;
import org.polymyo.preparation.Execution;
import org.polymyo.preparation.Prepared;
import org.polymyo.preparation.PreparedSignal;
import org.polymyo.preparation.PreparedTrace;
import org.polymyo.quantity.Interval;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.quantity.Unit;
import org.polymyo.recording.Annotation;
import org.polymyo.recording.Channel;
import org.polymyo.recording.NoSource;
import org.polymyo.recording.Placement;
import org.polymyo.recording.Recording;
import org.polymyo.signal.Samples;
import org.polymyo.signal.Signal;
import org.polymyo.signal.Sinusoids;

/**
 * A head made for tests of the cortical chapter, by rules of its own: 1/f noise from 0.03 Hz on, alpha that waxes and
 * wanes, beta, noise common to all electrodes, blinks at the front, and whatever is put round the jerks.
 */
final class InventedScalp {
    private static final double TURN = 2 * Math.PI;
    private static final Map<String, Double> FRONT = Map.of("Fp1", 1.0, "Fp2", 1.0, "EOG", 1.4, "Fz", 0.35);

    private final Map<String, double[]> channels = new LinkedHashMap<>();
    private final List<Annotation> annotations = new ArrayList<>();
    private final List<Jerk> jerks = new ArrayList<>();
    private final List<Activity.Other> others = new ArrayList<>();
    private final double seconds;
    private final double rate;
    private final Random chance;

    InventedScalp(double seconds, double rate, long seed) {
        this.seconds = seconds;
        this.rate = rate;
        this.chance = new Random(seed);
    }

    /** Jerks 4 to 8 s apart from the tenth second on. */
    static InventedScalp withJerks(int count, double rate, long seed) {
        var scalp = new InventedScalp(25 + 6.1 * count, rate, seed);
        double at = 12;
        for (int j = 0; j < count; j++) {
            scalp.jerk(at);
            at += 4 + 4 * scalp.chance.nextDouble();
        }
        return scalp;
    }

    InventedScalp jerk(double onset) {
        var extent = new Extent(
                new TimeSpan(onset, onset + 0.1),
                new Interval(onset - 0.004, onset + 0.004),
                new Interval(onset + 0.09, onset + 0.11));
        jerks.add(new Jerk(
                jerks.size() + 1,
                Polarity.POSITIVE,
                List.of(new Activity.Burst("EMG", extent, new TimeSpan(onset + 0.01, onset + 0.08), 100, 20))));
        return this;
    }

    InventedScalp movement(double onset) {
        others.add(new Activity.Other(
                "EMG", new TimeSpan(onset, onset + 0.6), Activity.Kind.VOLUNTARY, 100, "slow to rise"));
        return this;
    }

    InventedScalp told(double from, double to, String text) {
        annotations.add(new Annotation(new TimeSpan(from, to), text, Annotation.Author.PERSON));
        return this;
    }

    double[] onsets() {
        return jerks.stream().mapToDouble(j -> j.span().startSeconds()).toArray();
    }

    /** Adds a channel of background for each name: EEG positions or {@code EOG}. */
    InventedScalp background(String... names) {
        int samples = (int) (seconds * rate);
        double[] common = flicker(samples, 5);
        List<Double> blinks = new ArrayList<>();
        for (double t = 3; t < seconds; t += 1 - 5 * Math.log(1 - chance.nextDouble())) {
            blinks.add(t);
        }
        for (String name : names) {
            double[] x = flicker(samples, name.equals("EOG") ? 6 : 10);
            double[] alpha = rhythm(samples, 10, 0.6, 7);
            double[] beta = rhythm(samples, 21, 2, 3);
            for (int i = 0; i < samples; i++) {
                x[i] += common[i] + alpha[i] + beta[i] + 0.7 * chance.nextGaussian();
            }
            double front = FRONT.getOrDefault(name, 0.06);
            blinks.forEach(t ->
                    add(x, t - 0.2, 0.4, u -> 150 * front * Math.pow(Math.sin(Math.PI * (u + 0.2) / 0.4), 2), t));
            channels.put(name, x);
        }
        return this;
    }

    /** Adds a wave round each given moment, scaled by a share a channel. */
    InventedScalp wave(double[] moments, double from, double to, DoubleUnaryOperator wave, Map<String, Double> shares) {
        shares.forEach((name, share) -> {
            double[] x = channels.get(name);
            for (double moment : moments) {
                double size = share * (1 + 0.3 * chance.nextGaussian());
                add(x, moment + from, to - from, u -> size * wave.applyAsDouble(u), moment);
            }
        });
        return this;
    }

    /** Scales the beta rhythm and everything else of a channel round the moments. */
    InventedScalp each(DoubleUnaryOperator change) {
        channels.replaceAll((name, x) -> Arrays.stream(x).map(change).toArray());
        return this;
    }

    double[] channel(String name) {
        return channels.get(name);
    }

    double rate() {
        return rate;
    }

    private void add(double[] x, double from, double length, DoubleUnaryOperator wave, double origin) {
        int start = (int) Math.max(0, Math.ceil(from * rate));
        int end = (int) Math.min(x.length, (from + length) * rate);
        for (int i = start; i < end; i++) {
            x[i] += wave.applyAsDouble(i / rate - origin);
        }
    }

    private double[] flicker(int samples, double deviation) {
        double[] x = new double[samples];
        int parts = 11;
        for (int k = 0; k < parts; k++) {
            double keep = Math.exp(-TURN * 0.03 * Math.pow(2, k) / rate);
            double step = Math.sqrt(1 - keep * keep);
            double state = chance.nextGaussian();
            for (int i = 0; i < samples; i++) {
                state = keep * state + step * chance.nextGaussian();
                x[i] += deviation * state / Math.sqrt(parts);
            }
        }
        return x;
    }

    private double[] rhythm(int samples, double hz, double width, double deviation) {
        double radius = Math.exp(-TURN * width / rate);
        double one = 0;
        double two = 0;
        double[] x = new double[samples];
        double square = 0;
        for (int i = 0; i < samples; i++) {
            double next = 2 * radius * Math.cos(TURN * hz / rate) * one - radius * radius * two + chance.nextGaussian();
            two = one;
            one = next;
            x[i] = next;
            square += next * next;
        }
        double scale = deviation / Math.sqrt(square / samples);
        return Arrays.stream(x).map(v -> v * scale).toArray();
    }

    Prepared prepared() {
        List<PreparedSignal> signals = new ArrayList<>();
        channels.forEach((name, x) -> {
            var raw = new Signal(0, rate, Unit.MICROVOLT, Samples.of(x));
            Placement placement = name.equals("EOG") ? new Placement.Eye() : new Placement.Scalp(name);
            var channel = new Channel(name, placement, "made", rate, Unit.MICROVOLT, List.of(raw));
            int tiles = (int) Math.ceil(x.length / (10 * rate));
            var none = java.util.Collections.nCopies(tiles, Sinusoids.NONE);
            signals.add(new PreparedSignal(channel, List.of(new PreparedTrace(raw, none, List.of()))));
        });
        var recorded = signals.stream().map(PreparedSignal::channel).toList();
        var recording =
                new Recording(new NoSource("made"), Optional.empty(), seconds, recorded, annotations, List.of());
        return new Prepared(recording, List.of(), signals, List.of(), List.of());
    }

    Events events() {
        return new Events(jerks, others, List.of());
    }

    Chapter chapter() {
        return ReadinessPotential.of(
                CortexSettings.defaults(), new Execution(1, 60, share -> {}), prepared(), events());
    }

    static Measurement answer(Chapter chapter, Question question) {
        return chapter.measurements().stream()
                .filter(m -> m.question() == question)
                .findFirst()
                .orElseThrow();
    }
}
