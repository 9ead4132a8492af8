package org.polymyo.document;

import java.util.List;
import org.polymyo.finding.Origin;

/** The probability of each type with its interval, the most probable on top. */
final class RankingDrawing {
    private static final int LEFT = 150;
    private static final int RIGHT = Svg.WIDTH - 40;
    private static final int ROW = 20;
    private static final int TOP = 8;

    private RankingDrawing() {}

    /**
     * Draws it.
     *
     * @param ranking the types
     * @return an SVG element
     */
    static String of(List<Origin.Candidate> ranking) {
        int bottom = TOP + ROW * ranking.size();
        var svg = new Svg(bottom + 40, "Types by probability", "One row a type: probability from 0 to 1.");
        Axis probability = new Axis(0, 1, LEFT, RIGHT);
        for (double tick : probability.ticks(5)) {
            svg.line(Ink.GRID, probability.at(tick), TOP, probability.at(tick), bottom);
            svg.words(probability.at(tick), bottom + 15, Svg.Anchor.MIDDLE, Wording.exact(tick));
        }
        svg.line(Ink.AXIS, LEFT, bottom, RIGHT, bottom);
        svg.words(RIGHT, bottom + 31, Svg.Anchor.END, "probability, given the measurements");
        for (int i = 0; i < ranking.size(); i++) {
            Origin.Candidate candidate = ranking.get(i);
            double y = TOP + ROW * (i + 0.5);
            svg.words(LEFT - 8, y + 4, Svg.Anchor.END, candidate.type().word());
            svg.line(Ink.POSITIVE_BOLD, probability.at(candidate.low()), y, probability.at(candidate.high()), y);
            svg.box(Ink.BAR, probability.at(candidate.probability()) - 4, y - 4, 8, 8);
        }
        return svg.toString();
    }
}
