package org.polymyo.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.polymyo.event.Activity;
import org.polymyo.event.Events;
import org.polymyo.event.Extent;
import org.polymyo.event.Jerk;
import org.polymyo.event.Polarity;
import org.polymyo.event.Watch;
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

/** Events made by hand over a recording of mere noise, so that every measure's truth can be counted on fingers. */
final class InventedEvents {
    private final double seconds;
    private final List<Placement.Muscle> muscles = new ArrayList<>();
    private final List<Jerk> jerks = new ArrayList<>();
    private final List<Annotation> annotations = new ArrayList<>();
    private final List<Activity.Other> others = new ArrayList<>();
    private double rateHz = 1000;
    private double validShare = 1;
    private boolean oneSignal;

    InventedEvents(double seconds) {
        this.seconds = seconds;
    }

    InventedEvents rate(double hz) {
        rateHz = hz;
        return this;
    }

    /** Every electrode records the same. */
    InventedEvents oneSignal() {
        oneSignal = true;
        return this;
    }

    InventedEvents invalid() {
        validShare = 0;
        return this;
    }

    /** What somebody said of a stretch, or of a moment where both ends are the same. */
    InventedEvents said(double from, double to, String text) {
        annotations.add(new Annotation(new TimeSpan(from, to), text, Annotation.Author.PERSON));
        return this;
    }

    InventedEvents muscle(String name, BodyPart part, Side side) {
        muscles.add(new Placement.Muscle(name, side, part));
        return this;
    }

    InventedEvents muscle(BodyPart part, Side side) {
        muscles.add(new Placement.Muscle("muscle " + muscles.size(), side, part));
        return this;
    }

    /** One jerk: onset, and the delay of each muscle in milliseconds; NaN where it takes no part. */
    InventedEvents jerk(double onset, double... delays) {
        List<Activity> parts = new ArrayList<>();
        for (int m = 0; m < delays.length; m++) {
            if (!Double.isNaN(delays[m])) {
                parts.add(burst("M" + m, onset + delays[m] / 1000, 0.04));
            }
        }
        parts.sort(Comparator.comparingDouble(p -> p.span().startSeconds()));
        jerks.add(new Jerk(jerks.size() + 1, Polarity.POSITIVE, parts));
        return this;
    }

    static Activity.Burst burst(String channel, double onset, double length) {
        return new Activity.Burst(
                channel,
                extent(onset, onset + length),
                new TimeSpan(onset + length / 8, onset + length * 7 / 8),
                100,
                20);
    }

    /** An unbroken rhythm of the first muscle. */
    InventedEvents tremor(double from, double to) {
        others.add(new Activity.Other(
                "M0", new TimeSpan(from, to), Activity.Kind.TREMOR, 50, "unbroken rhythm of 6.0 Hz"));
        return this;
    }

    InventedEvents lapse(double onset, double length) {
        var gap = new Activity.SilentPeriod("M0", extent(onset, onset + length), 80, 0.1, Activity.Form.PURE);
        jerks.add(new Jerk(jerks.size() + 1, Polarity.NEGATIVE, List.of(gap)));
        return this;
    }

    private static Extent extent(double onset, double offset) {
        return new Extent(new TimeSpan(onset, offset), new Interval(onset, onset), new Interval(offset, offset));
    }

    Events events() {
        List<Watch> watches = new ArrayList<>();
        for (int m = 0; m < muscles.size(); m++) {
            watches.add(new Watch("M" + m, validShare * seconds, validShare * seconds / 2, 2, 8));
        }
        return new Events(jerks, others, watches);
    }

    Prepared prepared() {
        List<Channel> channels = new ArrayList<>();
        for (int m = 0; m < muscles.size(); m++) {
            channels.add(new Channel(
                    "M" + m, muscles.get(m), "made", rateHz, Unit.MICROVOLT, List.of(noise(oneSignal ? 0 : m))));
        }
        var recording =
                new Recording(new NoSource("made"), Optional.empty(), seconds, channels, annotations, List.of());
        return Preparation.with(PreparationSettings.defaults(), new Execution(1, 60, share -> {}))
                .apply(recording);
    }

    private Signal noise(long channel) {
        long length = (long) (seconds * rateHz);
        return new Signal(0, rateHz, Unit.MICROVOLT, new Samples() {
            @Override
            public long length() {
                return length;
            }

            @Override
            public void read(long from, int count, double[] into, int at) {
                Arrays.setAll(into, i -> i >= at && i < at + count ? white(channel, from + i - at) : into[i]);
            }
        });
    }

    /** The same value for the same sample, however it is read (SplitMix64). */
    private static double white(long channel, long sample) {
        long z = (sample + 1) * 0x9E3779B97F4A7C15L + channel * 0xD1B54A32D192ED03L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return ((z ^ (z >>> 31)) >> 11) / (double) (1L << 52);
    }

    List<Measurement> measure() {
        return Measures.with(MeasuringSettings.defaults()).of(prepared(), events());
    }
}
