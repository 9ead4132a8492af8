package org.polymyo.document;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.polymyo.evaluation.Report;
import org.polymyo.finding.Presence;
import org.polymyo.measure.Measurement;
import org.polymyo.measure.Quality;
import org.polymyo.measure.Question;
import org.polymyo.preparation.Step;
import org.polymyo.quantity.Settings;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.quantity.Unit;
import org.polymyo.recording.Annotation;
import org.polymyo.recording.Defect;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code report.json}; the fields stand here in the order of the file. */
final class ReportJsonReader {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ReportJsonReader() {}

    /**
     * Reads a report.
     *
     * @param json UTF-8 JSON
     * @return the report
     * @throws ForeignReportException if it is none
     */
    static Report read(byte[] json) throws ForeignReportException {
        try {
            return report(JsonFields.of(MAPPER.readTree(json)));
        } catch (JacksonException e) {
            throw new ForeignReportException("start", "JSON", String.valueOf(e.getOriginalMessage()));
        } catch (IllegalArgumentException e) {
            throw new ForeignReportException("start", "values that a report can hold", String.valueOf(e.getMessage()));
        }
    }

    private static Report report(JsonFields all) throws ForeignReportException {
        String schema = all.object("schema", fields -> fields.text("name") + " " + fields.text("version"));
        if (!schema.equals(ReportJson.SCHEMA_NAME + " " + ReportJson.SCHEMA_VERSION)) {
            throw new ForeignReportException(
                    "schema", ReportJson.SCHEMA_NAME + " " + ReportJson.SCHEMA_VERSION, schema);
        }
        return new Report(
                all.object("source", fields -> provenance(fields, all)),
                all.objects("channels", ReportJsonReader::channel),
                all.objects("annotations", ReportJsonReader::annotation),
                all.objects(
                        "steps", step -> new Step(step.text("name"), step.text("channels"), step.text("description"))),
                all.objects("defects", ReportJsonReader::defect),
                all.object("myoclonus", ReportJsonReader::presence),
                all.object("origin", OriginJson::read),
                EventJsonReader.events(all),
                all.objects("measurements", ReportJsonReader::measurement),
                all.objects("figures", FigureJsonReader::figure),
                all.objects("not_done", left -> new Report.NotDone(left.text("part"), left.text("reason"))));
    }

    private static Report.Provenance provenance(JsonFields fields, JsonFields all) throws ForeignReportException {
        return new Report.Provenance(
                fields.text("title"),
                fields.truth("synthetic"),
                fields.text("format"),
                fields.longWhole("size_bytes"),
                fields.text("sha256"),
                startedAt(fields),
                fields.number("duration_seconds"),
                fields.objects("gaps", ReportJsonReader::span),
                fields.text("polymyo_version"),
                all.object("protocol", protocol -> protocol.objects("settings", ReportJsonReader::setting)));
    }

    private static Optional<LocalDateTime> startedAt(JsonFields fields) throws ForeignReportException {
        if (fields.isNothing("started_at")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.parse(fields.text("started_at")));
        } catch (DateTimeParseException e) {
            throw new ForeignReportException("source.started_at", "a date and time", fields.text("started_at"));
        }
    }

    private static Settings.Entry setting(JsonFields fields) throws ForeignReportException {
        var declared = new DeclaredSetting(
                fields.number("default"),
                fields.number("at_least"),
                fields.number("at_most"),
                fields.text("unit"),
                fields.text("meaning"),
                fields.text("source"),
                fields.truth("verified"));
        return new Settings.Entry(fields.text("name"), fields.number("value"), declared);
    }

    private static Report.ChannelLine channel(JsonFields fields) throws ForeignReportException {
        return new Report.ChannelLine(
                fields.text("label"),
                fields.text("type"),
                fields.text("placement"),
                fields.text("reason"),
                fields.number("rate_hz"),
                fields.text("unit"),
                fields.number("covered_seconds"),
                fields.text("use"));
    }

    private static Annotation annotation(JsonFields fields) throws ForeignReportException {
        return new Annotation(
                span(fields), fields.text("text"), fields.choice("author", Annotation.Author.values(), JsonText::word));
    }

    private static Defect defect(JsonFields fields) throws ForeignReportException {
        return new Defect(
                fields.text("code"),
                fields.text("where"),
                fields.text("expected"),
                fields.text("found"),
                fields.text("consequence"));
    }

    private static Presence presence(JsonFields fields) throws ForeignReportException {
        return new Presence(
                fields.choice("present", Presence.Verdict.values(), JsonText::word),
                fields.objects(
                        "reasons",
                        reason -> new Presence.Reason(
                                reason.choice("direction", Presence.Direction.values(), JsonText::word),
                                reason.text("text"),
                                reason.text("criterion"),
                                reason.text("source"))));
    }

    private static Measurement measurement(JsonFields fields) throws ForeignReportException {
        Question question = fields.choice("question", Question.values(), Question::code);
        String about = fields.text("about");
        if (fields.has("not_measurable")) {
            return new Measurement.NotMeasurable(question, about, fields.text("not_measurable"));
        }
        int n = fields.whole("n");
        Quality quality = fields.choice("quality", Quality.values(), JsonText::word);
        if (fields.isText("value")) {
            return new Measurement.Category(question, about, fields.text("value"), n, quality, fields.text("basis"));
        }
        var unit = new Unit(fields.text("unit"));
        var interval = fields.interval("low", "high");
        return new Measurement.Number(
                question, about, fields.number("value"), unit, interval, n, quality, fields.text("method"));
    }

    /**
     * Reads a span of time.
     *
     * @param fields an object with start and end
     * @return the span
     * @throws ForeignReportException if it has none
     */
    static TimeSpan span(JsonFields fields) throws ForeignReportException {
        return fields.span("start_seconds", "end_seconds");
    }
}
