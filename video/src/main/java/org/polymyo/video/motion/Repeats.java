package org.polymyo.video.motion;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.polymyo.signal.Quantiles;
import org.polymyo.video.clip.Picture;

/**
 * Tells pictures that only repeat the one before, as phones and programs put in where a picture was missing. The body
 * seems to stop in them and to jump after them.
 */
final class Repeats {
    private static final int ROWS = 4;
    private static final int REMEMBERED = 15;
    private static final int FEWEST = 5;
    private static final double SHARE = 0.2;

    private final Deque<Double> differences = new ArrayDeque<>();

    /** Whether the later picture shows nothing new: far less of a change than there is from picture to picture. */
    boolean repeats(Picture before, Picture now) {
        double difference = difference(before, now);
        double usual = differences.size() < FEWEST
                ? 0
                : Quantiles.median(
                        differences.stream().mapToDouble(Double::doubleValue).toArray());
        boolean repeats = difference == 0 || difference < SHARE * usual;
        if (!repeats) {
            differences.addLast(difference);
            if (differences.size() > REMEMBERED) {
                differences.removeFirst();
            }
        }
        return repeats;
    }

    private static double difference(Picture before, Picture now) {
        if (Arrays.equals(before.y(), now.y())) {
            return 0;
        }
        long sum = 0;
        long count = 0;
        for (int row = 0; row < now.height(); row += ROWS) {
            for (int at = row * now.width(); at < (row + 1) * now.width(); at++) {
                sum += Math.abs((now.y()[at] & 0xFF) - (before.y()[at] & 0xFF));
            }
            count += now.width();
        }
        return (double) sum / count;
    }
}
