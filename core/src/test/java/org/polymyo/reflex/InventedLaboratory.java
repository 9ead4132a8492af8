package org.polymyo.reflex;

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
import org.polymyo.preparation.Preparation;
import org.polymyo.preparation.PreparationSettings;
import org.polymyo.preparation.Prepared;
import org.polymyo.quantity.Interval;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.quantity.Unit;
import org.polymyo.recording.Annotation;
import org.polymyo.recording.BodyPart;
import org.polymyo.recording.Channel;
import org.polymyo.recording.NoSource;
import org.polymyo.recording.Placement;
import org.polymyo.recording.Recording;
import org.polymyo.recording.Side;
import org.polymyo.signal.Samples;
import org.polymyo.signal.Signal;

/** Stimuli, and what EEG and EMG made by hand do after them. */
final class InventedLaboratory {
    private final double seconds;
    private final Random chance;
    private final Map<String, double[]> samples = new LinkedHashMap<>();
    private final Map<String, Placement> places = new LinkedHashMap<>();
    private final Map<String, Double> rates = new LinkedHashMap<>();
    private final List<Annotation> annotations = new ArrayList<>();
    private final List<Jerk> jerks = new ArrayList<>();
    private final List<Activity.Other> others = new ArrayList<>();

    InventedLaboratory(double seconds, long seed) {
        this.seconds = seconds;
        this.chance = new Random(seed);
    }

    /** Stimuli at about even distances from the fifth second on. */
    double[] stimuli(String text, int count, double distance) {
        double[] moments = new double[count];
        for (int i = 0; i < count; i++) {
            moments[i] = 5 + i * distance + 0.1 * distance * chance.nextDouble();
            told(moments[i], moments[i], text);
        }
        return moments;
    }

    InventedLaboratory told(double from, double to, String text) {
        annotations.add(new Annotation(new TimeSpan(from, to), text, Annotation.Author.DEVICE));
        return this;
    }

    InventedLaboratory muscle(String label, BodyPart part, double rate) {
        double[] x = new double[(int) (seconds * rate)];
        Arrays.setAll(x, i -> 4 * chance.nextGaussian());
        return channel(label, new Placement.Muscle(label, Side.RIGHT, part), rate, x);
    }

    /** EEG with a slow and a fast part. */
    InventedLaboratory scalp(String position, double rate) {
        double[] x = new double[(int) (seconds * rate)];
        double keep = Math.exp(-2 * Math.PI * 2 / rate);
        double state = 0;
        for (int i = 0; i < x.length; i++) {
            state = keep * state + Math.sqrt(1 - keep * keep) * chance.nextGaussian();
            x[i] = 10 * state
                    + 6 * Math.sin(2 * Math.PI * 10 * i / rate + Math.sin(i / rate))
                    + 1.5 * chance.nextGaussian();
        }
        return channel(position, new Placement.Scalp(position), rate, x);
    }

    private InventedLaboratory channel(String label, Placement placement, double rate, double[] x) {
        samples.put(label, x);
        places.put(label, placement);
        rates.put(label, rate);
        return this;
    }

    /** Adds noise of a size told in seconds from each moment. */
    InventedLaboratory bursts(String label, double[] moments, double from, double length, double microvolts) {
        for (double moment : moments) {
            double peak = microvolts * (0.8 + 0.4 * chance.nextDouble());
            wave(label, new double[] {moment}, from, from + length, t -> peak * chance.nextGaussian());
        }
        return this;
    }

    InventedLaboratory wave(String label, double[] moments, double from, double to, DoubleUnaryOperator wave) {
        double[] x = samples.get(label);
        double rate = rates.get(label);
        for (double moment : moments) {
            int start = (int) Math.max(0, Math.ceil((moment + from) * rate));
            int end = (int) Math.min(x.length, (moment + to) * rate);
            for (int i = start; i < end; i++) {
                x[i] += wave.applyAsDouble(i / rate - moment);
            }
        }
        return this;
    }

    /** What a stimulator does to every electrode. */
    InventedLaboratory artefact(double[] moments, double microvolts) {
        samples.keySet().forEach(label -> wave(label, moments, 0, 0.03, t -> microvolts * Math.exp(-t / 0.0008)));
        return this;
    }

    InventedLaboratory contraction(String label, double from, double to) {
        others.add(new Activity.Other(label, new TimeSpan(from, to), Activity.Kind.TONIC, 50, "held"));
        return bursts(label, new double[] {from}, 0, to - from, 30);
    }

    InventedLaboratory jerk(double onset) {
        var extent = new Extent(
                new TimeSpan(onset, onset + 0.05),
                new Interval(onset, onset),
                new Interval(onset + 0.05, onset + 0.05));
        jerks.add(new Jerk(
                jerks.size() + 1,
                Polarity.POSITIVE,
                List.of(new Activity.Burst("M", extent, new TimeSpan(onset + 0.01, onset + 0.04), 90, 20))));
        return this;
    }

    Chapter chapter() {
        var execution = new Execution(2, 60, share -> {});
        return Reflexes.with(ReflexSettings.defaults(), execution)
                .of(prepared(execution), new Events(jerks, others, List.of()));
    }

    private Prepared prepared(Execution execution) {
        List<Channel> channels = new ArrayList<>();
        samples.forEach((label, x) -> channels.add(new Channel(
                label,
                places.get(label),
                "made",
                rates.get(label),
                Unit.MICROVOLT,
                List.of(new Signal(0, rates.get(label), Unit.MICROVOLT, Samples.of(x))))));
        var recording =
                new Recording(new NoSource("made"), Optional.empty(), seconds, channels, annotations, List.of());
        return Preparation.with(PreparationSettings.defaults(), execution).apply(recording);
    }

    static Measurement answer(Chapter chapter, Question question) {
        return chapter.measurements().stream()
                .filter(m -> m.question() == question)
                .findFirst()
                .orElseThrow();
    }

    static String word(Chapter chapter, Question question) {
        return answer(chapter, question) instanceof Measurement.Category category ? category.value() : "not measurable";
    }
}
