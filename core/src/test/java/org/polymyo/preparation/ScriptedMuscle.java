package org.polymyo.preparation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.polymyo.quantity.Unit;
import org.polymyo.recording.BodyPart;
import org.polymyo.recording.Channel;
import org.polymyo.recording.NoSource;
import org.polymyo.recording.Placement;
import org.polymyo.recording.Recording;
import org.polymyo.recording.Side;
import org.polymyo.signal.Samples;
import org.polymyo.signal.Signal;

/** One muscle's samples written by hand: plain Gaussian noise whose size is stated, and whatever is added to it. */
public final class ScriptedMuscle {
    private final double rateHz;
    private final Random random;
    private final double[] x;

    /**
     * Silence to begin with.
     *
     * @param seconds length, s
     * @param rateHz samples per second
     * @param seed seed of the noise
     */
    public ScriptedMuscle(double seconds, double rateHz, long seed) {
        this.rateHz = rateHz;
        this.random = new Random(seed);
        this.x = new double[(int) Math.round(seconds * rateHz)];
    }

    /**
     * White noise throughout.
     *
     * @param microvolts root mean square, µV
     * @return this muscle
     */
    public ScriptedMuscle noise(double microvolts) {
        return gaussian(0, x.length / rateHz, t -> microvolts);
    }

    /**
     * Noise that begins and ends at once.
     *
     * @param onset beginning, s
     * @param seconds length, s
     * @param microvolts root mean square, µV
     * @return this muscle
     */
    public ScriptedMuscle burst(double onset, double seconds, double microvolts) {
        return gaussian(onset, seconds, t -> microvolts);
    }

    /**
     * Noise whose size changes with time, told in seconds from its onset.
     *
     * @param onset beginning, s
     * @param seconds length, s
     * @param microvolts root mean square, µV
     * @return this muscle
     */
    public ScriptedMuscle gaussian(double onset, double seconds, DoubleUnaryOperator microvolts) {
        for (int i = index(onset); i < index(onset + seconds); i++) {
            x[i] += microvolts.applyAsDouble(i / rateHz - onset) * random.nextGaussian();
        }
        return this;
    }

    /**
     * Nothing is left of what was there before.
     *
     * @param onset beginning, s
     * @param seconds length, s
     * @param share what stays of the size
     * @return this muscle
     */
    public ScriptedMuscle silence(double onset, double seconds, double share) {
        for (int i = index(onset); i < index(onset + seconds); i++) {
            x[i] *= share;
        }
        return this;
    }

    /**
     * Adds a curve of time, told in seconds from the start of the recording.
     *
     * @param curve value at each time, µV
     * @return this muscle
     */
    public ScriptedMuscle add(DoubleUnaryOperator curve) {
        for (int i = 0; i < x.length; i++) {
            x[i] += curve.applyAsDouble(i / rateHz);
        }
        return this;
    }

    /**
     * Puts one value into a stretch.
     *
     * @param onset beginning, s
     * @param seconds length, s
     * @param value the value, µV
     * @return this muscle
     */
    public ScriptedMuscle hold(double onset, double seconds, double value) {
        Arrays.fill(x, index(onset), index(onset + seconds), value);
        return this;
    }

    private int index(double seconds) {
        return (int) Math.clamp(Math.round(seconds * rateHz), 0L, x.length);
    }

    /**
     * The samples so far; later changes show.
     *
     * @return the samples, µV
     */
    public double[] samples() {
        return x;
    }

    /**
     * The samples as one run that starts at 0 s.
     *
     * @return the signal
     */
    public Signal signal() {
        return signal(rateHz, x);
    }

    /**
     * An arm muscle of that name.
     *
     * @param label label of the channel
     * @return the channel
     */
    public Channel channel(String label) {
        return muscle(label, rateHz, signal());
    }

    /**
     * Samples in µV that start at 0 s.
     *
     * @param rateHz samples per second
     * @param values the samples, µV
     * @return the signal
     */
    public static Signal signal(double rateHz, double... values) {
        return new Signal(0, rateHz, Unit.MICROVOLT, Samples.of(values));
    }

    /**
     * A muscle of the right arm with these pieces.
     *
     * @param label label of the channel
     * @param rateHz samples per second
     * @param pieces uninterrupted runs
     * @return the channel
     */
    public static Channel muscle(String label, double rateHz, Signal... pieces) {
        var placement = new Placement.Muscle(label, Side.RIGHT, BodyPart.ARM);
        return new Channel(label, placement, "by hand", rateHz, Unit.MICROVOLT, List.of(pieces));
    }

    /**
     * A recording without annotations.
     *
     * @param channels the channels
     * @return the recording
     */
    public static Recording recording(Channel... channels) {
        double seconds = Arrays.stream(channels)
                .flatMap(c -> c.pieces().stream())
                .mapToDouble(p -> p.span().endSeconds())
                .max()
                .orElse(0);
        return new Recording(
                new NoSource("by hand"), Optional.empty(), seconds, List.of(channels), List.of(), List.of());
    }

    /**
     * Prepared with the defaults.
     *
     * @param execution how to run
     * @param channels the channels
     * @return the prepared recording
     */
    public static Prepared prepared(Execution execution, Channel... channels) {
        return Preparation.with(PreparationSettings.defaults(), execution).apply(recording(channels));
    }

    /**
     * The only piece of this muscle, prepared with the defaults.
     *
     * @return the piece
     */
    public PreparedPiece piece() {
        Execution calm = new Execution(1, 60, share -> {});
        return prepared(calm, channel("M")).muscles().getFirst().pieces().getFirst();
    }
}
