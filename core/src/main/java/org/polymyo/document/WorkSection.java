package org.polymyo.document;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.polymyo.evaluation.Report;
import org.polymyo.event.Activity;
import org.polymyo.preparation.Step;
import org.polymyo.recording.Defect;

/** Activity that is no jerk, what was done to the data, what is wrong with them, and what was not done. */
final class WorkSection {
    private static final int SHOWN = 40;
    private static final int LONGEST = 25;
    private static final String NOT_HELD = "not assessed by this program";

    /** Parts of a full study, after the polymyography reports of movement clinics, with a word that names each. */
    private static final List<List<String>> FULL_STUDY = List.of(
            List.of("referral", "Identity, referral question, history, medicines", "not held; reports carry no name"),
            List.of("EEG back", "EEG background, epileptiform activity apart from jerks", NOT_HELD),
            List.of("scale", "Rating scales (UMRS)", NOT_HELD),
            List.of("previous", "Comparison with a previous study", NOT_HELD));

    private WorkSection() {}

    /**
     * Writes the sections.
     *
     * @param page where to write
     * @param report what to write
     */
    static void write(Markup page, Report report) {
        page.open("section").element("h2", "Activity that is not part of a jerk");
        others(page, report.events().others());
        page.close();
        page.open("section").element("h2", "What was done to the data");
        steps(page, report.steps());
        page.close();
        page.open("section").element("h2", "Defects of the file and the data");
        defects(page, report.defects());
        page.close();
        page.open("section").element("h2", "What was not assessed");
        notDone(page, report.notDone());
        page.close();
    }

    private static void others(Markup page, List<Activity.Other> others) {
        if (others.isEmpty()) {
            page.element("p", "None was found.");
            return;
        }
        Table table = Table.begin(page, "Other activity", "At", "Lasts", "Channel", "Taken for", "Size", "Because");
        others.stream()
                .sorted(Comparator.comparingDouble(
                        (Activity.Other other) -> -other.span().seconds()))
                .limit(LONGEST)
                .sorted(Comparator.comparingDouble(
                        (Activity.Other other) -> other.span().startSeconds()))
                .forEach(other -> table.row(
                        Wording.clock(other.span().startSeconds()),
                        Wording.duration(other.span().seconds()),
                        other.channel(),
                        other.kind().words(),
                        Double.isFinite(other.amplitudeMicrovolts())
                                ? Wording.number(other.amplitudeMicrovolts()) + " µV"
                                : "–",
                        other.reason()));
        table.end();
        if (others.size() > LONGEST) {
            page.element("p", "The " + LONGEST + " longest; all " + others.size() + " are in events.tsv.");
        }
    }

    private static void steps(Markup page, List<Step> steps) {
        if (steps.isEmpty()) {
            page.element("p", "Nothing.");
            return;
        }
        Table table = Table.begin(page, "Steps", "Step", "Channels", "What was done");
        steps.forEach(step -> table.row(step.name(), step.channels(), step.description()));
        table.end();
    }

    private static void defects(Markup page, List<Defect> defects) {
        if (defects.isEmpty()) {
            page.element("p", "None was found.");
            return;
        }
        Table table = Table.begin(page, "Defects", "Where", "Expected", "Found", "Consequence", "Code");
        defects.stream()
                .limit(SHOWN)
                .forEach(defect -> table.row(
                        defect.where(), defect.expected(), defect.found(), defect.consequence(), defect.code()));
        table.end();
        if (defects.size() > SHOWN) {
            page.element("p", "The first " + SHOWN + RecordingSection.more(defects.size(), "report.json") + ".");
        }
    }

    private static void notDone(Markup page, List<Report.NotDone> notDone) {
        Table table = Table.begin(page, "Parts of a full study that this report does not hold", "Part", "Why");
        notDone.forEach(left -> table.row(left.part(), left.reason()));
        FULL_STUDY.stream()
                .filter(part -> notDone.stream().noneMatch(left -> names(left.part(), part.getFirst())))
                .forEach(part -> table.row(part.get(1), part.get(2)));
        table.end();
    }

    private static boolean names(String part, String word) {
        return part.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
    }
}
