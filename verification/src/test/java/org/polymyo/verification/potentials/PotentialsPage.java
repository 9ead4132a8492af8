package org.polymyo.verification.potentials;

import static org.polymyo.verification.Markdown.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.polymyo.measure.Measurement;
import org.polymyo.measure.Question;
import org.polymyo.synthetic.IntendedType;
import org.polymyo.synthetic.Physiology;
import org.polymyo.synthetic.Readiness;
import org.polymyo.synthetic.SingleQuestion;
import org.polymyo.synthetic.VirtualPatient;
import org.polymyo.verification.Markdown;

/** The page of potentials and reflexes: everything is measured anew, nothing is typed in. */
final class PotentialsPage {
    private static final long SEED = 11_000_000;
    private static final double ONSET = 1.5;
    private static final double LATE = 0.6;

    private final int recordings;
    private final int people;
    private final Markdown page = new Markdown();

    PotentialsPage(int recordings, int people) {
        this.recordings = recordings;
        this.people = people;
    }

    String text() {
        introduction();
        readiness();
        List<Answers> visits = visits();
        evoked(visits);
        reflexes(visits);
        return page.toString();
    }

    private void introduction() {
        page.heading(1, "Potentials and reflexes, in simulation")
                .paragraph(
                        "Printed by `./verify --potentials`; not typed. **Every figure is from generated recordings whose"
                                + " truth is known**\n([how they are made](../concepts/synthetic-recordings.md)); three rules\nof the"
                                + " Bereitschaftspotential (the mean of the central places, the window of 1500 ms, the one-sided\nlimit"
                                + " of the onset) were chosen after reading other seeds of the same generator. It says how the program"
                                + " does\nits work, not how well it does in patients.");
    }

    private void readiness() {
        page.heading(2, "Bereitschaftspotential and beta desynchronisation")
                .paragraph(String.format(
                        Locale.ROOT,
                        "%d recordings each, seeds from %d: jerks of the hand one in 5 s, thirteen EEG sites, EOG.%nPromised:"
                                + " 8 µV before 60 jerks found ≥ 0.90; eye movements never; nothing at most 0.01. Not judged"
                                + " means%nfewer than 20 clean epochs.",
                        recordings,
                        SEED))
                .header(
                        "what precedes each jerk",
                        "jerks",
                        "present",
                        "absent",
                        "inconclusive",
                        "not judged",
                        "median onset, ms",
                        "beta falls");
        row("8 µV from 1.5 s on", new Readiness(ONSET, 8, 0.4, 0), 60);
        row("8 µV from 1.5 s on", new Readiness(ONSET, 8, 0.4, 0), 35);
        row("4 µV from 1.5 s on", new Readiness(ONSET, 4, 0.2, 0), 60);
        row("12 µV from 0.6 s on", new Readiness(LATE, 12, 0, 0), 60);
        row("eyes move by 80 µV", new Readiness(ONSET, 0, 0, 80), 60);
        row("eyes move by 30 µV", new Readiness(ONSET, 0, 0, 30), 60);
        row("nothing", new Readiness(ONSET, 0, 0, 0), 60);
    }

    private void row(String what, Readiness readiness, int jerks) {
        List<Answers> found = LongStream.range(SEED, SEED + recordings)
                .mapToObj(seed -> Answers.of(SingleQuestion.of(seed).readiness(readiness, jerks), Answers.Part.CORTEX))
                .toList();
        double present = share(found, Question.BEREITSCHAFTSPOTENTIAL, "early")
                + share(found, Question.BEREITSCHAFTSPOTENTIAL, "late");
        double[] onsets = found.stream()
                .flatMap(a -> a.numbers(Question.BEREITSCHAFTSPOTENTIAL_ONSET).stream())
                .mapToDouble(Measurement.Number::value)
                .sorted()
                .toArray();
        page.row(List.of(
                what,
                "" + jerks,
                number(present, 2),
                number(share(found, Question.BEREITSCHAFTSPOTENTIAL, "absent"), 2),
                number(share(found, Question.BEREITSCHAFTSPOTENTIAL, "inconclusive"), 2),
                number(share(found, Question.BEREITSCHAFTSPOTENTIAL, "–"), 2),
                onsets.length == 0 ? "–" : number(onsets[onsets.length / 2], 0),
                number(share(found, Question.BETA_DESYNCHRONISATION, "present"), 2)));
    }

    private static double share(List<Answers> answers, Question question, String word) {
        return answers.stream().filter(a -> a.word(question).equals(word)).count() / (double) answers.size();
    }

