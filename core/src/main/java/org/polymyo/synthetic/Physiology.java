package org.polymyo.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is true of the person of a visit beyond single bursts: what the laboratory's tests would show without noise. Taken
 * from the deeds, so it cannot differ from what was made.
 *
 * @param stature the body
 * @param rates how often jerks come in each condition
 * @param reactions what stimuli do
 * @param brain what the EEG shows
 * @param spread along which path jerks spread, where there is one
 */
public record Physiology(
        Stature stature, List<Rate> rates, List<Reaction> reactions, Brain brain, Optional<Spread> spread) {
    /** Copies the lists. */
    public Physiology {
        rates = List.copyOf(rates);
        reactions = List.copyOf(reactions);
    }

    /**
     * How often spontaneous jerks come in a condition.
     *
     * @param condition text of the annotation
     * @param minutes its length
     * @param perMinute expected number a minute
     */
    public record Rate(String condition, double minutes, double perMinute) {}

    /**
     * What one kind of stimulus does.
     *
     * @param stimulus text of the annotations
     * @param kind what the answer is
     * @param timing when and how often
     * @param channels labels of the muscles and when each follows the stimulus, in the order of the muscles
     */
    public record Reaction(String stimulus, Stimulation.Kind kind, Stimulation.Timing timing, List<Latency> channels) {
        /** Copies the list. */
        public Reaction {
            channels = List.copyOf(channels);
        }
    }

    /**
     * When a muscle follows.
     *
     * @param channel label
     * @param seconds mean latency
     * @param probability that it takes part in an answer
     */
    public record Latency(String channel, double seconds, double probability) {}

    /**
     * What the EEG shows.
     *
     * @param spike potential before jerks
     * @param beforeJerks what prepares jerks
     * @param beforeMovements what prepares the person's own movements
     * @param drives oscillations that reach muscles
     * @param evoked early potentials after a shock to a nerve
     */
    public record Brain(
            Optional<Deed.Spike> spike,
            Optional<Readiness> beforeJerks,
            Optional<Readiness> beforeMovements,
            List<CorticalDrive> drives,
            Optional<Somatosensory> evoked) {
        /** Copies the list. */
        public Brain {
            drives = List.copyOf(drives);
        }
    }

    /**
     * Early potentials, measured on the noise-free wave at the electrode where they are largest.
     *
     * @param electrode that electrode
     * @param n20 first negative peak, µV below zero
     * @param p25 positive peak, µV above zero
     * @param n33 second negative peak, µV below zero
     */
    public record Somatosensory(String electrode, double n20, double p25, double n33) {}

    /**
     * A path along the cord.
     *
     * @param originMetres where it begins, metres down the cord from its first segment, negative in the brainstem
     * @param upMetresPerSecond velocity upwards
     * @param downMetresPerSecond velocity downwards
     */
    public record Spread(double originMetres, double upMetresPerSecond, double downMetresPerSecond) {}

    /**
     * Collects what a scene's deeds state.
     *
     * @param scene the scene
     * @param stature the body
     * @param spread the path
     * @return the physiology
     */
    static Physiology of(Scene scene, Stature stature, Optional<Spread> spread) {
        List<Rate> rates = new ArrayList<>();
        List<Reaction> reactions = new ArrayList<>();
        for (Deed deed : scene.deeds()) {
            if (deed instanceof Deed.Condition condition) {
                rates.add(PhysiologyOfDeeds.rate(condition, scene.deeds()));
            }
            if (deed instanceof Stimulation stimulation) {
                stimulation.answers().forEach(a -> reactions.add(PhysiologyOfDeeds.reaction(stimulation, a)));
            }
        }
        return new Physiology(stature, rates, reactions, PhysiologyOfDeeds.brain(scene.deeds()), spread);
    }
}
