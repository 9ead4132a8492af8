package org.polymyo.synthetic;

import static org.polymyo.recording.Side.LEFT;
import static org.polymyo.recording.Side.RIGHT;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.recording.Side;

/**
 * A person's visit while it is drawn up. Begins as a healthy person, whom the kinds of patients change; all chance comes
 * from the person's own stream.
 */
final class VisitDraft {
    /** Muscles of every visit, from head to foot on the right, then the left arm. */
    static final List<StandardMuscle> RIGHT_SIDE = List.of(
            StandardMuscle.MAS,
            StandardMuscle.SCM,
            StandardMuscle.DEL,
            StandardMuscle.BB,
            StandardMuscle.ECR,
            StandardMuscle.FDI,
            StandardMuscle.T6_PS,
            StandardMuscle.RA,
            StandardMuscle.QUA,
            StandardMuscle.TA);

    /** Muscles of the left side. */
    static final List<StandardMuscle> LEFT_SIDE = List.of(StandardMuscle.DEL, StandardMuscle.ECR, StandardMuscle.FDI);

    /** The person's chance. */
    final Chance chance;

    /** The body. */
    final Stature stature;

    /** Spontaneous jerks a minute in each block; none where nothing is put. */
    final Map<Block, Double> perMinute = new EnumMap<>(Block.class);

    /** What stimuli do. */
    final Map<Block, List<Stimulation.Answer>> answers = new EnumMap<>(Block.class);

    /** Whatever else. */
    final List<Deed> extra = new ArrayList<>();

    /** Muscles that differ from the usual. */
    final Map<String, MuscleSite> unusual = new HashMap<>();

    /** How spontaneous jerks look. */
    Optional<Deed.Jerks> like = Optional.empty();

    /** What they are if not myoclonus. */
    Optional<Truth.Kind> notJerks = Optional.empty();

    /** By which law they follow each other at a given rate. */
    DoubleFunction<IntervalLaw> law = rate -> new IntervalLaw.Poisson(rate, 0.25);

    /** Moments of jerks bound to the taps. */
    Optional<Deed.Jerks> entrained = Optional.empty();

    /** Moments of the taps. */
    final List<Double> taps;

    /** Somatosensory potentials. */
    Stimulation.Evoked evoked;

    /** What precedes movements on purpose. */
    Readiness wrist;

    /** Path of the jerks. */
    Optional<Physiology.Spread> spread = Optional.empty();

    /** Words of the posture. */
    String posture = Block.POSTURE.text();

    /** Contraction in posture, part of the maximum. */
    double held;

    /** Whether the muscles are held in posture. */
    boolean holds = true;

    /**
     * A healthy person.
     *
     * @param chance the person's chance
     */
    VisitDraft(Chance chance) {
        this.chance = chance;
        this.stature = new Stature(chance.normal(170, 9, 148, 198));
        this.taps = IntervalLaw.draw(new IntervalLaw.Rhythmic(2, 0.04), Block.TAPPING.span(), chance.named("taps"));
        this.held = chance.uniform(0.06, 0.14);
        double arrival = 0.020 + 0.0001 * (stature.centimetres() - 170) + 0.0007 * chance.normal();
        this.evoked = new Stimulation.Evoked(
                "CP3",
                chance.normal(2.2, 0.8, 0.6, 4),
                chance.normal(2.6, 0.9, 0.6, 5),
                chance.normal(2.4, 0.9, 0.5, 5),
                arrival);
        double height = chance.happens(0.98) ? chance.normal(8, 3, 3.5, 15) : 0.8;
        double eyes = chance.happens(0.3) ? chance.uniform(10, 50) : 0;
        this.wrist = new Readiness(chance.normal(1.6, 0.3, 0.9, 2.3), height, chance.uniform(0.3, 0.65), eyes);
        startle();
        if (chance.happens(0.4)) {
            drive(new CorticalDrive.Band(16, 26), chance.uniform(0.06, 0.16), chance.uniform(1.5, 3));
        }
    }

    /** The startle of the healthy: neck and arms after 55 ms, gone after a few sounds. */
    private void startle() {
        List<Deed.Recruit> muscles = List.of(
                new Deed.Recruit(label(StandardMuscle.SCM), 0, 0.004, 0.95, 1),
                new Deed.Recruit(label(StandardMuscle.MAS), 0.008, 0.005, 0.4, 0.6),
                new Deed.Recruit(label(StandardMuscle.BB), 0.020, 0.006, 0.3, 0.5));
        Deed.Burst burst = new Deed.Burst(
                BurstShape.milliseconds(chance.uniform(60, 110), 15), Strength.microvolts(chance.uniform(30, 90), 0.3));
        answer(
                Block.SOUND,
                Stimulation.Kind.REFLEX,
                Deed.Jerks.of(Block.SOUND.span(), law.apply(1), burst, muscles.toArray(Deed.Recruit[]::new)),
                new Stimulation.Timing(chance.normal(0.055, 0.007, 0.04, 0.08), 0.006, chance.uniform(0.2, 0.9), 0.5));
    }

