package org.polymyo.verification.origin;

import static org.polymyo.verification.Markdown.number;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.polymyo.finding.Origin.Type;
import org.polymyo.synthetic.IntendedType;
import org.polymyo.verification.Markdown;

/** The page of the ranking's accuracy: everything is measured anew, nothing is typed in. */
final class OriginPage {
    /** People from here on were never looked at while the program was made; some below were. */
    private static final long UNSEEN = 8_000_000;

    private static final long SEED = Long.getLong("polymyo.origin.seed", UNSEEN);

    private final List<Judged> full;
    private final List<Judged> emg;
    private final Markdown page = new Markdown();

    /**
     * Makes and ranks people.
     *
     * @param studied kinds of which full studies are made; EMG only is made of every kind
     * @param people of each kind, in full
     * @param withEmg of each kind, EMG only
     */
    OriginPage(List<IntendedType> studied, int people, int withEmg) {
        this.emg = new Patients(false).of(kinds(), SEED, withEmg);
        this.full = new Patients(true).of(studied, SEED, people);
    }

    static List<IntendedType> kinds() {
        return Arrays.stream(IntendedType.values())
                .filter(k -> k != IntendedType.UNSTATED)
                .toList();
    }

    String text() {
        introduction();
        promises();
        if (!full.isEmpty()) {
            study("Full study", full);
        }
        study("EMG only", emg);
        return page.toString();
    }

    private void introduction() {
        page.heading(1, "Accuracy of the ranking of origins, in simulation")
                .paragraph(
                        "Printed by `./verify --origin`; not typed. **Every figure is from generated people whose origin is"
                                + " known**\n([how they are made](../concepts/synthetic-recordings.md), [how they are ranked]"
                                + "(../concepts/origin.md)). The likelihoods come from the\nliterature and were not fitted to these"
                                + " people. It says how the program does its work, not how well it does in patients.")
                .paragraph(String.format(
                        Locale.ROOT,
                        "%nSeeds from %d; %d people with a full study, %d with EMG only. A full study has EEG, stimuli and conditions (25 min); EMG"
                                + " only is the first%n11 minutes of the same people without EEG and stimuli. An answer is"
                                + " a type (suggested or supported), “not myoclonus”%n(the gate, or no jerks), or undetermined."
                                + " Accuracy and undetermined share weigh the eight types and “not myoclonus” equally.%n"
                                + "Calibration compares the probability of the first type with how often it is right, in five"
                                + " bins of equal size.%nLapses without a place among the eight types (asterixis, epileptic"
                                + " negative myoclonus) are shown and not scored.",
                        SEED,
                        full.size(),
                        emg.size()));
        if (SEED < UNSEEN) {
            page.paragraph(
                    "\n**These people are not unseen.** Faults of measures and gate were found on some of them and"
                            + " mended; after that lapses were\njudged more strictly, the fewest jerks asked for order and spread went"
                            + " from 20 to 10, and the row of spread was divided anew for an answer\nit lacked. So the figures may"
                            + " flatter; people from " + UNSEEN + " on are kept for the proof.");
        }
        if (System.getProperty("polymyo.origin.keep") != null) {
            page.paragraph("\nThe measurements were kept from runs of earlier states of the program; the"
                    + " conclusions are drawn anew.");
        }
        page.paragraph("\nWith so few people of each kind the figures are rough: one person more or less moves them by"
                + " several hundredths.");
    }

    private void promises() {
        page.heading(2, "What was promised").header("what", "promised", "full study", "EMG only");
        Tally all = Tally.scored(full);
        Tally some = Tally.scored(emg);
        page.row(List.of(
                "right where an answer is given",
                "≥ 0.90, EMG only ≥ 0.85",
                number(all.accuracy(), 2),
                number(some.accuracy(), 2)));
        page.row(List.of(
                "undetermined",
                "≤ 0.25, EMG only more",
                number(all.undetermined(), 2),
                number(some.undetermined(), 2)));
        page.row(List.of(
                "calibration error", "≤ 0.05", number(all.calibrationError(), 3), number(some.calibrationError(), 3)));
        page.row(List.of(
                "claimed less right, mean", "", number(all.overconfidence(), 3), number(some.overconfidence(), 3)));
        page.row(List.of("worst kind", "", worst(all), worst(some)));
    }

    private static String worst(Tally tally) {
        return tally.rights().stream()
                .min(Comparator.comparingDouble(r -> tally.of(r).accuracy()))
                .map(r -> r + ": " + number(tally.of(r).accuracy(), 2) + " right, "
                        + number(tally.of(r).undetermined(), 2) + " undetermined")
                .orElse("–");
    }

    private void study(String name, List<Judged> judged) {
        page.heading(2, name);
        List<String> answers =
                new ArrayList<>(Arrays.stream(Type.values()).map(Type::word).toList());
        answers.add(Judged.NOT_MYOCLONUS);
        answers.add(Judged.UNDETERMINED);
        List<String> heads = new ArrayList<>(List.of("meant to be"));
        heads.addAll(answers);
        page.header(heads.toArray(String[]::new));
        for (IntendedType kind : IntendedType.values()) {
            Tally of =
                    new Tally(judged.stream().filter(p -> p.intended() == kind).toList());
            if (!of.people().isEmpty()) {
                List<String> row = new ArrayList<>(
                        List.of(kind.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
                answers.forEach(a -> row.add(of.count(a) == 0 ? "" : String.valueOf(of.count(a))));
                page.row(row);
            }
        }
        page.heading(3, "calibration of the first type").header("people", "claimed", "right");
        Tally.scored(judged)
                .bins()
                .forEach(b ->
                        page.row(List.of(String.valueOf(b.people()), number(b.claimed(), 2), number(b.right(), 2))));
    }
}
