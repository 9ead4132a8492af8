package org.polymyo.format.edf;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.polymyo.quantity.Interval;
import org.polymyo.quantity.Unit;
import org.polymyo.recording.Channel;
import org.polymyo.recording.Placement;

/**
 * A channel with the scale in which it is written.
 *
 * @param channel the channel
 * @param samples samples in a data record
 * @param unit text of the unit
 * @param factor from the channel's unit to the written one
 * @param low physical minimum as written
 * @param high physical maximum as written
 * @param digitalLow digital minimum
 * @param digitalHigh digital maximum
 */
record WrittenChannel(
        Channel channel,
        int samples,
        String unit,
        double factor,
        String low,
        String high,
        int digitalLow,
        int digitalHigh) {
    private static final List<Unit.Scaled> VOLTAGES = List.of(
            new Unit.Scaled(new Unit("uV"), 1),
            new Unit.Scaled(new Unit("mV"), 1e-3),
            new Unit.Scaled(new Unit("V"), 1e-6));

    /** Limits up to here fit with their sign. */
    private static final double LARGEST = 9_999_999;

    /**
     * Chooses the scale: triggers keep their numbers, other channels use the whole digital range.
     *
     * @param channel the channel
     * @param plan the plan
     * @param bdf whether there are 24 bits
     * @param given the range, where one was given
     * @return the channel with its scale
     * @throws IllegalArgumentException if its values are too large to write
     */
    static WrittenChannel of(Channel channel, RecordPlan plan, boolean bdf, @Nullable Interval given) {
        int digital = bdf ? 8_388_608 : 32_768;
        boolean trigger = channel.placement() instanceof Placement.Trigger;
        Interval range = trigger ? new Interval(-digital, digital - 1) : given == null ? ValueRange.of(channel) : given;
        Unit.Scaled unit = unit(channel, range);
        return new WrittenChannel(
                channel,
                plan.samples(channel.rateHz()),
                unit.unit().symbol(),
                unit.factor(),
                EightCharacters.atMost(range.low() * unit.factor()),
                EightCharacters.atLeast(range.high() * unit.factor()),
                -digital,
                digital - 1);
    }

    private static Unit.Scaled unit(Channel channel, Interval range) {
        double largest = Math.max(Math.abs(range.low()), Math.abs(range.high()));
        List<Unit.Scaled> units = channel.unit().isVoltage()
                ? VOLTAGES
                : List.of(new Unit.Scaled(new Unit(channel.unit().symbol().replace('²', '2')), 1));
        return units.stream()
                .filter(unit -> largest * unit.factor() <= LARGEST)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "%s reaches %g %s, more than eight characters of a header can hold",
                        channel.label(),
                        largest,
                        channel.unit())));
    }

    /**
     * Encodes samples, each lowest byte first.
     *
     * @param values the samples, in the channel's unit
     * @param from index of the first one
     * @param into where to
     * @param at first byte
     * @param width bytes in a sample
     */
    void encode(double[] values, int from, byte[] into, int at, int width) {
        double bottom = Double.parseDouble(low);
        double perUnit = (digitalHigh - (double) digitalLow) / (Double.parseDouble(high) - bottom);
        double slope = factor * perUnit;
        double offset = digitalLow - bottom * perUnit;
        int number = (int) Math.max(digitalLow, Math.min(digitalHigh, Math.rint(offset)));
        for (int i = 0; i < samples; i++) {
            double exact = values[from + i] * slope + offset;
            number = Double.isNaN(exact) ? number : (int) Math.max(digitalLow, Math.min(digitalHigh, Math.rint(exact)));
            into[at++] = (byte) number;
            into[at++] = (byte) (number >> 8);
            if (width == 3) {
                into[at++] = (byte) (number >> 16);
            }
        }
    }
}