    /**
     * Label of a muscle of the right side.
     *
     * @param muscle the muscle
     * @return its channel
     */
    static String label(StandardMuscle muscle) {
        return muscle.label(RIGHT);
    }

    /**
     * Adds an answer to stimuli.
     *
     * @param block the stimuli
     * @param kind what it is
     * @param jerks how it looks
     * @param timing when and how often
     */
    void answer(Block block, Stimulation.Kind kind, Deed.Jerks jerks, Stimulation.Timing timing) {
        answers.computeIfAbsent(block, b -> new ArrayList<>()).add(new Stimulation.Answer(kind, jerks, timing));
    }

    /**
     * Replaces the cortical drive of the arm that is held.
     *
     * @param band its frequencies
     * @param depth of the muscle's drive
     * @param microvolts in the EEG
     */
    void drive(CorticalDrive.Band band, double depth, double microvolts) {
        extra.removeIf(CorticalDrive.class::isInstance);
        double delay = stature.cortexSeconds(StandardMuscle.ECR, 60) + 0.001 * chance.normal();
        extra.add(new CorticalDrive(
                Block.POSTURE.span(),
                "C3",
                List.of(label(StandardMuscle.ECR)),
                band,
                new CorticalDrive.Path(microvolts, depth, delay)));
    }

    /**
     * Sets the rate of spontaneous jerks in every block from that at rest.
     *
     * @param rest a minute
     * @param postureRatio posture over rest
     * @param actionRatio action over rest
     * @param sleepRatio sleep over rest
     */
    void rates(double rest, double postureRatio, double actionRatio, double sleepRatio) {
        for (Block block : Block.values()) {
            perMinute.put(block, rest);
        }
        perMinute.put(Block.POSTURE, rest * postureRatio);
        perMinute.put(Block.ACTION, rest * actionRatio);
        perMinute.put(Block.SLEEP, rest * sleepRatio);
        perMinute.put(Block.DISTRACTION, rest * chance.uniform(0.85, 1.2));
    }

    /**
     * The whole visit.
     *
     * @param empty an empty scene of its length
     * @return scene and physiology
     */
    Visit visit(Scene empty) {
        Scene scene = new VisitStage(this, empty).scene();
        return new Visit(scene, Physiology.of(scene, stature, spread));
    }

    /**
     * A muscle of the visit.
     *
     * @param muscle which
     * @param side its side
     * @return the site
     */
    MuscleSite site(StandardMuscle muscle, Side side) {
        MuscleSite usual = muscle.on(side);
        return unusual.getOrDefault(usual.label(), usual);
    }

    /**
     * Muscles that follow each other along the cord.
     *
     * @param path the path
     * @param muscles the muscles with the probability that each takes part
     * @param jitter standard deviation of each latency, seconds
     * @return parts, latencies counted from the volley's start at its origin
     */
    List<Deed.Recruit> along(Physiology.Spread path, Map<StandardMuscle, Double> muscles, double jitter) {
        List<Deed.Recruit> out = new ArrayList<>();
        muscles.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            StandardMuscle muscle = entry.getKey();
            double way = stature.levelMetres(muscle) - path.originMetres();
            double velocity = way < 0 ? path.upMetresPerSecond() : path.downMetresPerSecond();
            double latency = Math.abs(way) / velocity + stature.nerveSeconds(muscle);
            out.add(new Deed.Recruit(label(muscle), latency, jitter, entry.getValue(), chance.uniform(0.5, 1)));
        });
        return out;
    }

    /**
     * The span of the whole recording that jerks may use in a block.
     *
     * @param block the block
     * @return a little more than the block, so that jerks are not rarer at its ends
     */
    static TimeSpan wide(Block block) {
        TimeSpan span = block.span();
        return new TimeSpan(span.startSeconds() - 0.25, span.endSeconds() + 0.5);
    }

    /**
     * Labels of the left side that correspond.
     *
     * @param muscle the muscle
     * @return its channel
     */
    static String left(StandardMuscle muscle) {
        return muscle.label(LEFT);
    }
}
