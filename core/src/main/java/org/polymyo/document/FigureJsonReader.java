package org.polymyo.document;

import java.util.ArrayList;
import java.util.List;
import org.polymyo.event.Polarity;
import org.polymyo.measure.Figure;

/** Reads the curves of {@code report.json}. */
final class FigureJsonReader {
    private enum Type {
        RASTER,
        ALIGNED,
        RECRUITMENT,
        INTERVALS,
        CLEAREST,
        CURVES,
        EPOCHS,
        SCALP_MAP
    }

    private FigureJsonReader() {}

    /**
     * Reads one figure.
     *
     * @param fields its object
     * @return the figure
     * @throws ForeignReportException if it is none of the known kinds
     */
    static Figure figure(JsonFields fields) throws ForeignReportException {
        return switch (fields.choice("type", Type.values(), JsonText::word)) {
            case RASTER ->
                new Figure.Raster(
                        ReportJsonReader.span(fields),
                        fields.objects("gaps", ReportJsonReader::span),
                        fields.objects("rows", FigureJsonReader::row));
            case ALIGNED -> aligned(fields);
            case RECRUITMENT ->
                new Figure.Recruitment(fields.text("reference"), fields.objects("steps", FigureJsonReader::latency));
            case INTERVALS -> intervals(fields);
            case CLEAREST ->
                new Figure.Clearest(
                        fields.whole("jerk"),
                        ReportJsonReader.span(fields),
                        fields.objects("traces", FigureJsonReader::trace));
            case CURVES -> curves(fields);
            case EPOCHS ->
                new Figure.Epochs(
                        fields.text("name"),
                        fields.text("caption"),
                        fields.number("start_milliseconds"),
                        fields.number("step_milliseconds"),
                        fields.text("unit"),
                        fields.rows("rows"));
            case SCALP_MAP ->
                new Figure.ScalpMap(
                        fields.text("name"),
                        fields.text("caption"),
                        fields.text("unit"),
                        fields.objects(
                                "sites",
                                site -> new Figure.ScalpMap.Site(site.text("position"), site.number("value"))));
        };
    }

    private static Figure.Curves curves(JsonFields fields) throws ForeignReportException {
        return new Figure.Curves(
                fields.text("name"),
                fields.text("caption"),
                fields.object("x", FigureJsonReader::axis),
                fields.object("y", FigureJsonReader::axis),
                fields.objects(
                        "lines",
                        line -> new Figure.Curves.Line(line.text("label"), line.numbers("x"), line.numbers("y"))),
                fields.objects(
                        "bands",
                        band -> new Figure.Curves.Band(
                                band.text("label"), band.numbers("x"), band.numbers("low"), band.numbers("high"))),
                fields.objects(
                        "points",
                        point -> new Figure.Curves.Point(
                                point.text("label"),
                                point.number("x"),
                                point.number("y"),
                                point.interval("low", "high"))));
    }

    private static Figure.Curves.Axis axis(JsonFields fields) throws ForeignReportException {
        return new Figure.Curves.Axis(fields.text("label"), fields.text("unit"), fields.truth("reversed"));
    }

    private static Figure.Raster.Row row(JsonFields fields) throws ForeignReportException {
        List<Double> onsets = fields.numbers("onsets_seconds");
        List<Polarity> polarities = fields.choices("polarities", Polarity.values(), Polarity::word);
        if (onsets.size() != polarities.size()) {
            throw new IllegalArgumentException(
                    "expected a polarity for each of " + onsets.size() + " onsets, found " + polarities.size());
        }
        List<Figure.Raster.Mark> marks = new ArrayList<>();
        for (int i = 0; i < onsets.size(); i++) {
            marks.add(new Figure.Raster.Mark(onsets.get(i), polarities.get(i)));
        }
        return new Figure.Raster.Row(
                fields.text("channel"), List.copyOf(marks), fields.objects("others", ReportJsonReader::span));
    }

    private static Figure.Aligned aligned(JsonFields fields) throws ForeignReportException {
        return new Figure.Aligned(
                fields.text("channel"),
                fields.choice("polarity", Polarity.values(), Polarity::word),
                fields.number("start_milliseconds"),
                fields.number("step_milliseconds"),
                fields.rows("single_microvolts"),
                fields.numbers("mean_microvolts"),
                fields.whole("n"));
    }

    private static Figure.Recruitment.Latency latency(JsonFields fields) throws ForeignReportException {
        return new Figure.Recruitment.Latency(
                fields.text("channel"),
                fields.number("median_milliseconds"),
                fields.interval("low", "high"),
                fields.whole("n"));
    }

    private static Figure.Intervals intervals(JsonFields fields) throws ForeignReportException {
        List<Double> edges = fields.numbers("edges_seconds");
        List<Integer> counts = fields.wholes("counts");
        if (edges.size() != counts.size() + 1) {
            throw new IllegalArgumentException(
                    "expected one edge more than the " + counts.size() + " counts, found " + edges.size());
        }
        return new Figure.Intervals(edges, counts);
    }

    private static Figure.Clearest.Trace trace(JsonFields fields) throws ForeignReportException {
        return new Figure.Clearest.Trace(
                fields.text("channel"),
                fields.number("rate_hz"),
                fields.numbers("microvolts"),
                fields.objects("marked", ReportJsonReader::span));
    }
}
