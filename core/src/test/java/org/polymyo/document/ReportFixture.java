package org.polymyo.document;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.polymyo.evaluation.Protocol;
import org.polymyo.evaluation.Report;
import org.polymyo.event.Events;
import org.polymyo.event.Watch;
import org.polymyo.finding.Origin;
import org.polymyo.finding.Presence;
import org.polymyo.measure.Figure;
import org.polymyo.measure.Measurement;
import org.polymyo.measure.Quality;
import org.polymyo.measure.Question;
import org.polymyo.preparation.Step;
import org.polymyo.quantity.Interval;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.quantity.Unit;
import org.polymyo.recording.Annotation;
import org.polymyo.recording.Defect;
import org.polymyo.recording.Montage;

/** Invented reports: one with everything, one without a jerk, one with very many. */
final class ReportFixture {
    static final double MINUTES = 20;
    static final List<String> MUSCLES = List.of("EMG R APB", "EMG R FCR", "EMG R BB", "EMG L APB", "R <ECR> & \"ED\"");

    private ReportFixture() {}

    static Report rich() {
        Events events = EventFixture.jerks(MUSCLES, 160, MINUTES * 60);
        return new Report(
                provenance("night-recording-17", false),
                channels(),
                annotations(),
                steps(),
                defects(),
                presence(),
                OriginFixture.likelyCortical(),
                events,
                measurements(),
                FigureFixture.all(events, MUSCLES, MINUTES * 60),
                notDone());
    }

    static Report quiet() {
        var watches = List.of(new Watch("EMG R APB", 1130, 0, 2.1, 9.4), new Watch("EMG L APB", 1128, 0, 2.4, 10.2));
        var raster = new Figure.Raster(
                new TimeSpan(0, MINUTES * 60),
                List.of(),
                List.of(
                        new Figure.Raster.Row("EMG R APB", List.of(), List.of(new TimeSpan(300, 330))),
                        new Figure.Raster.Row("EMG L APB", List.of(), List.of())));
        var reason = new Presence.Reason(
                Presence.Direction.AGAINST,
                "no jerk found in 18.8 valid minutes, rate below 0.16 per minute (95 %)",
                "rule of three on the valid time",
                "decision:presence");
        return new Report(
                provenance("quiet rest", true),
                channels().subList(0, 4),
                List.of(),
                steps(),
                List.of(),
                new Presence(Presence.Verdict.NO, List.of(reason)),
                Origin.of(List.of(), "none needed"),
                new Events(List.of(), List.of(), watches),
                List.of(
                        new Measurement.Number(
                                Question.RATE,
                                Measurement.WHOLE_RECORDING,
                                0,
                                Unit.PER_MINUTE,
                                new Interval(0, 0.16),
                                0,
                                Quality.GOOD,
                                "jerks divided by valid time; exact Poisson interval"),
                        new Measurement.NotMeasurable(
                                Question.BURST_DURATION, "EMG R APB", "no burst was found; at least 3 are needed")),
                List.of(raster),
                notDone());
    }

    static Report crowded(int jerks) {
        Report rich = rich();
        Events events = EventFixture.jerks(MUSCLES.subList(0, 1), jerks, 8 * 3600);
        return with(rich, events, FigureFixture.all(events, MUSCLES.subList(0, 1), 8 * 3600));
    }

    /** Labels and texts as nobody should write them. */
    static Report hostile() {
        String label =
                "very long \u0001 label\twith\ncontrol " + "x".repeat(300) + " \uD800 ]]> <script>α β Ж 脳 </style>";
        List<String> muscles = List.of(label, "b");
        Report rich = rich();
        Events events = EventFixture.jerks(muscles, 9, 60);
        var channel = new Report.ChannelLine(label, "EMG", label, label, Double.NaN, label, 0, label);
        return new Report(
                provenance("", true),
                List.of(channel),
                List.of(new Annotation(new TimeSpan(-1, 0), label, Annotation.Author.UNSTATED)),
                List.of(new Step(label, label, label)),
                List.of(new Defect(label, label, label, label, label)),
                rich.presence(),
                rich.origin(),
                events,
                List.of(
                        number(Question.AMPLITUDE, label, 1e-9, new Unit(label), new Interval(-1e300, 1e300), 1),
                        new Measurement.NotMeasurable(Question.RATE, label, label)),
                FigureFixture.all(events, muscles, 60),
                List.of(new Report.NotDone(label, label)));
    }

