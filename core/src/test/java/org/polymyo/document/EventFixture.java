package org.polymyo.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.polymyo.event.Activity;
import org.polymyo.event.Events;
import org.polymyo.event.Extent;
import org.polymyo.event.Jerk;
import org.polymyo.event.Polarity;
import org.polymyo.event.Watch;
import org.polymyo.quantity.Interval;
import org.polymyo.quantity.TimeSpan;

/** Invented events; the same on every run. */
final class EventFixture {
    private EventFixture() {}

    static Events jerks(List<String> muscles, int count, double seconds) {
        var chance = new Random(7);
        List<Jerk> jerks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double start = (i + 0.1 + 0.8 * chance.nextDouble()) * seconds / count;
            jerks.add(i % 7 == 6 ? negative(i + 1, muscles, start) : positive(i + 1, muscles, start, chance));
        }
        List<Activity.Other> others = List.of(
                other(muscles, 31.25, 3.5, Activity.Kind.VOLUNTARY, "rises over 400 ms and lasts 3.5 s"),
                other(muscles, 120, 20, Activity.Kind.TREMOR, "unbroken run at 5.1 Hz"),
                other(muscles, 500, 60, Activity.Kind.TONIC, "held for 60 s"),
                other(muscles, 700.5, 0.02, Activity.Kind.ELECTRODE_POP, "step of 3 mV within 2 ms\tin one channel"));
        List<Watch> watches = muscles.stream()
                .map(muscle -> new Watch(muscle, 1133.5, 181.2, 2.13, 9.4))
                .toList();
        return new Events(jerks, others, watches);
    }

    private static Jerk positive(int number, List<String> muscles, double start, Random chance) {
        List<Activity> parts = new ArrayList<>();
        int taking = Math.min(muscles.size(), 1 + number % 4);
        for (int m = 0; m < taking; m++) {
            double onset = start + m * (0.006 + 0.003 * chance.nextDouble());
            double offset = onset + 0.05 + 0.05 * chance.nextDouble();
            parts.add(new Activity.Burst(
                    muscles.get(m),
                    extent(onset, offset),
                    new TimeSpan(onset + 0.012, offset - 0.015),
                    180 + 300 * chance.nextDouble(),
                    12 + 9 * chance.nextDouble()));
        }
        return new Jerk(number, Polarity.POSITIVE, parts);
    }

    private static Jerk negative(int number, List<String> muscles, double start) {
        var silence = new Activity.SilentPeriod(
                muscles.getFirst(), extent(start, start + 0.11), 85, 0.12, Activity.Form.POST_BURST);
        return new Jerk(number, Polarity.NEGATIVE, List.of(silence));
    }

    private static Extent extent(double onset, double offset) {
        return new Extent(
                new TimeSpan(onset, offset),
                new Interval(onset - 0.002, onset + 0.003),
                new Interval(offset - 0.006, Double.POSITIVE_INFINITY));
    }

    private static Activity.Other other(
            List<String> muscles, double onset, double seconds, Activity.Kind kind, String reason) {
        return new Activity.Other(muscles.getFirst(), new TimeSpan(onset, onset + seconds), kind, 220, reason);
    }
}
