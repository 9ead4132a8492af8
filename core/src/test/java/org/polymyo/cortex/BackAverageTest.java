package org.polymyo.cortex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.polymyo.event.Activity;
import org.polymyo.event.Events;
import org.polymyo.event.Extent;
import org.polymyo.event.Jerk;
import org.polymyo.event.Polarity;
import org.polymyo.measure.Chapter;
import org.polymyo.measure.Figure;
import org.polymyo.measure.Measurement;
import org.polymyo.measure.Question;
import org.polymyo.preparation.Execution;
import org.polymyo.preparation.Prepared;
import org.polymyo.preparation.PreparedMuscle;
import org.polymyo.preparation.PreparedSignal;
import org.polymyo.quantity.Interval;
import org.polymyo.quantity.Settings;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.quantity.Unit;
import org.polymyo.recording.Annotation;
import org.polymyo.recording.BodyPart;
import org.polymyo.recording.Channel;
import org.polymyo.recording.NoSource;
import org.polymyo.recording.Placement;
import org.polymyo.recording.Recording;
import org.polymyo.recording.Side;

/** What the part says of recordings made by hand, good ones and poor ones. */
class BackAverageTest {
    private static final Placement.Muscle HAND =
            new Placement.Muscle("abductor pollicis brevis", Side.RIGHT, BodyPart.ARM);
    private static final CortexSettings SETTINGS = CortexSettings.defaults();

    private final List<Annotation> notes = new ArrayList<>();

    private Chapter chapter(List<PreparedSignal> eeg, double[] jerks) {
        return chapter(SETTINGS, eeg, jerks);
    }

    private Chapter chapter(CortexSettings settings, List<PreparedSignal> eeg, double[] jerks) {
        Channel emg = new Channel("EMG R APB", HAND, "made", 2000, Unit.MICROVOLT, List.of());
        List<Channel> channels = new ArrayList<>(List.of(emg));
        eeg.forEach(s -> channels.add(s.channel()));
        Recording recording = new Recording(new NoSource("made"), Optional.empty(), 200, channels, notes, List.of());
        Prepared prepared =
                new Prepared(recording, List.of(new PreparedMuscle(emg, HAND, List.of())), eeg, List.of(), List.of());
        return new BackAverage().of(settings, new Execution(1, 60, x -> {}), prepared, events(jerks));
    }

    static Events events(double[] onsets) {
        List<Jerk> jerks = new ArrayList<>();
        for (double t : onsets) {
            Extent extent = new Extent(
                    new TimeSpan(t, t + 0.04), new Interval(t - 0.002, t + 0.002), new Interval(t + 0.04, t + 0.04));
            var burst = new Activity.Burst("EMG R APB", extent, new TimeSpan(t + 0.005, t + 0.035), 100, 20);
            jerks.add(new Jerk(jerks.size() + 1, Polarity.POSITIVE, List.of(burst)));
        }
        return new Events(jerks, List.of(), List.of());
    }

    private static String word(Chapter chapter) {
        return chapter.measurements().stream()
                .filter(m -> m.question() == Question.CORTICAL_CORRELATE)
                .filter(m -> m.about().equals(Measurement.WHOLE_RECORDING))
                .map(m -> m instanceof Measurement.Category c ? c.value() : "not measurable")
                .findFirst()
                .orElseThrow();
    }

    private static String reason(Chapter chapter) {
        return chapter.measurements().stream()
                .filter(m -> m.question() == Question.CORTICAL_CORRELATE)
                .map(m -> switch (m) {
                    case Measurement.NotMeasurable n -> n.reason();
                    case Measurement.Category c -> c.basis();
                    case Measurement.Number n -> n.method();
                })
                .findFirst()
                .orElseThrow();
    }

