package org.polymyo.document;

import org.polymyo.finding.Origin;
import org.polymyo.finding.Presence;

/** The part of {@code report.json} that says where the jerks may come from, written and read. */
final class OriginJson {
    private final JsonText json;

    /**
     * Writes to a document.
     *
     * @param json the open document
     */
    OriginJson(JsonText json) {
        this.json = json;
    }

    /**
     * Writes the fields.
     *
     * @param origin what was concluded
     */
    void write(Origin origin) {
        json.objects("gate", origin.gate(), this::evidence);
        json.objects("ranking", origin.ranking(), candidate -> {
            json.text("type", candidate.type().word());
            json.number("probability", candidate.probability());
            json.number("low", candidate.low());
            json.number("high", candidate.high());
            json.objects("evidence", candidate.evidence(), this::evidence);
        });
        json.text("verdict", JsonText.word(origin.verdict()));
        json.text("next_test", origin.nextTest());
        json.texts("changes", origin.changes());
        json.texts("basis", origin.basis());
        json.objects("descriptions", origin.descriptions(), description -> {
            json.text("name", description.name());
            json.texts("fits", description.fits());
            json.texts("open", description.open());
        });
    }

    private void evidence(Origin.Evidence evidence) {
        json.text("direction", JsonText.word(evidence.direction()));
        json.text("text", evidence.text());
        json.text("criterion", evidence.criterion());
        json.number("ratio", evidence.ratio());
        json.text("source", evidence.source());
    }

    /**
     * Reads the fields.
     *
     * @param fields the object
     * @return what was concluded
     * @throws ForeignReportException if a field is missing or unknown
     */
    static Origin read(JsonFields fields) throws ForeignReportException {
        return new Origin(
                fields.objects("gate", OriginJson::evidence),
                fields.objects("ranking", OriginJson::candidate),
                fields.choice("verdict", Origin.Verdict.values(), JsonText::word),
                fields.text("next_test"),
                fields.texts("changes"),
                fields.texts("basis"),
                fields.objects(
                        "descriptions", d -> new Origin.Description(d.text("name"), d.texts("fits"), d.texts("open"))));
    }

    private static Origin.Candidate candidate(JsonFields fields) throws ForeignReportException {
        return new Origin.Candidate(
                fields.choice("type", Origin.Type.values(), Origin.Type::word),
                fields.number("probability"),
                fields.number("low"),
                fields.number("high"),
                fields.objects("evidence", OriginJson::evidence));
    }

    private static Origin.Evidence evidence(JsonFields fields) throws ForeignReportException {
        return new Origin.Evidence(
                fields.choice("direction", Presence.Direction.values(), JsonText::word),
                fields.text("text"),
                fields.text("criterion"),
                fields.number("ratio"),
                fields.text("source"));
    }
}
