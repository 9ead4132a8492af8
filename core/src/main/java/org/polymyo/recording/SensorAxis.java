package org.polymyo.recording;

import java.util.Optional;

/** The axis that a word of a movement sensor's label names. */
final class SensorAxis {
    private SensorAxis() {}

    /**
     * Reads an axis.
     *
     * @param word a lower-case word: {@code x}, {@code accx}, or the sensor's channel number 0, 1 or 2
     * @return {@code X}, {@code Y} or {@code Z}; empty when the word is none
     */
    static Optional<String> of(String word) {
        String bare = word.replaceFirst("^(acceleration|accel|acc|gyro|gyr|mag|a)(?=[xyz]$)", "");
        return switch (bare) {
            case "x", "0" -> Optional.of("X");
            case "y", "1" -> Optional.of("Y");
            case "z", "2" -> Optional.of("Z");
            default -> Optional.empty();
        };
    }
}