    static Report with(Report report, Events events, List<Figure> figures) {
        return new Report(
                report.provenance(),
                report.channels(),
                report.annotations(),
                report.steps(),
                report.defects(),
                report.presence(),
                report.origin(),
                events,
                report.measurements(),
                figures,
                report.notDone());
    }

    private static Report.Provenance provenance(String title, boolean synthetic) {
        var protocol =
                Protocol.with(title, synthetic, Montage.empty(), java.util.Map.of("preparation.highPassHz", 25.0));
        return new Report.Provenance(
                title,
                synthetic,
                "EDF+D",
                123_456_789,
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                Optional.of(LocalDateTime.of(2024, 3, 2, 9, 5, 7, 250_000_000)),
                MINUTES * 60,
                List.of(new TimeSpan(410, 440.5), new TimeSpan(900, 903)),
                "0.1.0",
                protocol.entries());
    }

    private static List<Report.ChannelLine> channels() {
        List<Report.ChannelLine> channels = new ArrayList<>();
        for (String muscle : MUSCLES) {
            channels.add(new Report.ChannelLine(
                    muscle,
                    "EMG",
                    muscle.contains("APB") ? "abductor pollicis brevis, right" : "flexor carpi radialis, right",
                    "label names a muscle; spectrum of surface EMG",
                    1000,
                    "µV",
                    1166.5,
                    "bursts and silent periods"));
        }
        channels.add(new Report.ChannelLine(
                "C3-A2", "EEG", "C3", "10-20 position in the label", 500, "µV", 1166.5, "listed only"));
        channels.add(
                new Report.ChannelLine("ACC X", "ACC", "hand, axis X", "unit g", 250, "m/s²", 1166.5, "listed only"));
        channels.add(new Report.ChannelLine(
                "aux7", "unknown", "unknown", "neither label nor unit nor signal tell", 1000, "", 1166.5, "not used"));
        return channels;
    }

    private static List<Annotation> annotations() {
        return List.of(
                new Annotation(new TimeSpan(60, 240), "arms outstretched", Annotation.Author.PERSON),
                new Annotation(new TimeSpan(300, 300), "stimulus 12", Annotation.Author.DEVICE));
    }

    private static List<Step> steps() {
        return List.of(
                new Step(
                        "band-pass",
                        "all EMG",
                        "30 to 450 Hz, Butterworth order 4, causal; onsets corrected by nothing"),
                new Step("mains", "all EMG", "50 Hz and 3 harmonics subtracted by a fitted sine, 1 s windows"),
                new Step("heart", "EMG R BB", "1381 heart beats subtracted by their mean"));
    }

    private static List<Defect> defects() {
        return List.of(
                new Defect(
                        "edf-header-slip",
                        "physical dimension of signal 3",
                        "uV",
                        "UV  ",
                        "read as µV; amplitudes are unaffected"),
                new Defect(
                        "clipped",
                        "R <ECR> & \"ED\", 611.2 s to 611.9 s",
                        "values inside ±5000 µV",
                        "212 samples at the limit",
                        "the stretch is not counted as valid time"));
    }

