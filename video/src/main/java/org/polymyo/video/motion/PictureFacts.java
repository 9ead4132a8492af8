package org.polymyo.video.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.polymyo.signal.Quantiles;
import org.polymyo.video.clip.Picture;

/** Light, noise and the camera's steadiness, gathered while the clip is read. */
final class PictureFacts {
    private static final int STEP = 16;
    private static final double NORMAL_MEDIAN = 0.6745;
    private static final double QUIET = 0.25;

    private final List<Double> brightness = new ArrayList<>();
    private final List<Double> grain = new ArrayList<>();
    private double cameraSquare;
    private int steadied;
    private int steps;
    private int looks;
    private int seen;

    void look(Picture before, Picture now, boolean person) {
        looks++;
        seen += person ? 1 : 0;
        List<Double> differences = new ArrayList<>();
        double sum = 0;
        for (int y = STEP / 2; y < now.height(); y += STEP) {
            for (int x = STEP / 2; x < now.width(); x += STEP) {
                int at = y * now.width() + x;
                sum += now.y()[at] & 0xFF;
                differences.add((double) Math.abs((now.y()[at] & 0xFF) - (before.y()[at] & 0xFF)));
            }
        }
        if (!differences.isEmpty()) {
            brightness.add(sum / differences.size());
            grain.add(array(differences, 0.5) / NORMAL_MEDIAN / Math.sqrt(2));
        }
    }

    void step(Optional<Rigid> camera, double middleX, double middleY) {
        steps++;
        camera.ifPresent(c -> {
            steadied++;
            double x = c.dx(middleX, middleY);
            double y = c.dy(middleX, middleY);
            cameraSquare += x * x + y * y;
        });
    }

    ClipMotion.View view(int width, int height, int people) {
        return new ClipMotion.View(
                width,
                height,
                brightness.isEmpty() ? 0 : array(brightness, 0.5),
                grain.isEmpty() ? 0 : array(grain, QUIET),
                Math.sqrt(cameraSquare / Math.max(1, steadied)),
                (double) steadied / Math.max(1, steps),
                (double) seen / Math.max(1, looks),
                people);
    }

    private static double array(List<Double> values, double share) {
        return Quantiles.of(values.stream().mapToDouble(Double::doubleValue).toArray(), share);
    }
}
