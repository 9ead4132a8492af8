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
        CLEAREST
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
        };
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
