package org.polymyo.video.synthetic;

import org.polymyo.synthetic.Chance;
import org.polymyo.video.synthetic.Canvas.Surface;

/** Draws one person: skin, shirt and trousers, limb by limb, the nearest last. */
final class Painter {
    private final Surface skin;
    private final Surface shirt;
    private final Surface trousers;
    private final Surface dark;

    Painter(Chance chance) {
        Chance looks = chance.named("looks");
        Texture fine = new Texture(chance.named("skin"), 1, 3);
        Texture cloth = new Texture(chance.named("cloth"), 1, 4);
        int offset = looks.index(200);
        skin = new Surface((float) looks.uniform(90, 190), (float) looks.uniform(6, 11), fine, offset);
        shirt = new Surface((float) looks.uniform(60, 190), (float) looks.uniform(8, 18), cloth, offset);
        trousers = new Surface((float) looks.uniform(50, 120), (float) looks.uniform(7, 14), cloth, offset + 90);
        dark = new Surface(skin.level() * 0.4f, 3, fine, offset + 31);
    }

    void draw(Canvas canvas, View view, Stick stick) {
        double s = stick.size();
        leg(canvas, view, stick.leftLeg(), s);
        leg(canvas, view, stick.rightLeg(), s);
        double[] chest = between(stick.hips(), stick.neck(), 0.72);
        line(canvas, view, stick.hips(), chest, s, 0.36, 0.42, trunkSurface());
        line(canvas, view, chest, stick.neck(), s, 0.2, 0.16, trunkSurface());
        head(canvas, view, stick, s);
        arm(canvas, view, stick.leftArm(), s);
        arm(canvas, view, stick.rightArm(), s);
    }

    private Surface trunkSurface() {
        return new Surface(shirt.level(), shirt.contrast(), shirt.pattern(), shirt.offset() + 47);
    }

    private void leg(Canvas canvas, View view, double[][] leg, double s) {
        line(canvas, view, leg[0], leg[1], s, 0.24, 0.17, trousers);
        line(canvas, view, leg[1], leg[2], s, 0.16, 0.11, offset(trousers, 40));
        line(canvas, view, leg[2], leg[3], s, 0.1, 0.08, dark);
    }

    private void arm(Canvas canvas, View view, double[][] arm, double s) {
        line(canvas, view, arm[0], arm[1], s, 0.16, 0.13, shirt);
        line(canvas, view, arm[1], arm[2], s, 0.12, 0.09, skin);
        line(canvas, view, arm[2], between(arm[2], arm[3], 0.55), s, 0.1, 0.11, offset(skin, 60));
        line(canvas, view, between(arm[2], arm[3], 0.55), arm[3], s, 0.08, 0.05, offset(skin, 77));
    }

    private void head(Canvas canvas, View view, Stick stick, double s) {
        line(canvas, view, between(stick.neck(), stick.nose(), 0.0), stick.inFace(0, 0.2), s, 0.13, 0.13, skin);
        line(canvas, view, stick.inFace(0, -0.12), stick.inFace(0, 0.1), s, 0.27, 0.23, offset(skin, 110));
        line(canvas, view, stick.inFace(-0.12, -0.3), stick.inFace(0.12, -0.3), s, 0.14, 0.14, dark);
        double lids = stick.lids() / s;
        for (int side = -1; side <= 1; side += 2) {
            double x = 0.115 * side;
            line(canvas, view, stick.inFace(x - 0.05, -0.1), stick.inFace(x + 0.05, -0.1), s, 0.03, 0.03, bright());
            line(canvas, view, stick.inFace(x, -0.1 + lids), stick.inFace(x, -0.1 + lids), s, 0.03, 0.03, dark);
            double brow = -0.155 + lids;
            line(canvas, view, stick.inFace(x - 0.06, brow), stick.inFace(x + 0.06, brow), s, 0.013, 0.013, dark);
        }
        line(canvas, view, stick.inFace(0, -0.05), stick.inFace(0, 0.02), s, 0.02, 0.035, bright());
        double aside = stick.mouth() / s;
        double[] corner = stick.inFace(-0.09 + aside, 0.14);
        line(canvas, view, corner, stick.inFace(0.09 + aside, 0.14), s, 0.02, 0.02, dark);
        line(
                canvas,
                view,
                stick.inFace(-0.05 + aside, 0.17),
                stick.inFace(0.05 + aside, 0.17),
                s,
                0.015,
                0.015,
                bright());
    }

    private Surface bright() {
        return new Surface(Math.min(230, skin.level() * 1.25f), skin.contrast(), skin.pattern(), skin.offset() + 150);
    }

    private static Surface offset(Surface surface, int more) {
        return new Surface(surface.level(), surface.contrast(), surface.pattern(), surface.offset() + more);
    }

    private static double[] between(double[] a, double[] b, double share) {
        return new double[] {a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])};
    }

    private static void line(
            Canvas canvas, View view, double[] from, double[] to, double s, double first, double last, Surface look) {
        canvas.limb(view.seen(from), view.seen(to), new double[] {first * s, last * s}, look);
    }
}
