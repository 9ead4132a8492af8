package org.polymyo.document;

import java.util.List;
import org.polymyo.evaluation.Report;
import org.polymyo.measure.Figure;

/** The drawings, each with what it shows and how to read it. */
final class FigureSection {
    private static final int CLEAREST = 3;

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
            figure(page, RasterDrawing.of(raster), "Jerks by muscle and time.");
        }
        List<Figure.Aligned> aligned = of(report, Figure.Aligned.class);
        if (!aligned.isEmpty()) {
            figure(
                    page,
                    AlignedDrawing.of(aligned),
                    "Rectified EMG aligned at the onset. Thick: mean of all n. Thin: some single events, cut at the top.");
        }
        for (Figure.Recruitment recruitment : of(report, Figure.Recruitment.class)) {
            figure(page, RecruitmentDrawing.of(recruitment), "Order of recruitment. Dot: median. Line: 95 % interval.");
        }
        for (Figure.Intervals intervals : of(report, Figure.Intervals.class)) {
            figure(page, IntervalsDrawing.of(intervals), "Intervals from one jerk to the next.");
        }
        List<Figure.Clearest> clearest = of(report, Figure.Clearest.class);
        for (Figure.Clearest jerk : clearest.subList(0, Math.min(CLEAREST, clearest.size()))) {
            figure(
                    page,
                    ClearestDrawing.of(jerk),
                    "Filtered EMG, one of the clearest jerks; each muscle has its own scale.");
        }
        page.close();
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
