package org.polymyo.video.overlay;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.polymyo.video.motion.ClipMotion;
import org.polymyo.video.motion.Part;
import org.polymyo.video.motion.Sight;

/** The bones of the person between the looks, and those of parts that jerk in another colour. */
final class Skeleton {
    private static final double LONGEST_SECONDS = 0.6;
    private static final double SURE = 0.5;
    private static final Map<Part, int[][]> BONES = bones();

    private final List<Sight> sights;
    private final double thick;

    Skeleton(ClipMotion motion) {
        this.sights = motion.sights().stream().filter(Sight::somebody).toList();
        this.thick = Math.clamp(motion.bodyLength() / 40, 2, 6);
    }

    private static Map<Part, int[][]> bones() {
        Map<Part, int[][]> bones = new EnumMap<>(Part.class);
        bones.put(Part.EYES, new int[][] {{1, 3}, {4, 6}});
        bones.put(Part.FACE, new int[][] {{9, 10}});
        bones.put(Part.NECK, new int[][] {{7, 8}});
        bones.put(Part.TRUNK, new int[][] {{11, 12}, {11, 23}, {12, 24}, {23, 24}});
        bones.put(Part.LEFT_ARM, new int[][] {{11, 13}, {13, 15}});
        bones.put(Part.RIGHT_ARM, new int[][] {{12, 14}, {14, 16}});
        bones.put(Part.LEFT_HAND, new int[][] {{15, 19}, {15, 17}, {17, 19}});
        bones.put(Part.RIGHT_HAND, new int[][] {{16, 20}, {16, 18}, {18, 20}});
        bones.put(Part.LEFT_LEG, new int[][] {{23, 25}, {25, 27}, {27, 31}});
        bones.put(Part.RIGHT_LEG, new int[][] {{24, 26}, {26, 28}, {28, 32}});
        return bones;
    }

    void draw(Sheet sheet, double seconds, Set<Part> jerking) {
        int after = 0;
        while (after < sights.size() - 1 && sights.get(after).seconds() < seconds) {
            after++;
        }
        if (sights.isEmpty()) {
            return;
        }
        Sight to = sights.get(after);
        Sight from = sights.get(Math.max(0, after - 1));
        double apart = to.seconds() - from.seconds();
        if (Math.min(Math.abs(to.seconds() - seconds), Math.abs(from.seconds() - seconds)) > LONGEST_SECONDS) {
            return;
        }
        double share = apart > 0 ? Math.clamp((seconds - from.seconds()) / apart, 0, 1) : 1;
        BONES.forEach((part, bones) -> {
            boolean jerk = jerking.contains(part);
            for (int[] bone : bones) {
                if (to.confidence(bone[0]) >= SURE && to.confidence(bone[1]) >= SURE) {
                    sheet.line(
                            jerk ? Ink.JERK : Ink.BONE,
                            between(from, to, bone[0], share),
                            between(from, to, bone[1], share),
                            jerk ? 2.5 * thick : thick);
                }
            }
        });
    }

    private static double[] between(Sight from, Sight to, int point, double share) {
        return new double[] {
            from.x(point) + share * (to.x(point) - from.x(point)), from.y(point) + share * (to.y(point) - from.y(point))
        };
    }
}