    private static Presence presence() {
        return new Presence(
                Presence.Verdict.YES,
                List.of(
                        new Presence.Reason(
                                Presence.Direction.FOR,
                                "160 jerks in 18.9 valid minutes, 8.5 per minute (95 % 7.2 to 9.9)",
                                "rate above the false-detection ceiling of 0.5 per minute",
                                "decision:presence"),
                        new Presence.Reason(
                                Presence.Direction.FOR,
                                "median burst duration 46 ms (95 % 43 to 49 ms, n = 142)",
                                "bursts shorter than 100 ms",
                                "zutt2018"),
                        new Presence.Reason(
                                Presence.Direction.AGAINST,
                                "11 of 160 jerks fall within 1 s of a voluntary movement",
                                "jerks away from movement",
                                "decision:presence"),
                        new Presence.Reason(
                                Presence.Direction.MISSING,
                                "no EEG with enough valid time near the jerks, so a cortical correlate was not sought",
                                "cortical correlate",
                                "shibasaki2005")));
    }

    private static List<Measurement> measurements() {
        List<Measurement> list = new ArrayList<>();
        String all = Measurement.WHOLE_RECORDING;
        list.add(new Measurement.Category(
                Question.POLARITY,
                all,
                "positive and negative",
                160,
                Quality.GOOD,
                "131 positive, 22 negative, 7 both"));
        list.add(number(Question.RATE, all, 8.4656, Unit.PER_MINUTE, new Interval(7.2, 9.88), 160));
        for (String muscle : MUSCLES.subList(0, 4)) {
            list.add(number(Question.BURST_DURATION, muscle, 46.2, Unit.MILLISECOND, new Interval(43.1, 48.9), 142));
            list.add(number(Question.BURST_DURATION_FOOT, muscle, 81, Unit.MILLISECOND, new Interval(76, 88.5), 142));
            list.add(number(Question.AMPLITUDE, muscle, 412.77, Unit.MICROVOLT, new Interval(380, 455), 142));
        }
        list.add(new Measurement.NotMeasurable(
                Question.BURST_DURATION, MUSCLES.get(4), "only 2 bursts; at least 3 are needed"));
        list.add(number(
                Question.SILENT_PERIOD_DURATION, MUSCLES.getFirst(), 112, Unit.MILLISECOND, new Interval(98, 131), 22));
        list.add(new Measurement.Number(
                Question.SILENT_PERIOD_RATE,
                MUSCLES.getFirst(),
                7.3,
                Unit.PER_MINUTE,
                new Interval(4.1, Double.POSITIVE_INFINITY),
                22,
                Quality.POOR,
                "silent periods per minute held"));
        list.add(new Measurement.Category(
                Question.PATTERN, all, "arrhythmic", 159, Quality.FAIR, "CV of intervals 1.04, no spectral peak"));
        list.add(new Measurement.NotMeasurable(
                Question.FREQUENCY, all, "the jerks have no rhythm; a rhythm or a train is needed"));
        list.add(new Measurement.Category(Question.DISTRIBUTION, all, "both arms", 160, Quality.GOOD, "arm R, arm L"));
        list.add(number(Question.SYNCHRONY, all, 83, Unit.PERCENT, new Interval(76, 88), 160));
        list.add(new Measurement.Category(
                Question.RECRUITMENT_ORDER, all, "BB > FCR > APB", 97, Quality.GOOD, "same order in 81 of 97 jerks"));
        list.add(number(Question.LATENCY, "EMG R APB", 12.4, Unit.MILLISECOND, new Interval(11.2, 13.7), 97));
        return list;
    }

    private static Measurement.Number number(
            Question question, String about, double value, Unit unit, Interval interval, int n) {
        return new Measurement.Number(
                question, about, value, unit, interval, n, Quality.GOOD, "median; bootstrap interval, 2000 draws");
    }

    private static List<Report.NotDone> notDone() {
        return List.of(
                new Report.NotDone(
                        "Jerk-locked back-averaging", "needs EEG over the motor cortex; not in this version"),
                new Report.NotDone("Somatosensory evoked potentials", "needs stimulation at the wrist"));
    }
}
