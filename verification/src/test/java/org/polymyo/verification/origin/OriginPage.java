package org.polymyo.verification.origin;

import static org.polymyo.verification.Markdown.number;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.polymyo.finding.Origin.Type;
import org.polymyo.quantity.Interval;
import org.polymyo.synthetic.IntendedType;
import org.polymyo.verification.Markdown;

/** The page of the ranking's accuracy: everything is measured anew, nothing is typed in. */
final class OriginPage {
    /** People from here on were never looked at while the program was made; some below were. */
    private static final long UNSEEN = 8_100_004;

    /** The first person. */
    static final long SEED = Long.getLong("polymyo.origin.seed", UNSEEN);

    private final List<Judged> full;
    private final List<Judged> emg;
    private final Markdown page = new Markdown();

    /**
     * A page.
     *
     * @param full people with a full study
     * @param emg people with EMG only
     */
    OriginPage(List<Judged> full, List<Judged> emg) {
        this.full = full;
        this.emg = emg;
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
                                + "(../concepts/origin.md)). The likelihoods come from the\nliterature; some were corrected after reading other people of"
                                + " the same generator ([which](../decisions/origin.md)). It says how the program does its work, not how well it does in patients.")
                .paragraph(String.format(
                        Locale.ROOT,
                        "%nSeeds from %d; %d people with a full study, %d with EMG only. A full study has EEG, stimuli and conditions (25 min); EMG"
                                + " only is the first%n11 minutes of the same people without EEG and stimuli. An answer is"
                                + " a type (suggested or supported), “not myoclonus”%n(the gate, or no jerks), or undetermined."
                                + " Accuracy and undetermined share weigh the eight types and “not myoclonus” equally.%n"
                                + "Calibration compares the probability of the first type with how often it is right, in five"
                                + " bins of equal size. With few people\nthis distance is not 0 where every claim is kept; so"
                                + " what chance alone would show stands beside it, and the root mean square\ndistance with chance"
                                + " taken out (Kumar, Liang and Ma 2019).%nLapses without a place among the eight types (asterixis, epileptic"
                                + " negative myoclonus) are shown and not scored.",
                        SEED,
                        full.size(),
                        emg.size()));
        if (SEED < UNSEEN) {
            page.paragraph("\nPeople below " + UNSEEN
                    + " were looked at when the weight of shared pathways and the limits of lapses were"
                    + " chosen; people from there on\nwere not, and have a column of their own.");
        }
        if (System.getProperty("polymyo.origin.keep") != null) {
            page.paragraph("\nThe measurements were kept from runs of earlier states of the program; the"
                    + " conclusions are drawn anew.");
        }
        page.paragraph("\nWith so few people of each kind the figures are rough: one person more or less moves them by"
                + " several hundredths.");
    }

    private void promises() {
        List<Tally> tallies = List.of(
                Tally.scored(full),
                Tally.scored(full.stream().filter(p -> p.seed() >= UNSEEN).toList()),
                Tally.scored(emg));
        page.heading(2, "What was promised")
                .header("what", "promised", "full study", "of these, never looked at", "EMG only");
        row("people scored", "", tallies, t -> String.valueOf(t.people().size()));
        row("right where an answer is given", "≥ 0.90, EMG only ≥ 0.85", tallies, t -> number(t.accuracy(), 2));
        row("undetermined", "≤ 0.25, EMG only more", tallies, t -> number(t.undetermined(), 2));
        row(
                "calibration error, in bins",
                "≤ 0.05",
                tallies,
                t -> number(t.calibration().error(), 3));
        row(
                "what chance alone would show if every claim were kept (upper 5 %)",
                "", tallies, t -> {
                    Interval chance = t.calibration().errorByChance();
                    return number(chance.low(), 3) + " (" + number(chance.high(), 3) + ")";
                });
        row(
                "calibration error, chance taken out (95 %)",
                "",
                tallies,
                t -> number(t.calibration().debiased(), 3)
                        + words(t.calibration().debiasedInterval()));
        row(
                "claimed less right, mean (95 %)",
                "",
                tallies,
                t -> number(t.calibration().overconfidence(), 3)
                        + words(t.calibration().overconfidenceInterval()));
        row("worst kind", "", tallies, OriginPage::worst);
    }

    private void row(String what, String promised, List<Tally> tallies, Function<Tally, String> value) {
        List<String> cells = new ArrayList<>(List.of(what, promised));
        tallies.forEach(t -> cells.add(t.people().isEmpty() ? "–" : value.apply(t)));
        page.row(cells);
    }

    private static String words(Interval interval) {
        return " (" + number(interval.low(), 3) + " to " + number(interval.high(), 3) + ")";
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
                .calibration()
                .bins()
                .forEach(b ->
                        page.row(List.of(String.valueOf(b.people()), number(b.claimed(), 2), number(b.right(), 2))));
    }
}
