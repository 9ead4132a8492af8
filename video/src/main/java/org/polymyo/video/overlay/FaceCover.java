package org.polymyo.video.overlay;

import java.util.List;
import org.polymyo.video.motion.ClipMotion;
import org.polymyo.video.motion.Sight;

/**
 * Hides the face. Between two looks everything is covered where the head was at either. Where it is not known where the
 * head is, or somebody else is in view, the whole picture is covered: a face is never shown for want of knowledge.
 */
final class FaceCover {
    private static final double LONGEST_SECONDS = 0.6;
    private static final double SURE = 0.5;
    private static final double HEAD = 0.55;
    private static final double WIDER = 1.7;
    private static final int HEAD_POINTS = 11;

    private final List<Sight> sights;
    private final double bodyLength;
    private final boolean alone;

    FaceCover(ClipMotion motion) {
        this.sights = motion.sights();
        this.bodyLength = motion.bodyLength();
        this.alone = motion.view().people() <= 1;
    }

    /** Covers what must be covered at a moment. */
    void draw(Sheet sheet, double seconds, int frameHeight) {
        int after = 0;
        while (after < sights.size() && sights.get(after).seconds() < seconds) {
            after++;
        }
        boolean known = alone
                && after < sights.size()
                && known(sights.get(after), seconds)
                && known(sights.get(Math.max(0, after - 1)), seconds);
        if (!known) {
            sheet.box(Ink.COVER, 0, 0, sheet.width(), frameHeight);
            return;
        }
        Disc from = head(sights.get(Math.max(0, after - 1)));
        Disc to = head(sights.get(after));
        double[] begin = {from.x, from.y};
        double[] end = {to.x, to.y};
        sheet.line(Ink.COVER, begin, end, 2 * Math.max(from.radius, to.radius) + 0.5 * from.apart(to));
        face(sheet, sights.get(Math.max(0, after - 1)));
        face(sheet, sights.get(after));
    }

    private static boolean known(Sight sight, double seconds) {
        if (!sight.somebody() || Math.abs(sight.seconds() - seconds) > LONGEST_SECONDS) {
            return false;
        }
        int sure = 0;
        for (int i = 0; i < HEAD_POINTS; i++) {
            sure += sight.confidence(i) >= SURE ? 1 : 0;
        }
        return sure == HEAD_POINTS;
    }

    /** A disc. */
    private record Disc(double x, double y, double radius) {
        double apart(Disc other) {
            return Math.sqrt((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y));
        }
    }

    private Disc head(Sight sight) {
        double x = 0;
        double y = 0;
        for (int i = 0; i < HEAD_POINTS; i++) {
            x += sight.x(i) / HEAD_POINTS;
            y += sight.y(i) / HEAD_POINTS;
        }
        double radius = HEAD * bodyLength;
        for (int i = 0; i < HEAD_POINTS; i++) {
            radius = Math.max(
                    radius,
                    WIDER * Math.sqrt((sight.x(i) - x) * (sight.x(i) - x) + (sight.y(i) - y) * (sight.y(i) - y)));
        }
        return new Disc(x, y, radius);
    }

    /** What the network for faces found, wherever that is. */
    private static void face(Sheet sheet, Sight sight) {
        if (sight.face().length > 0) {
            double x = (sight.face()[0] + sight.face()[2]) / 2;
            double y = (sight.face()[1] + sight.face()[3]) / 2;
            double size = Math.max(sight.face()[2] - sight.face()[0], sight.face()[3] - sight.face()[1]);
            sheet.disc(Ink.COVER, x, y, size * WIDER / 2);
        }
    }
}
