package org.polymyo.document;

import java.util.List;
import org.polymyo.measure.Figure;
import org.polymyo.quantity.TimeSpan;

/** Writes the curves of {@code report.json}. */
final class FigureJsonWriter {
    private final JsonText json;

    /**
     * Writes to a document.
     *
     * @param json the open document
     */
    FigureJsonWriter(JsonText json) {
        this.json = json;
    }

    /**
     * Writes the fields of one figure.
     *
     * @param figure the figure
     */
    void write(Figure figure) {
        switch (figure) {
            case Figure.Raster raster -> raster(raster);
            case Figure.Aligned aligned -> aligned(aligned);
            case Figure.Recruitment recruitment -> recruitment(recruitment);
            case Figure.Intervals intervals -> {
                json.text("type", "intervals");
                json.numbers("edges_seconds", intervals.edgesSeconds());
                json.wholes("counts", intervals.counts());
            }
            case Figure.Clearest clearest -> clearest(clearest);
            case Figure.Curves curves -> curves(curves);
            case Figure.Epochs epochs -> epochs(epochs);
            case Figure.ScalpMap map -> map(map);
        }
    }

    private void raster(Figure.Raster raster) {
        json.text("type", "raster");
        span(raster.shown());
        spans("gaps", raster.gaps());
        json.objects("rows", raster.rows(), row -> {
            json.text("channel", row.channel());
            json.numbers(
                    "onsets_seconds",
                    row.marks().stream().map(Figure.Raster.Mark::onsetSeconds).toList());
            json.texts(
                    "polarities",
                    row.marks().stream().map(mark -> mark.polarity().word()).toList());
            spans("others", row.others());
        });
    }

    private void aligned(Figure.Aligned aligned) {
        json.text("type", "aligned");
        json.text("channel", aligned.channel());
        json.text("polarity", aligned.polarity().word());
        json.number("start_milliseconds", aligned.startMilliseconds());
        json.number("step_milliseconds", aligned.stepMilliseconds());
        json.rows("single_microvolts", aligned.single());
        json.numbers("mean_microvolts", aligned.mean());
        json.whole("n", aligned.n());
    }

    private void recruitment(Figure.Recruitment recruitment) {
        json.text("type", "recruitment");
        json.text("reference", recruitment.reference());
        json.objects("steps", recruitment.steps(), step -> {
            json.text("channel", step.channel());
            json.number("median_milliseconds", step.medianMilliseconds());
            json.number("low", step.interval().low());
            json.number("high", step.interval().high());
            json.whole("n", step.n());
        });
    }

    private void clearest(Figure.Clearest clearest) {
        json.text("type", "clearest");
        json.whole("jerk", clearest.jerk());
        span(clearest.shown());
        json.objects("traces", clearest.traces(), trace -> {
            json.text("channel", trace.channel());
            json.number("rate_hz", trace.rateHz());
            json.numbers("microvolts", trace.microvolts());
            spans("marked", trace.marked());
        });
    }

    private void curves(Figure.Curves curves) {
        named("curves", curves.name(), curves.caption());
        json.object("x", () -> axis(curves.x()));
        json.object("y", () -> axis(curves.y()));
        json.objects("lines", curves.lines(), line -> {
            json.text("label", line.label());
            json.numbers("x", line.x());
            json.numbers("y", line.y());
        });
        json.objects("bands", curves.bands(), band -> {
            json.text("label", band.label());
            json.numbers("x", band.x());
            json.numbers("low", band.low());
            json.numbers("high", band.high());
        });
        json.objects("points", curves.points(), point -> {
            json.text("label", point.label());
            json.number("x", point.x());
            json.number("y", point.y());
            json.number("low", point.interval().low());
            json.number("high", point.interval().high());
        });
    }

    private void axis(Figure.Curves.Axis axis) {
        json.text("label", axis.label());
        json.text("unit", axis.unit());
        json.truth("reversed", axis.reversed());
    }

    private void epochs(Figure.Epochs epochs) {
        named("epochs", epochs.name(), epochs.caption());
        json.number("start_milliseconds", epochs.startMilliseconds());
        json.number("step_milliseconds", epochs.stepMilliseconds());
        json.text("unit", epochs.unit());
        json.rows("rows", epochs.rows());
    }

    private void map(Figure.ScalpMap map) {
        named("scalp_map", map.name(), map.caption());
        json.text("unit", map.unit());
        json.objects("sites", map.sites(), site -> {
            json.text("position", site.position());
            json.number("value", site.value());
        });
    }

    private void named(String type, String name, String caption) {
        json.text("type", type);
        json.text("name", name);
        json.text("caption", caption);
    }

    private void spans(String name, List<TimeSpan> spans) {
        json.objects(name, spans, this::span);
    }

    private void span(TimeSpan span) {
        json.number("start_seconds", span.startSeconds());
        json.number("end_seconds", span.endSeconds());
    }
}