    private List<Answers> visits() {
        List<Answers> visits = new ArrayList<>();
        for (IntendedType type : List.of(IntendedType.CORTICAL, IntendedType.BRAINSTEM, IntendedType.FUNCTIONAL)) {
            LongStream.range(SEED, SEED + people)
                    .mapToObj(seed -> Answers.of(VirtualPatient.of(type, seed).fullVisit(), Answers.Part.REFLEXES))
                    .forEach(visits::add);
        }
        return visits;
    }

    private void evoked(List<Answers> visits) {
        List<Double> errors = new ArrayList<>();
        int covered = 0;
        int giants = 0;
        int named = 0;
        int wrong = 0;
        for (Answers visit : visits) {
            Physiology.Somatosensory truth = visit.truth().brain().evoked().orElseThrow();
            double rise = truth.n20() + truth.p25();
            for (Measurement.Number n : visit.numbers(Question.SEP_N20_P25)) {
                errors.add(n.value() - rise);
                covered += n.interval().low() <= rise && rise <= n.interval().high() ? 1 : 0;
            }
            boolean giant = rise > 10 || truth.p25() + truth.n33() > 8.4;
            giants += giant ? 1 : 0;
            named += giant && visit.word(Question.GIANT_SEP).equals("giant") ? 1 : 0;
            wrong += !giant && visit.word(Question.GIANT_SEP).equals("giant") ? 1 : 0;
        }
        page.heading(2, "Somatosensory evoked potential")
                .paragraph(String.format(
                        Locale.ROOT,
                        "%d visits (cortical, brainstem, functional, %d of each, seeds from %d), about 280 stimuli each.",
                        visits.size(),
                        people,
                        SEED))
                .header("what", "found")
                .row(List.of("measured", errors.size() + " of " + visits.size()))
                .row(List.of(
                        "N20 to P25, mean error, µV",
                        number(errors.stream().mapToDouble(e -> e).average().orElse(Double.NaN), 2)))
                .row(List.of("95 % interval covers", covered + " of " + errors.size()))
                .row(List.of("giant, called giant", named + " of " + giants))
                .row(List.of("not giant, called giant", wrong + " of " + (visits.size() - giants)));
    }

    private void reflexes(List<Answers> visits) {
        int with = 0;
        int found = 0;
        int without = 0;
        int falsely = 0;
        int absent = 0;
        List<Double> errors = new ArrayList<>();
        for (Answers visit : visits) {
            for (Measurement.Category c : visit.words(Question.C_REFLEX)) {
                double latency = latency(visit, c.about());
                boolean present = c.value().equals("present");
                boolean judged = latency >= 0.035;
                with += judged ? 1 : 0;
                found += judged && present ? 1 : 0;
                without += Double.isNaN(latency) ? 1 : 0;
                falsely += Double.isNaN(latency) && present ? 1 : 0;
                absent += Double.isNaN(latency) && c.value().equals("absent") ? 1 : 0;
                if (judged && present) {
                    visit.numbers(Question.LONG_LATENCY).stream()
                            .filter(n ->
                                    n.about().equals(c.about()) && n.method().startsWith("C-reflex at rest, electric"))
                            .forEach(n -> errors.add(n.value() - 1000 * latency));
                }
            }
        }
        page.heading(2, "C-reflex and startle")
                .paragraph(
                        "Muscles of the stimulated arm at rest, in the same visits. Reflexes whose true latency lies before the"
                                + " window (35 ms)\nare left out. About 12 sounds each: what is ordinary or exaggerated"
                                + " is mostly more than so few can tell.")
                .header("what", "found")
                .row(List.of("C-reflex there, called present", found + " of " + with))
                .row(List.of(
                        "its latency, mean error, ms",
                        number(errors.stream().mapToDouble(e -> e).average().orElse(Double.NaN), 2)))
                .row(List.of("none there, called present", falsely + " of " + without))
                .row(List.of("none there, called absent", absent + " of " + without));
        startle(visits);
    }

    private void startle(List<Answers> visits) {
        for (String word : List.of("exaggerated", "ordinary", "none", "inconclusive")) {
            page.row(List.of("startle called " + word + " (cortical, brainstem, functional)", startles(visits, word)));
        }
    }

    private String startles(List<Answers> visits, String word) {
        List<String> counts = new ArrayList<>();
        for (int from = 0; from < visits.size(); from += people) {
            counts.add(""
                    + visits.subList(from, from + people).stream()
                            .filter(v -> v.word(Question.STARTLE).equals(word))
                            .count());
        }
        return String.join(", ", counts);
    }

    private static double latency(Answers visit, String channel) {
        return visit.truth().reactions().stream()
                .filter(r -> r.stimulus().contains("electric"))
                .flatMap(r -> r.channels().stream())
                .filter(l -> l.channel().equals(channel))
                .mapToDouble(Physiology.Latency::seconds)
                .findFirst()
                .orElse(Double.NaN);
    }
}
