package org.polymyo.finding;

import java.util.ArrayList;
import java.util.List;
import org.polymyo.event.Activity;
import org.polymyo.event.Events;
import org.polymyo.event.Extent;
import org.polymyo.event.Jerk;
import org.polymyo.event.Polarity;
import org.polymyo.event.Watch;
import org.polymyo.measure.Measurement;
import org.polymyo.measure.Quality;
import org.polymyo.measure.Question;
import org.polymyo.quantity.Interval;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.quantity.Unit;
import org.polymyo.recording.Annotation;

/** Ten minutes with sixty jerks of one muscle that surely are myoclonus, and what else is put in. */
final class Study {
    private static final String MUSCLE = "APB right";
    private final List<Measurement> measurements = new ArrayList<>();
    private final List<Annotation> annotations = new ArrayList<>();
    private final List<Activity.Other> others = new ArrayList<>();
    private final double milliseconds;
    private int jerks = 60;
    private double decibels = 25;
    private double second = 1;

    Study(double milliseconds) {
        this.milliseconds = milliseconds;
        number(Question.RATE, Measurement.WHOLE_RECORDING, 6, 4.6, 7.7);
        measurements.add(new Measurement.Number(
                Question.AMPLITUDE, MUSCLE, 300, Unit.MICROVOLT, new Interval(280, 320), 60, Quality.GOOD, "made"));
        number(Question.BURST_DURATION, MUSCLE, milliseconds, milliseconds - 2, milliseconds + 2);
        number(Question.BURST_DURATION, Measurement.WHOLE_RECORDING, milliseconds, milliseconds - 2, milliseconds + 2);
    }

    /** So many jerks instead, and how far they stand out of their background. */
    Study jerks(int count, double signalToNoiseDb) {
        jerks = count;
        decibels = signalToNoiseDb;
        return this;
    }

    /** Every second burst lasts so many times as long. */
    Study varied(double times) {
        second = times;
        return this;
    }

    Study number(Question question, String about, double value, double low, double high) {
        measurements.add(new Measurement.Number(
                question, about, value, Unit.ONE, new Interval(low, high), 60, Quality.GOOD, "made"));
        return this;
    }

    Study word(Question question, String word) {
        measurements.add(
                new Measurement.Category(question, Measurement.WHOLE_RECORDING, word, 60, Quality.GOOD, "made"));
        return this;
    }

    Study missing(Question question) {
        measurements.add(new Measurement.NotMeasurable(question, Measurement.WHOLE_RECORDING, "made"));
        return this;
    }

    Study said(double from, double to, String text) {
        annotations.add(new Annotation(new TimeSpan(from, to), text, Annotation.Author.PERSON));
        return this;
    }

    Study other(Activity.Kind kind, double from, double to) {
        others.add(new Activity.Other(MUSCLE, new TimeSpan(from, to), kind, 100, "made"));
        return this;
    }

    Origin origin() {
        return Criteria.builtIn().origin(annotations, events(), measurements);
    }

    Origin origin(Clinic clinic) {
        return Criteria.builtIn().origin(new FindingSettings(clinic.ordinal()), annotations, events(), measurements);
    }

    Presence presence() {
        return Criteria.builtIn().presence(annotations, events(), measurements);
    }

    private Events events() {
        List<Jerk> all = new ArrayList<>();
        for (int i = 0; i < jerks; i++) {
            double at = 5 + 9.7 * i;
            double seconds = milliseconds / 1000 * (i % 2 == 0 ? 1 : second);
            double end = at + seconds + 0.01;
            Interval on = new Interval(at, at);
            Extent extent = new Extent(new TimeSpan(at, end), on, new Interval(end, end));
            var half = new TimeSpan(at + 0.005, at + 0.005 + seconds);
            all.add(new Jerk(
                    i + 1, Polarity.POSITIVE, List.of(new Activity.Burst(MUSCLE, extent, half, 300, decibels))));
        }
        return new Events(all, others, List.of(new Watch(MUSCLE, 600, 0, 3, 10)));
    }
}
