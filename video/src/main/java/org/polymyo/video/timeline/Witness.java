package org.polymyo.video.timeline;

import java.util.Arrays;
import org.polymyo.signal.Quantiles;

/**
 * Something one stream shows over its whole length, evenly spaced from its first moment on: when it changes, not how much.
 * The array is not copied; nobody changes it.
 *
 * @param kind what it is
 * @param values how much happens in each hundredth of a second
 */
public record Witness(Kind kind, double[] values) {
    /** Values a second. */
    static final double RATE_HZ = 100;

    private static final int SLOW = 200;
    private static final double MOST = 8;

    /** What can be seen in two streams at once. */
    public enum Kind {
        /** Changes of the speed of body parts in a video. */
        MOVEMENT("movement"),
        /** Changes of the brightness of the whole picture. */
        LIGHT("light"),
        /** Loudness. */
        SOUND("sound"),
        /** Rectified EMG. */
        MUSCLE("rectified EMG"),
        /** Changes of acceleration. */
        ACCELERATION("acceleration"),
        /** Marks of a device. */
        TRIGGER("triggers");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /**
         * The kind in words.
         *
         * @return for example {@code rectified EMG}
         */
        public String words() {
            return words;
        }
    }

    /**
     * The same with what is slow taken off and what is large made small, so that no single event decides.
     *
     * @return values about 0, in standard deviations; all 0 where nothing ever happens
     */
    double[] outstanding() {
        double[] loud = Arrays.stream(values).filter(v -> v > 0).toArray();
        double usual = loud.length == 0 ? 1 : Math.max(Quantiles.median(loud), 1e-12);
        double[] sums = new double[values.length + 1];
        double[] shown = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            shown[i] = Math.sqrt(values[i] / usual);
            sums[i + 1] = sums[i] + shown[i];
        }
        double square = 0;
        for (int i = 0; i < shown.length; i++) {
            int from = Math.max(0, i - SLOW);
            int to = Math.min(shown.length, i + SLOW + 1);
            shown[i] -= (sums[to] - sums[from]) / (to - from);
            square += shown[i] * shown[i];
        }
        double scale = Math.sqrt(square / Math.max(1, shown.length));
        for (int i = 0; i < shown.length; i++) {
            shown[i] = scale > 1e-9 ? Math.clamp(shown[i] / scale, -MOST, MOST) : 0;
        }
        return shown;
    }
}
