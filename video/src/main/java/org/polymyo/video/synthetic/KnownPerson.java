package org.polymyo.video.synthetic;

import java.util.ArrayList;
import java.util.List;
import org.polymyo.synthetic.Chance;
import org.polymyo.video.clip.Frame;
import org.polymyo.video.landmark.Landmark;
import org.polymyo.video.landmark.Person;
import org.polymyo.video.landmark.PersonFinder;

/** Says where the drawn person is, as inexactly as a network would; so that motion can be proven without one. */
public final class KnownPerson implements PersonFinder {
    private final Scene scene;
    private final View.Hand hand;
    private final double error;
    private final Chance chance;

    /**
     * A finder for one scene.
     *
     * @param scene what is shown
     * @param error standard deviation of a landmark, pixels
     */
    public KnownPerson(Scene scene, double error) {
        this.scene = scene;
        this.error = error;
        Chance all = new Chance(scene.seed());
        this.hand = new View.Hand(scene.filming().shake(), all.named("hand"));
        this.chance = all.named("landmarks");
    }

    @Override
    public Person in(Frame frame) {
        Stick stick = scene.patient(frame.seconds());
        View view = hand.at(frame.seconds(), scene.filming());
        List<Landmark> body = new ArrayList<>();
        for (double[] point : points(stick)) {
            double[] seen = view.seen(point);
            body.add(new Landmark(
                    seen[0] + error * chance.normal(), seen[1] + error * chance.normal(), confidence(seen)));
        }
        return new Person(body, List.of(), List.of(), List.of());
    }

    private double confidence(double[] seen) {
        Filming filming = scene.filming();
        boolean inside = seen[0] >= 0 && seen[1] >= 0 && seen[0] < filming.width() && seen[1] < filming.height();
        return inside ? 0.95 : 0.1;
    }

    /** The 33 points in the order of BlazePose; eyes are those of the person, so the left is at the right. */
    private static List<double[]> points(Stick s) {
        List<double[]> all = new ArrayList<>();
        all.add(s.nose());
        for (int side = 1; side >= -1; side -= 2) {
            for (double x : new double[] {0.075, 0.115, 0.155}) {
                all.add(s.inFace(side * x, -0.1));
            }
        }
        all.add(s.inFace(0.26, -0.03));
        all.add(s.inFace(-0.26, -0.03));
        all.add(s.inFace(0.09, 0.14));
        all.add(s.inFace(-0.09, 0.14));
        for (int joint = 0; joint < 3; joint++) {
            all.add(s.leftArm()[joint]);
            all.add(s.rightArm()[joint]);
        }
        for (double aside : new double[] {0.06, -0.06, 0}) {
            all.add(knuckle(s.leftArm(), aside * s.size()));
            all.add(knuckle(s.rightArm(), -aside * s.size()));
        }
        for (int joint = 0; joint < 3; joint++) {
            all.add(s.leftLeg()[joint]);
            all.add(s.rightLeg()[joint]);
        }
        for (int heelOrTip = 0; heelOrTip < 2; heelOrTip++) {
            all.add(s.leftLeg()[2 + heelOrTip]);
            all.add(s.rightLeg()[2 + heelOrTip]);
        }
        return all;
    }

    /** Half way along the hand, a little aside. */
    private static double[] knuckle(double[][] arm, double aside) {
        double dx = arm[3][0] - arm[2][0];
        double dy = arm[3][1] - arm[2][1];
        double length = Math.sqrt(dx * dx + dy * dy);
        return new double[] {arm[2][0] + dx / 2 + aside * dy / length, arm[2][1] + dy / 2 - aside * dx / length};
    }

    @Override
    public int mostPeople() {
        return scene.passerBy() ? 2 : 1;
    }

    @Override
    public void close() {
        // nothing is held open
    }
}
