package org.polymyo.document;

import java.util.List;
import java.util.OptionalDouble;
import org.polymyo.evaluation.CaseReport;
import org.polymyo.evaluation.Report;
import org.polymyo.event.Jerk;

/** The streams of a case on its clock: from when to when each lasts, and the jerks in it. */
final class CaseDrawing {
    private static final int LEFT = 170;
    private static final int RIGHT = Svg.WIDTH - 12;
    private static final int TOP = 8;
    private static final int ROW = 30;
    private static final int FOOT = 40;
    private static final int TICK = 12;
    private static final int LABEL_CHARACTERS = 26;

    private CaseDrawing() {}

    /**
     * Draws it.
     *
     * @param entries streams with a place on the clock and a report
     * @return an SVG element
     */
    static String of(List<CaseReport.Entry> entries) {
        double from = 0;
        double to = 1;
        for (CaseReport.Entry entry : entries) {
            from = Math.min(from, begin(entry));
            to = Math.max(to, begin(entry) + report(entry).provenance().durationSeconds());
        }
        Axis time = new Axis(from, to, LEFT, RIGHT);
        int bottom = TOP + ROW * entries.size();
        var svg = new Svg(
                bottom + FOOT,
                "Recordings and videos on one clock",
                "One row for each of " + entries.size() + " streams; the line is its length, a tick is a jerk.");
        for (int i = 0; i < entries.size(); i++) {
            row(svg, entries.get(i), time, TOP + ROW * i + ROW / 2.0);
        }
        svg.line(Ink.AXIS, LEFT, bottom, RIGHT, bottom);
        for (double tick : time.moments(9)) {
            svg.line(Ink.AXIS, time.at(tick), bottom, time.at(tick), bottom + 4);
            svg.words(time.at(tick), bottom + 16, Svg.Anchor.MIDDLE, Wording.exact(tick));
        }
        svg.words((LEFT + RIGHT) / 2.0, bottom + 31, Svg.Anchor.MIDDLE, "Time of the case (s)");
        return svg.toString();
    }

    private static void row(Svg svg, CaseReport.Entry entry, Axis time, double middle) {
        double begin = begin(entry);
        svg.words(LEFT - 8, middle + 4, Svg.Anchor.END, Wording.cut(entry.name(), LABEL_CHARACTERS));
        svg.line(
                Ink.AXIS,
                time.at(begin),
                middle,
                time.at(begin + report(entry).provenance().durationSeconds()),
                middle);
        var ticks = new StringBuilder();
        for (Jerk jerk : report(entry).events().jerks()) {
            ticks.append('M')
                    .append(Svg.point(time.at(begin + jerk.span().startSeconds()), middle))
                    .append("v-" + TICK);
        }
        svg.path(Ink.POSITIVE, ticks);
    }

    private static double begin(CaseReport.Entry entry) {
        OptionalDouble offset = entry.placing().offset();
        return offset.orElse(0);
    }

    private static Report report(CaseReport.Entry entry) {
        return entry.report().orElseThrow();
    }
}
