package org.polymyo.synthetic;

import static org.polymyo.recording.Side.RIGHT;

import java.util.List;
import java.util.Optional;
import org.polymyo.quantity.TimeSpan;

/**
 * Recordings that ask one question of an analysis: one arm, EEG round the centre, and one thing that is there, or is not.
 *
 * @param seed every chance follows from it
 * @param head the EEG
 * @param eegRateHz its samples per second
 */
public record SingleQuestion(long seed, Head head, double eegRateHz) {
    private static final String HAND = VisitDraft.label(StandardMuscle.FDI);
    private static final String WRIST = VisitDraft.label(StandardMuscle.ECR);
    private static final double LEAD_SECONDS = 0.020;
    private static final double JERK_MICROVOLTS = 150;

    /**
     * Thirteen sites, 12 µV, 1000 Hz.
     *
     * @param seed every chance follows from it
     * @return the question
     */
    public static SingleQuestion of(long seed) {
        List<String> sites = List.of("F3", "Fz", "F4", "FC3", "FCz", "FC4", "C3", "Cz", "C4", "CP3", "CP4", "P3", "P4");
        return new SingleQuestion(seed, Head.of(sites), 1000);
    }

    /**
     * Isolated jerks of the hand at random, each with a positive potential at C3 before it.
     *
     * @param microvolts height of the potential; 0 for none
     * @param jerks expected number of jerks, 20 a minute
     * @param jitterSeconds standard deviation of the time from the potential to the EMG, round 20 ms
     * @return the visit
     */
    public Visit spike(double microvolts, int jerks, double jitterSeconds) {
        double seconds = 3.0 * jerks + 6;
        Deed.Spike spike = new Deed.Spike("C3", microvolts, LEAD_SECONDS, jitterSeconds, false);
        Company company = microvolts > 0 ? Company.NONE.withSpike(spike) : Company.NONE;
        return jerks(seconds, new IntervalLaw.Poisson(20, 1), company);
    }

    /**
     * Jerks of the hand without anything in the EEG that belongs to them.
     *
     * @param jerks expected number, 20 a minute
     * @return the visit
     */
    public Visit nothing(int jerks) {
        return spike(0, jerks, 0);
    }

    /**
     * Jerks of the hand that are prepared, or before which the eyes move.
     *
     * @param readiness what precedes each
     * @param jerks expected number, one in 5 s
     * @return the visit
     */
    public Visit readiness(Readiness readiness, int jerks) {
        return jerks(5.0 * jerks + 6, new IntervalLaw.Poisson(12, 3), Company.NONE.with(readiness));
    }

    private Visit jerks(double seconds, IntervalLaw law, Company company) {
        Deed.Burst burst = new Deed.Burst(BurstShape.milliseconds(35, 6), Strength.microvolts(JERK_MICROVOLTS, 0.3));
        TimeSpan span = new TimeSpan(4, seconds - 1);
        Deed.Jerks jerks = Deed.Jerks.of(
                        span,
                        law,
                        burst,
                        new Deed.Recruit(HAND, 0, 0, 1, 1),
                        new Deed.Recruit(WRIST, -0.004, 0.001, 0.8, 0.7))
                .with(company);
        return visit(scene(seconds)
                .with(new Deed.Condition(new TimeSpan(0, seconds), "rest"))
                .with(jerks));
    }

    /**
     * A held contraction of the wrist with a drive of the cortex.
     *
     * @param path strength and delay; a delay of zero makes a common source
     * @param band its frequencies
     * @param seconds length
     * @return the visit
     */
    public Visit drive(CorticalDrive.Path path, CorticalDrive.Band band, double seconds) {
        TimeSpan span = new TimeSpan(0, seconds);
        return visit(hold(seconds).with(new CorticalDrive(span, "C3", List.of(WRIST), band, path)));
    }

    /**
     * A held contraction of the wrist that the EEG knows nothing of.
     *
     * @param seconds length
     * @return the visit
     */
    public Visit noDrive(double seconds) {
        return visit(hold(seconds));
    }

    /**
     * A held contraction of the wrist with the same power-line interference in EEG and EMG.
     *
     * @param microvolts in the EMG, µV; a third in the EEG
     * @param seconds length
     * @return the visit
     */
    public Visit mains(double microvolts, double seconds) {
        Disturbances.Mains mains = new Disturbances.Mains(50, microvolts, 1 + (seed & 0xFFFF));
        return visit(hold(seconds).with(Disturbances.NONE.with(mains)));
    }

    private Scene hold(double seconds) {
        TimeSpan span = new TimeSpan(0, seconds);
        return scene(seconds)
                .with(new Deed.Condition(span, "posture"))
                .with(new Deed.Hold(span, List.of(WRIST, HAND), 0.12, 0.2));
    }

    private Scene scene(double seconds) {
        Frame frame = new Frame(seconds, 2000, eegRateHz, Chance.mix(seed), IntendedType.UNSTATED);
        Sensors sensors = new Sensors(List.of(), List.of(), false, Optional.of(head));
        return new Scene(frame, List.of(), List.of(), Disturbances.NONE, sensors)
                .with(StandardMuscle.FDI.on(RIGHT))
                .with(StandardMuscle.ECR.on(RIGHT));
    }

    private static Visit visit(Scene scene) {
        return new Visit(scene, Physiology.of(scene, new Stature(170), Optional.empty()));
    }
}
