package org.polymyo.synthetic;

import java.util.ArrayList;
import java.util.List;
import org.polymyo.quantity.TimeSpan;

/**
 * What a synthetic recording shall hold: muscles, what they do, what disturbs them and what else is recorded. A value;
 * the
 * {@code with} methods give changed copies. The same scene gives the same samples on every machine.
 *
 * <pre>{@code
 * SyntheticRecording made = Scene.of(60, 1)
 *     .with(MuscleSite.of("EMG R APB", "abductor pollicis brevis", Side.RIGHT, BodyPart.ARM))
 *     .with(Deed.Jerks.of(new TimeSpan(0, 60), new IntervalLaw.Poisson(30, 0.3),
 *         new Deed.Burst(BurstShape.milliseconds(31, 7), Strength.decibels(15, 0.2)), Deed.Recruit.of("EMG R APB", 0)))
 *     .generate();
 * }</pre>
 *
 * @param frame length, rates, seed and type
 * @param muscles the muscles, in the order of the channels
 * @param deeds what they do
 * @param disturbances what disturbs
 * @param sensors what else is recorded
 */
public record Scene(
        Frame frame, List<MuscleSite> muscles, List<Deed> deeds, Disturbances disturbances, Sensors sensors) {
    /** Copies the lists. */
    public Scene {
        muscles = List.copyOf(muscles);
        deeds = List.copyOf(deeds);
    }

    /**
     * An empty scene with EMG at 2000 Hz and EEG at 500 Hz.
     *
     * @param seconds length
     * @param seed seed
     * @return the scene
     */
    public static Scene of(double seconds, long seed) {
        Frame frame = new Frame(seconds, 2000, 500, seed, IntendedType.UNSTATED);
        return new Scene(frame, List.of(), List.of(), Disturbances.NONE, Sensors.NONE);
    }

    /**
     * With one more muscle.
     *
     * @param muscle the muscle
     * @return the scene
     */
    public Scene with(MuscleSite muscle) {
        return new Scene(frame, joined(muscles, muscle), deeds, disturbances, sensors);
    }

    /**
     * With one more deed.
     *
     * @param deed the deed
     * @return the scene
     */
    public Scene with(Deed deed) {
        return new Scene(frame, muscles, joined(deeds, deed), disturbances, sensors);
    }

    /**
     * With other disturbances.
     *
     * @param newDisturbances what disturbs
     * @return the scene
     */
    public Scene with(Disturbances newDisturbances) {
        return new Scene(frame, muscles, deeds, newDisturbances, sensors);
    }

    /**
     * With other sensors.
     *
     * @param newSensors what else is recorded
     * @return the scene
     */
    public Scene with(Sensors newSensors) {
        return new Scene(frame, muscles, deeds, disturbances, newSensors);
    }

    /**
     * With another rate of the EMG.
     *
     * @param hz samples per second, 100 or more
     * @return the scene
     */
    public Scene atEmgRate(double hz) {
        Frame other = new Frame(frame.seconds(), hz, frame.eegRateHz(), frame.seed(), frame.type());
        return new Scene(other, muscles, deeds, disturbances, sensors);
    }

    /**
     * With another intended type.
     *
     * @param type what the scene is meant to be
     * @return the scene
     */
    public Scene claiming(IntendedType type) {
        Frame other = new Frame(frame.seconds(), frame.emgRateHz(), frame.eegRateHz(), frame.seed(), type);
        return new Scene(other, muscles, deeds, disturbances, sensors);
    }

    /**
     * The whole length.
     *
     * @return from 0 to the end
     */
    public TimeSpan span() {
        return new TimeSpan(0, frame.seconds());
    }

    /**
     * Makes the recording.
     *
     * @return the samples and what is really in them
     * @throws IllegalArgumentException if a deed names a muscle the scene does not have
     */
    public SyntheticRecording generate() {
        return new Performance(this).record();
    }

    private static <T> List<T> joined(List<T> list, T more) {
        List<T> out = new ArrayList<>(list);
        out.add(more);
        return out;
    }
}
