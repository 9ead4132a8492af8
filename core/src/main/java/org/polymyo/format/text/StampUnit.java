package org.polymyo.format.text;

import java.util.OptionalDouble;

/** What 1 in a time column means. */
final class StampUnit {
    private static final double SLOWEST_HZ = 20;
    private static final double FASTEST_HZ = 50_000;
    private static final double[] UNITS = {1, 1e-3, 1e-6, 1e-9};

    private StampUnit() {}

    /**
     * Reads a unit of time.
     *
     * @param text from the header
     * @return seconds; empty when the text is no unit of time
     */
    static OptionalDouble stated(String text) {
        return switch (text.strip()) {
            case "s", "S", "sec", "secs", "second", "seconds", "Sec", "Seconds" -> OptionalDouble.of(1);
            case "ms", "msec", "milliseconds", "millisecond" -> OptionalDouble.of(1e-3);
            case "us", "µs", "μs", "usec", "microseconds" -> OptionalDouble.of(1e-6);
            case "ns" -> OptionalDouble.of(1e-9);
            case "min" -> OptionalDouble.of(60);
            default -> OptionalDouble.empty();
        };
    }

    /**
     * The unit that gives a usual sampling rate.
     *
     * @param step distance of two stamps
     * @return seconds; 1 where no unit does
     */
    static double likely(double step) {
        for (double unit : UNITS) {
            double rate = 1 / (step * unit);
            if (rate >= SLOWEST_HZ && rate <= FASTEST_HZ) {
                return unit;
            }
        }
        return 1;
    }
}
