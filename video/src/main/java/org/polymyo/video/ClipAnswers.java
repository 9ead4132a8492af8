package org.polymyo.video;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.polymyo.measure.Chapter;
import org.polymyo.measure.Measurement;
import org.polymyo.measure.Medians;
import org.polymyo.measure.Quality;
import org.polymyo.measure.Question;
import org.polymyo.quantity.Interval;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.quantity.Unit;
import org.polymyo.recording.Condition;
import org.polymyo.recording.Told;
import org.polymyo.video.jerk.Found;
import org.polymyo.video.jerk.JerkSettings;
import org.polymyo.video.jerk.Severity;
import org.polymyo.video.jerk.SmallestJerk;
import org.polymyo.video.motion.ClipMotion;
import org.polymyo.video.motion.Part;
import org.polymyo.video.motion.Response;
import org.polymyo.video.motion.Trace;

/** Answers that only a video gives: how well it was filmed, how severe the jerks are, what could not have been seen. */
final class ClipAnswers {
    private static final Unit SEVERITY = new Unit("shoulder widths/min");
    private static final double DOUBT = 1.5;
    private static final int ENOUGH = 20;
    private static final int FEW = 6;

    private final Taken taken;
    private final ClipMotion motion;
    private final Map<Part, Found> found;
    private final JerkSettings settings;
    private final List<Measurement> severities = new ArrayList<>();
    private final List<Measurement> smoothness = new ArrayList<>();
    private final List<Measurement> smallest = new ArrayList<>();

    ClipAnswers(Taken taken, ClipMotion motion, Map<Part, Found> found, JerkSettings settings) {
        this.taken = taken;
        this.motion = motion;
        this.found = found;
        this.settings = settings;
    }

    Chapter chapter(Told told) {
        for (Trace trace : motion.traces()) {
            Found one = found.get(trace.part());
            if (one == null) {
                continue;
            }
            List<Response> responses = motion.responses().getOrDefault(trace.part(), List.of());
            Optional<Double> least = SmallestJerk.of(trace, responses, one, settings);
            smallest.add(smallest(trace, least));
            severe(trace, one, told, least.orElse(Double.POSITIVE_INFINITY));
        }
        List<Measurement> all = new ArrayList<>(List.of(capture()));
        all.addAll(severities);
        all.addAll(smoothness);
        all.addAll(smallest);
        return new Chapter(all, List.of());
    }

    private Measurement capture() {
        Capture capture = taken.capture();
        return new Measurement.Category(
                Question.CAPTURE,
                Measurement.WHOLE_RECORDING,
                capture.word(),
                motion.times().length,
                capture.shortfalls().isEmpty() ? Quality.GOOD : capture.usable() ? Quality.FAIR : Quality.POOR,
                capture.clinic() + " For the person who films: " + capture.patient());
    }

    private Measurement smallest(Trace trace, Optional<Double> least) {
        String part = trace.part().words();
        if (least.isEmpty()) {
            return new Measurement.NotMeasurable(
                    Question.SMALLEST_VISIBLE_JERK,
                    part,
                    "the part was not quiet and well seen for long enough to try it");
        }
        double size = least.get() * taken.scale().perPixel();
        return new Measurement.Number(
                Question.SMALLEST_VISIBLE_JERK,
                part,
                size,
                taken.scale().unit(),
                new Interval(size / DOUBT, size * DOUBT),
                motion.responses().getOrDefault(trace.part(), List.of()).size(),
                Quality.FAIR,
                words(
                        "could not have seen jerks below this while the part was quiet: %s added to its quiet movement and"
                                + " sought; found nine times in ten. %.1f %% of the shoulder width. The interval is a"
                                + " factor of 1.5 either way",
                        taken.pictures() ? "known shifts of its own pictures were measured," : "known jerks were",
                        100 * least.get() / motion.bodyLength()));
    }

    private void severe(Trace trace, Found one, Told told, double least) {
        String part = trace.part().words();
        List<TimeSpan> all = List.of(new TimeSpan(0, motion.times()[motion.times().length - 1]));
        severe(part, Severity.of(trace, one, all, motion.bodyLength(), least));
        for (Condition.Kind kind : Condition.Kind.values()) {
            List<TimeSpan> held = told.spans(kind);
            if (!held.isEmpty()) {
                String about =
                        part + ", " + kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
                severe(about, Severity.of(trace, one, held, motion.bodyLength(), least));
            }
        }
    }

    private void severe(String about, Optional<Severity> severity) {
        if (severity.isEmpty()) {
            severities.add(new Measurement.NotMeasurable(
                    Question.JERK_SEVERITY, about, "the part was well seen for less than a second"));
            return;
        }
        Severity s = severity.get();
        severities.add(new Measurement.Number(
                Question.JERK_SEVERITY,
                about,
                s.wayPerMinute(),
                SEVERITY,
                s.interval(),
                s.jerks(),
                s.jerks() >= ENOUGH ? Quality.GOOD : s.jerks() >= FEW ? Quality.FAIR : Quality.POOR,
                words(
                        "displacement of all jerks added up, in shoulder widths for each of %.2f well-seen minutes; an own"
                                + " score, no clinical scale; interval of a sum of chance events, without a jerk three of"
                                + " the smallest that could have been seen",
                        s.minutes())));
        if (!s.smoothness().isEmpty()) {
            smoothness.add(smooth(about, s.smoothness()));
        }
    }

    private static Measurement smooth(String about, List<Double> movements) {
        Medians.Found median =
                Medians.of(movements.stream().mapToDouble(Double::doubleValue).toArray());
        return new Measurement.Number(
                Question.SMOOTHNESS,
                about,
                median.median(),
                Unit.ONE,
                median.interval(),
                median.n(),
                median.n() >= ENOUGH ? Quality.GOOD : median.n() >= FEW ? Quality.FAIR : Quality.POOR,
                "spectral arc length of the speed of slow movements (Balasubramanian and others 2015), median over the"
                        + " movements with its exact interval, open below 6 of them; about -1.4 is one smooth reach, the"
                        + " more negative the more broken; jerks, tremor and ataxia all break movements, so it is read"
                        + " beside the count of jerks");
    }

    private static String words(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
