package org.polymyo.video.synthetic;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.polymyo.synthetic.Chance;
import org.polymyo.video.clip.ClipFacts;
import org.polymyo.video.clip.Frame;
import org.polymyo.video.clip.Frames;
import org.polymyo.video.clip.Picture;
import org.polymyo.video.synthetic.Canvas.Surface;

/** A scene as a clip in memory, drawn frame by frame. */
public final class DrawnFrames implements Frames {
    private static final int NOISE = 1 << 18;
    private static final int SECONDS_OF_WALK = 8;
    private static final int MOST_INSTANTS = 5;

    private final Scene scene;
    private final Filming filming;
    private final Painter patient;
    private final Painter other;
    private final Surface wall;
    private final View.Hand hand;
    private final Chance chance;
    private final float[] noise = new float[NOISE];
    private final float[] still;
    private int next;

    /**
     * Opens a scene.
     *
     * @param scene what it shows
     */
    public DrawnFrames(Scene scene) {
        this.scene = scene;
        this.filming = scene.filming();
        Chance all = new Chance(scene.seed());
        this.patient = new Painter(all.named("patient"));
        this.other = new Painter(all.named("other"));
        this.wall = new Surface(120, (float) all.named("wall").uniform(8, 22), new Texture(all.named("wall"), 1, 5), 0);
        this.hand = new View.Hand(filming.shake(), all.named("hand"));
        this.chance = all.named("noise");
        for (int i = 0; i < NOISE; i++) {
            noise[i] = (float) chance.normal();
        }
        Canvas canvas = new Canvas(filming.width(), filming.height());
        canvas.wall(hand.at(0, filming), wall);
        still = canvas.grey();
    }

    @Override
    public ClipFacts facts() {
        return new ClipFacts(
                "drawn",
                "none",
                filming.width(),
                filming.height(),
                filming.width(),
                filming.height(),
                0,
                filming.framesPerSecond(),
                filming.seconds(),
                0,
                false,
                true);
    }

    @Override
    public Optional<Frame> next() {
        if (next >= filming.frames()) {
            return Optional.empty();
        }
        double seconds = next / filming.framesPerSecond();
        Frame frame = new Frame(next, seconds, next == 0, picture(seconds));
        next++;
        return Optional.of(frame);
    }

    @Override
    public void close() {
        next = filming.frames();
    }

    private Picture picture(double seconds) {
        int instants = instants(seconds);
        float[] light = new float[still.length];
        for (int i = 0; i < instants; i++) {
            float[] instant = drawn(seconds + filming.exposure() * ((i + 0.5) / instants - 0.5));
            for (int k = 0; k < light.length; k++) {
                light[k] += instant[k] / instants;
            }
        }
        int colour = ((filming.width() + 1) / 2) * ((filming.height() + 1) / 2);
        byte[] grey = new byte[colour];
        Arrays.fill(grey, (byte) 128);
        return new Picture(filming.width(), filming.height(), sensed(light, seconds), grey, grey);
    }

    /** As many as the fastest point moves pixels while the picture is taken. */
    private int instants(double seconds) {
        double half = filming.exposure() / 2;
        double way = way(scene.patient(seconds - half), scene.patient(seconds + half));
        View a = hand.at(seconds - half, filming);
        View b = hand.at(seconds + half, filming);
        way += Math.abs(a.right() - b.right()) + Math.abs(a.down() - b.down());
        return Math.clamp((int) Math.ceil(way), 1, MOST_INSTANTS);
    }

    private static double way(Stick a, Stick b) {
        List<double[]> before = ends(a);
        List<double[]> after = ends(b);
        double most = 0;
        for (int i = 0; i < before.size(); i++) {
            double[] p = before.get(i);
            double[] q = after.get(i);
            most = Math.max(most, Math.abs(p[0] - q[0]) + Math.abs(p[1] - q[1]));
        }
        return most;
    }

    private static List<double[]> ends(Stick stick) {
        return List.of(stick.nose(), stick.leftArm()[3], stick.rightArm()[3], stick.leftLeg()[2], stick.rightLeg()[2]);
    }

    private float[] drawn(double seconds) {
        Canvas canvas = new Canvas(filming.width(), filming.height());
        View view = hand.at(seconds, filming);
        if (filming.shake() > 0) {
            canvas.wall(view, wall);
        } else {
            System.arraycopy(still, 0, canvas.grey(), 0, still.length);
        }
        if (scene.passerBy()) {
            other.draw(canvas, view, walker(seconds));
        }
        patient.draw(canvas, view, scene.patient(seconds));
        return canvas.grey();
    }

    /** Somebody who walks through behind the patient from left to right, again and again. */
    private Stick walker(double seconds) {
        double across = seconds / SECONDS_OF_WALK % 1 * 1.6 - 0.8;
        Figure figure = Figure.framed(filming).shifted(across * filming.width(), 0, 0.9);
        double swing = 0.4 * StrictMath.sin(2 * Math.PI * 0.9 * seconds);
        return figure.standing(joint -> switch (joint) {
            case LEFT_SHOULDER, RIGHT_HIP -> swing;
            case RIGHT_SHOULDER, LEFT_HIP -> -swing;
            default -> 0;
        });
    }

    private byte[] sensed(float[] light, double seconds) {
        byte[] out = new byte[light.length];
        int width = filming.width();
        for (int y = 0; y < filming.height(); y++) {
            double lamp =
                    1 + filming.flicker() * StrictMath.sin(2 * Math.PI * (3.3 * seconds + 1.0 * y / filming.height()));
            float gain = (float) (filming.light() * lamp);
            int from = chance.index(NOISE - width);
            for (int x = 0; x < width; x++) {
                float value = light[y * width + x] * gain + (float) filming.noise() * noise[from + x];
                out[y * width + x] = (byte) Math.clamp(Math.round(value), 0, 255);
            }
        }
        return out;
    }
}