    private static Measurement.Number number(Chapter chapter, Question question) {
        return (Measurement.Number) chapter.measurements().stream()
                .filter(m -> m.question() == question)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPotentialIsPresentWithSizeLeadAndDrawings() {
        InventedHead head = new InventedHead(200, 500, 1, List.of("C3", "C4", "Cz", "F3", "F4"));
        double[] jerks = head.jerks(100);

        Chapter chapter = chapter(head.with(jerks, 10, 0).signals(), jerks);

        assertThat(word(chapter)).isEqualTo("present");
        Measurement.Number lead = number(chapter, Question.CORRELATE_LEAD);
        assertThat(lead.value()).isBetween(18.5, 21.5);
        assertThat(lead.interval().low()).isLessThan(lead.value());
        assertThat(lead.about()).startsWith("EMG R APB → EEG C3");
        assertThat(number(chapter, Question.CORRELATE_AMPLITUDE).value()).isBetween(6.0, 13.0);
        assertThat(chapter.figures())
                .hasAtLeastOneElementOfType(Figure.Curves.class)
                .hasAtLeastOneElementOfType(Figure.Epochs.class)
                .hasAtLeastOneElementOfType(Figure.ScalpMap.class);
    }

    @Test
    void aLongRecordingIsAveragedInPartAndSaysSo() {
        InventedHead head = new InventedHead(800, 500, 3, List.of("C3", "C4", "Cz", "F3", "F4"));
        double[] jerks = head.jerks(400);
        CortexSettings little = Settings.with(CortexSettings.class, Map.of("mostEegSamples", 1e6));

        Chapter chapter = chapter(little, head.with(jerks, 10, 0).signals(), jerks);

        assertThat(word(chapter)).isEqualTo("present");
        assertThat(reason(chapter)).contains("of 13 min of EEG 4 are averaged");
        Measurement.Number lead = number(chapter, Question.CORRELATE_LEAD);
        assertThat(lead.value()).isBetween(18.5, 21.5);
        assertThat(lead.n()).isBetween(80, 160);
    }

    @Test
    void aReversedAmplifierChangesTheSignAndNothingElse() {
        List<String> positions = List.of("C3", "C4");
        InventedHead head = new InventedHead(200, 500, 2, positions);
        double[] jerks = head.jerks(100);

        Chapter chapter = chapter(head.with(jerks, -10, 0).signals(), jerks);

        assertThat(word(chapter)).isEqualTo("present");
        assertThat(number(chapter, Question.CORRELATE_AMPLITUDE).value()).isNegative();
        assertThat(number(chapter, Question.CORRELATE_AMPLITUDE).method()).contains("polarity");
        assertThat(number(chapter, Question.CORRELATE_LEAD).value()).isBetween(18.5, 21.5);
    }

    @Test
    void absenceNeedsPower() {
        InventedHead many = new InventedHead(300, 500, 3, List.of("C3", "C4"));
        InventedHead few = new InventedHead(60, 500, 3, List.of("C3", "C4"));

        Chapter absent = chapter(many.signals(), many.jerks(200));
        Chapter open = chapter(few.louder(3).signals(), few.jerks(20));

        assertThat(word(absent)).isEqualTo("absent");
        assertThat(number(absent, Question.SMALLEST_CORRELATE).value()).isLessThan(5);
        assertThat(word(open)).isEqualTo("inconclusive");
        assertThat(number(open, Question.SMALLEST_CORRELATE).value()).isGreaterThan(5);
    }

    @Test
    void withoutEegTheReasonSaysWhatIsNeeded() {
        Chapter chapter = chapter(List.of(), new double[] {1, 2, 3});

        assertThat(word(chapter)).isEqualTo("not measurable");
        assertThat(reason(chapter)).contains("no EEG channel").contains("remain");
        assertThat(chapter.measurements()).hasSize(5);
    }

    @Test
    void fewerThanTwentyJerksAreNotAveraged() {
        InventedHead head = new InventedHead(60, 500, 4, List.of("C3", "C4"));

        assertThat(reason(chapter(head.signals(), head.jerks(12))))
                .contains("at most 12 usable jerks")
                .contains("at least 20");
    }

    @Test
    void oneChannelIsJudgedWithoutComparingSides() {
        InventedHead head = new InventedHead(200, 500, 5, List.of("C3"));
        double[] jerks = head.jerks(100);

        Chapter chapter = chapter(head.with(jerks, 10, 0).signals(), jerks);

        assertThat(word(chapter)).isEqualTo("present");
        assertThat(reason(chapter)).contains("one EEG channel").contains("sides not compared");
    }

    @Test
    void slowEegIsJudgedAndSaysWhatItCosts() {
        InventedHead head = new InventedHead(200, 128, 6, List.of("C3", "C4"));
        double[] jerks = head.jerks(150);

        Chapter chapter = chapter(head.with(jerks, 15, 0).signals(), jerks);

        assertThat(word(chapter)).isEqualTo("present");
        assertThat(reason(chapter)).contains("EEG at 128 Hz");
    }

    @Test
    void whenEveryEpochHoldsAnArtefactNothingIsAveraged() {
        InventedHead head = new InventedHead(100, 500, 7, List.of("C3", "C4"));
        double[] jerks = head.jerks(40);

        assertThat(reason(chapter(head.jolted(jerks).signals(), jerks)))
                .contains("of 40 jerks fewer than 20")
                .contains("artefact");
    }

    @Test
    void differingClocksForbidToConcludeAbsence() {
        notes.add(new Annotation(new TimeSpan(0, 0), "clock drift between EEG and EMG", Annotation.Author.PERSON));
        InventedHead head = new InventedHead(300, 500, 3, List.of("C3", "C4"));

        Chapter chapter = chapter(head.signals(), head.jerks(200));

        assertThat(word(chapter)).isEqualTo("inconclusive");
        assertThat(reason(chapter)).contains("clocks differ");
    }

    @Test
    void muscleAndMovementFromTheJerkOnAreNoPotentialOfTheCortex() {
        long called = 0;
        for (int seed = 20; seed < 25; seed++) {
            InventedHead head = new InventedHead(150, 500, seed, List.of("C3", "C4", "Cz"));
            double[] jerks = head.jerks(80);
            called += word(chapter(head.shaken(jerks, 60).signals(), jerks)).equals("present") ? 1 : 0;
        }

        assertThat(called).isLessThanOrEqualTo(1);
    }

    @Test
    void aBipolarMontageIsJudgedWithoutAMap() {
        InventedHead head = new InventedHead(200, 500, 8, List.of("C3-P3", "C4-P4"));
        double[] jerks = head.jerks(100);

        Chapter chapter = chapter(head.with(jerks, 10, 0).signals(), jerks);

        assertThat(word(chapter)).isEqualTo("present");
        assertThat(reason(chapter)).contains("bipolar montage");
        assertThat(chapter.figures()).noneMatch(Figure.ScalpMap.class::isInstance);
    }

    @Test
    void trainsOfTwelveHertzAreTakenApart() {
        InventedHead head = new InventedHead(200, 500, 9, List.of("C3", "C4"));
        double[] jerks = head.trains(30, 6, 0.083);

        Chapter chapter = chapter(head.with(jerks, 10, 0).signals(), jerks);

        assertThat(word(chapter)).isEqualTo("present");
        assertThat(reason(chapter)).contains("taken apart");
        assertThat(number(chapter, Question.CORRELATE_LEAD).value()).isBetween(18.0, 22.0);
    }

    @Test
    void ownMovementsOnPurposeAreNotAveraged() {
        notes.add(new Annotation(new TimeSpan(0, 200), "voluntary right wrist", Annotation.Author.PERSON));
        InventedHead head = new InventedHead(200, 500, 10, List.of("C3", "C4"));

        assertThat(reason(chapter(head.signals(), head.jerks(100)))).contains("no jerk");
    }
}
