package org.polymyo.document;

import java.util.List;
import org.polymyo.evaluation.Report;
import org.polymyo.finding.Presence;
import org.polymyo.measure.Measurement;
import org.polymyo.quantity.Settings;
import org.polymyo.quantity.TimeSpan;

/** Writes {@code report.json}; the fields stand here in the order of the file. */
final class ReportJsonWriter {
    private final JsonText json;

    private ReportJsonWriter(JsonText json) {
        this.json = json;
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @return UTF-8 JSON
     */
    static byte[] write(Report report) {
        return JsonText.of(json -> new ReportJsonWriter(json).document(report));
    }

    private void document(Report report) {
        json.object("schema", () -> {
            json.text("name", ReportJson.SCHEMA_NAME);
            json.text("version", ReportJson.SCHEMA_VERSION);
        });
        json.object("source", () -> source(report.provenance()));
        json.object(
                "protocol", () -> json.objects("settings", report.provenance().settings(), this::setting));
        json.objects("channels", report.channels(), this::channel);
        json.objects("annotations", report.annotations(), annotation -> {
            span(annotation.span());
            json.text("text", annotation.text());
            json.text("author", JsonText.word(annotation.author()));
        });
        quality(report);
        json.object("myoclonus", () -> presence(report.presence()));
        json.objects("measurements", report.measurements(), this::measurement);
        json.objects("findings", List.<String>of(), finding -> {});
        json.object("origin", () -> new OriginJson(json).write(report.origin()));
        new EventJsonWriter(json).write(report.events());
        json.objects("figures", report.figures(), new FigureJsonWriter(json)::write);
        json.objects("not_done", report.notDone(), left -> {
            json.text("part", left.part());
            json.text("reason", left.reason());
        });
    }

    private void source(Report.Provenance origin) {
        json.text("title", origin.title());
        json.truth("synthetic", origin.synthetic());
        json.text("format", origin.format());
        json.whole("size_bytes", origin.sizeBytes());
        json.text("sha256", origin.sha256());
        origin.startedAt()
                .ifPresentOrElse(at -> json.text("started_at", at.toString()), () -> json.nothing("started_at"));
        json.number("duration_seconds", origin.durationSeconds());
        json.objects("gaps", origin.gaps(), this::span);
        json.text("polymyo_version", origin.version());
    }

    private void setting(Settings.Entry entry) {
        json.text("name", entry.name());
        json.number("value", entry.value());
        json.number("default", entry.declaration().value());
        json.truth("changed", entry.changed());
        json.text("unit", entry.declaration().unit());
        json.number("at_least", entry.declaration().atLeast());
        json.number("at_most", entry.declaration().atMost());
        json.text("meaning", entry.declaration().meaning());
        json.text("source", entry.declaration().source());
        json.truth("verified", entry.declaration().verified());
    }

    private void channel(Report.ChannelLine channel) {
        json.text("label", channel.label());
        json.text("type", channel.type());
        json.text("placement", channel.placement());
        json.text("reason", channel.reason());
        json.number("rate_hz", channel.rateHz());
        json.text("unit", channel.unit());
        json.number("covered_seconds", channel.coveredSeconds());
        json.text("use", channel.use());
    }

    private void quality(Report report) {
        json.objects("steps", report.steps(), step -> {
            json.text("name", step.name());
            json.text("channels", step.channels());
            json.text("description", step.description());
        });
        json.objects("defects", report.defects(), defect -> {
            json.text("code", defect.code());
            json.text("where", defect.where());
            json.text("expected", defect.expected());
            json.text("found", defect.found());
            json.text("consequence", defect.consequence());
        });
    }

    private void presence(Presence presence) {
        json.text("present", JsonText.word(presence.verdict()));
        json.objects("reasons", presence.reasons(), reason -> {
            json.text("direction", JsonText.word(reason.direction()));
            json.text("text", reason.text());
            json.text("criterion", reason.criterion());
            json.text("source", reason.source());
        });
    }

    private void measurement(Measurement measurement) {
        json.text("question", measurement.question().code());
        json.text("about", measurement.about());
        switch (measurement) {
            case Measurement.Number number -> {
                json.number("value", number.value());
                json.text("unit", number.unit().symbol());
                json.number("low", number.interval().low());
                json.number("high", number.interval().high());
                json.whole("n", number.n());
                json.text("quality", JsonText.word(number.quality()));
                json.text("method", number.method());
            }
            case Measurement.Category category -> {
                json.text("value", category.value());
                json.whole("n", category.n());
                json.text("quality", JsonText.word(category.quality()));
                json.text("basis", category.basis());
            }
            case Measurement.NotMeasurable none -> json.text("not_measurable", none.reason());
        }
    }

    private void span(TimeSpan span) {
        json.number("start_seconds", span.startSeconds());
        json.number("end_seconds", span.endSeconds());
    }
}
