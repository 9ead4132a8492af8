package org.polymyo.document;

import java.util.List;
import java.util.stream.IntStream;
import org.polymyo.evaluation.Report;
import org.polymyo.measure.Figure;

/** The drawings, each with what it shows and how to read it. */
final class FigureSection {
    private static final int CLEAREST = 3;

    /** Rows and panels that fit on one sheet; a drawing cannot be broken, so more of them make several drawings. */
    private static final int ROWS = 20;

    private static final int PANELS = 10;

    private FigureSection() {}

    /**
     * Writes the section.
     *
     * @param page where to write
     * @param report what to write
     */
    static void write(Markup page, Report report) {
        page.open("section").element("h2", "Figures");
        if (report.figures().isEmpty()) {
            page.element("p", "There was nothing to draw.");
        }
        for (Figure.Raster raster : of(report, Figure.Raster.class)) {
            for (List<Figure.Raster.Row> rows : parts(raster.rows(), ROWS)) {
                String drawing = RasterDrawing.of(new Figure.Raster(raster.shown(), raster.gaps(), rows));
                figure(page, drawing, "Jerks by channel and time.");
            }
        }
        for (List<Figure.Aligned> panels : parts(of(report, Figure.Aligned.class), PANELS)) {
            figure(
                    page,
                    AlignedDrawing.of(panels),
                    "Rectified EMG aligned at the onset. Thick: mean of all n. Thin: some single events, cut at the top.");
        }
        for (Figure.Recruitment order : of(report, Figure.Recruitment.class)) {
            for (List<Figure.Recruitment.Latency> steps : parts(order.steps(), ROWS)) {
                String drawing = RecruitmentDrawing.of(new Figure.Recruitment(order.reference(), steps));
                figure(page, drawing, "Order of recruitment. Dot: median. Line: 95 % interval.");
            }
        }
        for (Figure.Intervals intervals : of(report, Figure.Intervals.class)) {
            figure(page, IntervalsDrawing.of(intervals), "Intervals from one jerk to the next.");
        }
        clearest(page, of(report, Figure.Clearest.class));
        report.figures().forEach(shown -> study(page, shown));
        page.close();
    }

    /** An average, its single epochs and its map stay together, in the order in which they were made. */
    private static void study(Markup page, Figure shown) {
        switch (shown) {
            case Figure.Curves curves -> figure(page, CurvesDrawing.of(curves), curves.caption());
            case Figure.Epochs epochs -> figure(page, EpochsDrawing.of(epochs), epochs.caption());
            case Figure.ScalpMap map -> figure(page, ScalpMapDrawing.of(map), map.caption());
            case Figure.Raster raster -> {}
            case Figure.Aligned aligned -> {}
            case Figure.Recruitment order -> {}
            case Figure.Intervals intervals -> {}
            case Figure.Clearest clearest -> {}
        }
    }

    private static void clearest(Markup page, List<Figure.Clearest> jerks) {
        for (Figure.Clearest jerk : jerks.subList(0, Math.min(CLEAREST, jerks.size()))) {
            for (List<Figure.Clearest.Trace> traces : parts(jerk.traces(), ROWS)) {
                String drawing = ClearestDrawing.of(new Figure.Clearest(jerk.jerk(), jerk.shown(), traces));
                figure(page, drawing, "Filtered EMG, one of the clearest jerks; each muscle has its own scale.");
            }
        }
    }

    private static <T> List<List<T>> parts(List<T> all, int most) {
        return IntStream.iterate(0, from -> from < all.size(), from -> from + most)
                .mapToObj(from -> all.subList(from, Math.min(all.size(), from + most)))
                .toList();
    }

    private static <F extends Figure> List<F> of(Report report, Class<F> kind) {
        return report.figures().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static void figure(Markup page, String drawing, String caption) {
        page.open("figure").open("div", "class", "plot", "role", "region", "tabindex", "0", "aria-label", caption);
        page.raw(drawing).close();
        page.element("figcaption", caption).close();
    }
}
