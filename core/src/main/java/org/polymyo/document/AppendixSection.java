package org.polymyo.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.polymyo.evaluation.Report;
import org.polymyo.measure.Measurement;
import org.polymyo.preparation.Step;
import org.polymyo.quantity.Setting;
import org.polymyo.quantity.Settings;

/** Enough to repeat and to doubt the report: methods, how each number was computed, settings, provenance. */
final class AppendixSection {
    private AppendixSection() {}

    /**
     * Writes the sections.
     *
     * @param page where to write
     * @param report what to write
     */
    static void write(Markup page, Report report) {
        page.open("section").element("h2", "Read and judged by");
        page.open("p", "class", "sign")
                .text("Name, date, signature: ")
                .element("span", " ", "class", "line")
                .close();
        page.close();
        page.open("section").element("h2", "Appendix: methods");
        page.element("p", methods(report));
        computed(page, report.measurements());
        page.close();
        page.open("section").element("h2", "Appendix: settings");
        settings(page, report.provenance().settings());
        page.close();
        page.open("section").element("h2", "Appendix: provenance");
        provenance(page, report.provenance());
        page.close();
    }

    private static String methods(Report report) {
        Report.Provenance origin = report.provenance();
        String steps = steps(report.steps());
        String changed = origin.settings().stream()
                .filter(Settings.Entry::changed)
                .map(entry -> entry.name() + " " + with(entry.value(), entry.declaration()) + " (default "
                        + with(entry.declaration().value(), entry.declaration()) + ")")
                .collect(Collectors.joining(", "));
        return "The recording (" + origin.format() + ", " + Wording.duration(origin.durationSeconds())
                + ") was evaluated with Polymyo " + origin.version() + ". "
                + (steps.isEmpty() ? "" : "Preparation: " + steps + " ")
                + (report.events().watches().isEmpty()
                        ? "Abrupt movements were sought in each channel and joined into jerks by their onsets. "
                        : "Bursts and silent periods were detected in each muscle and joined into jerks by their onsets. ")
                + (changed.isEmpty()
                        ? "Every setting had its default."
                        : "These settings differed from their defaults: " + changed + ".")
                + " Intervals are 95 % intervals.";
    }

    /** One sentence a kind of step; where its numbers differ between channels, those of the first and a pointer. */
    private static String steps(List<Step> all) {
        Map<String, List<Step>> kinds = new LinkedHashMap<>();
        all.forEach(step ->
                kinds.computeIfAbsent(step.name(), name -> new ArrayList<>()).add(step));
        return kinds.values().stream()
                .map(kind -> {
                    Step first = kind.getFirst();
                    boolean alike =
                            kind.stream().allMatch(step -> step.description().equals(first.description()));
                    return first.name() + " ("
                            + kind.stream().map(Step::channels).collect(Collectors.joining(", ")) + "): "
                            + first.description().replaceFirst("\\.+$", "")
                            + (alike ? "." : " (in " + first.channels() + "; the others are in the table of steps).");
                })
                .collect(Collectors.joining(" "));
    }

    private static void computed(Markup page, List<Measurement> measurements) {
        Map<String, List<String>> muscles = new LinkedHashMap<>();
        for (Measurement measurement : measurements) {
            if (measurement instanceof Measurement.Number number) {
                muscles.computeIfAbsent(number.question().words() + "\n" + number.method(), key -> new ArrayList<>())
                        .add(number.about());
            }
        }
        if (muscles.isEmpty()) {
            return;
        }
        Table table = Table.begin(page, "How each number was computed", "Question", "About", "Method");
        muscles.forEach((key, about) -> table.row(
                key.substring(0, key.indexOf('\n')), String.join(", ", about), key.substring(key.indexOf('\n') + 1)));
        table.end();
    }

    private static void settings(Markup page, List<Settings.Entry> entries) {
        page.element(
                "p",
                "Changed: somebody chose another value than the default. Unverified: the default has not been confirmed"
                        + " against its primary source.");
        Table table = Table.begin(page, "Settings", "Name", "Value", "Default", "Range", "Meaning", "Source", "Marks");
        for (Settings.Entry entry : entries) {
            Setting declared = entry.declaration();
            table.styledRow(
                    entry.changed() ? "changed" : "",
                    entry.name(),
                    with(entry.value(), declared),
                    with(declared.value(), declared),
                    Wording.exact(declared.atLeast()) + " to " + Wording.exact(declared.atMost()),
                    declared.meaning(),
                    declared.source(),
                    marks(entry));
        }
        table.end();
    }

    private static String marks(Settings.Entry entry) {
        String verified = entry.declaration().verified() ? "verified" : "unverified";
        return entry.changed() ? "changed, " + verified : verified;
    }

    private static String with(double value, Setting declared) {
        return Wording.exact(value) + (declared.unit().equals("1") ? "" : " " + declared.unit());
    }

    private static void provenance(Markup page, Report.Provenance origin) {
        page.open("dl");
        page.element("dt", "Program").element("dd", "Polymyo " + origin.version());
        page.element("dt", "Input").element("dd", origin.format() + ", " + origin.sizeBytes() + " bytes");
        page.element("dt", "Fingerprint of the input (SHA-256)").element("dd", origin.sha256(), "class", "hash");
        page.element("dt", "Written together with this page");
        page.element(
                "dd",
                "report.html and report.pdf (this report), report.json (the same for machines, schema "
                        + ReportJson.SCHEMA_NAME + " " + ReportJson.SCHEMA_VERSION
                        + "), events.tsv (every event, BIDS), annotations.edf (every event as EDF+ annotations).");
        page.close();
    }
}
