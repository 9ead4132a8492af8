package org.polymyo.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.polymyo.evaluation.CaseReport;
import org.polymyo.evaluation.Meeting;
import org.polymyo.evaluation.Placing;

/** The documents of a case: a page for people and the same for programs. */
public final class CaseDocuments {
    /** Names of the files. */
    public static final List<String> NAMES = List.of("case.html", "case.json");

    private CaseDocuments() {}

    /**
     * Writes them, each whole or not at all.
     *
     * @param found the case
     * @param directory where to; there already
     * @throws OutputNotWritableException if they cannot be written
     */
    public static void write(CaseReport found, Path directory) throws OutputNotWritableException {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        contents.put(NAMES.get(0), CaseHtml.write(found));
        contents.put(NAMES.get(1), json(found));
        try {
            for (Map.Entry<String, byte[]> content : contents.entrySet()) {
                WholeFile.write(directory.resolve(content.getKey()), content.getValue());
            }
        } catch (IOException e) {
            throw new OutputNotWritableException(directory, e);
        }
    }

    /**
     * A case for programs.
     *
     * @param found the case
     * @return UTF-8 JSON
     */
    static byte[] json(CaseReport found) {
        return JsonText.of(json -> {
            json.object("schema", () -> {
                json.text("name", "polymyo-case");
                json.text("version", "1.0");
            });
            json.objects("streams", found.entries(), entry -> stream(json, entry));
            json.objects("meetings", found.meetings(), meeting -> meeting(json, meeting));
        });
    }

    private static void stream(JsonText json, CaseReport.Entry entry) {
        json.text("name", entry.name());
        json.truth("analysed", entry.report().isPresent());
        entry.report().ifPresent(report -> {
            json.truth("synthetic", report.provenance().synthetic());
            json.text("sha256", report.provenance().sha256());
            json.number("duration_seconds", report.provenance().durationSeconds());
            json.text("myoclonus", JsonText.word(report.presence().verdict()));
            json.whole("jerks", report.events().jerks().size());
        });
        if (entry.report().isEmpty()) {
            json.text("failure", entry.failure());
        }
        json.object("clock", () -> clock(json, entry.placing()));
    }

    private static void clock(JsonText json, Placing placing) {
        switch (placing) {
            case Placing.Reference r -> json.text("state", "reference");
            case Placing.Placed p -> {
                json.text("state", "placed");
                json.number("offset_seconds", p.offsetSeconds());
                json.number("low", p.interval().low());
                json.number("high", p.interval().high());
                json.text("by", p.by());
                json.truth("independent", p.independent());
            }
            case Placing.Unplaced u -> {
                json.text("state", "not_placed");
                json.text("reason", u.reason());
            }
        }
    }

    private static void meeting(JsonText json, Meeting meeting) {
        json.text("stream", meeting.name());
        json.number("shared_seconds", meeting.sharedSeconds());
        json.whole("jerks", meeting.jerks());
        json.whole("reference_jerks", meeting.referenceJerks());
        json.whole("together", meeting.together());
        json.number("within_seconds", meeting.within());
        meeting.after().ifPresent(after -> json.numbers("after_reference_ms", List.of(after.low(), after.high())));
    }
}
