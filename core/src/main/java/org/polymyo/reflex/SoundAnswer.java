package org.polymyo.reflex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.hipparchus.distribution.discrete.BinomialDistribution;
import org.polymyo.preparation.PreparedMuscle;
import org.polymyo.quantity.Interval;
import org.polymyo.recording.BodyPart;
import org.polymyo.signal.Quantiles;

/**
 * How one muscle answers sounds, sound by sound: answered where its EMG exceeds 95 % of equally long windows before the
 * sounds.
 *
 * @param muscle the muscle
 * @param hits which sounds were answered, in order of time
 * @param onsets onset of each answer, ms after its sound
 * @param median median of them; NaN without an answer
 * @param interval 95 % interval of the median by bootstrap; of no width without an answer
 */
record SoundAnswer(PreparedMuscle muscle, boolean[] hits, double[] onsets, double median, Interval interval) {
    private static final int WINDOWS = 4;
    private static final int DRAWS = 1000;
    private static final double FREE = 0.01;
    private static final double AFTER = 0.2;
    private static final double RISE = 0.03;
    private static final double LARGE = 0.95;
    private static final int BLOCK = 4;
    private static final int NEARLY_ALL = 3;

    /**
     * Reads a muscle.
     *
     * @param muscle the muscle
     * @param series the sounds
     * @param from earliest onset, seconds
     * @param to latest onset, seconds
     * @return its answers
     */
    static SoundAnswer of(PreparedMuscle muscle, StimulusSeries series, double from, double to) {
        double before = WINDOWS * (to - from) + FREE;
        MuscleEpochs epochs = MuscleEpochs.of(muscle, series.moments(), new MuscleEpochs.Reach(before, AFTER, 0));
        int start = epochs.bin(from);
        int bins = epochs.bin(to) - start;
        double[][] smooth =
                Arrays.stream(epochs.values()).map(MuscleResponse::smooth).toArray(double[][]::new);
        double limit = smooth.length == 0 ? 0 : limit(smooth, bins);
        boolean[] hits = new boolean[smooth.length];
        List<Double> onsets = new ArrayList<>();
        int first = epochs.bin(-FREE) - bins;
        int rise = (int) Math.round(RISE / MuscleEpochs.BIN);
        for (int e = 0; e < hits.length; e++) {
            hits[e] = largest(smooth[e], start, bins) > limit;
            if (hits[e]) {
                double base =
                        Arrays.stream(smooth[e], first, first + bins).average().orElse(0);
                double[] answer = Arrays.copyOfRange(smooth[e], start, start + bins + rise);
                onsets.add(epochs.milliseconds(start + MuscleResponse.onset(answer, base)));
            }
        }
        double[] found = onsets.stream().mapToDouble(Double::doubleValue).toArray();
        return new SoundAnswer(
                muscle,
                hits,
                found,
                found.length == 0 ? Double.NaN : Quantiles.median(found),
                interval(found, series.seed()));
    }

    private static double limit(double[][] smooth, int bins) {
        double[] earlier = new double[smooth.length * WINDOWS];
        for (int e = 0; e < smooth.length; e++) {
            for (int w = 0; w < WINDOWS; w++) {
                earlier[e * WINDOWS + w] = largest(smooth[e], w * bins, bins);
            }
        }
        return Quantiles.of(earlier, LARGE);
    }

    private static double largest(double[] x, int from, int bins) {
        return Arrays.stream(x, from, from + bins).max().orElse(0);
    }

    private static Interval interval(double[] onsets, long seed) {
        if (onsets.length == 0) {
            return new Interval(0, 0);
        }
        SplittableRandom chance = new SplittableRandom(seed);
        double[] medians = new double[DRAWS];
        Arrays.setAll(medians, d -> {
            double[] drawn = new double[onsets.length];
            Arrays.setAll(drawn, i -> onsets[chance.nextInt(onsets.length)]);
            return Quantiles.median(drawn);
        });
        return new Interval(Quantiles.of(medians, 0.025), Quantiles.of(medians, 0.975));
    }

    /**
     * Answers among some sounds.
     *
     * @param from first sound
     * @param to after the last; cut to what there is
     * @return count
     */
    int answered(int from, int to) {
        int count = 0;
        for (int i = from; i < Math.min(to, hits.length); i++) {
            count += hits[i] ? 1 : 0;
        }
        return count;
    }

    /**
     * Whether the muscle answers beyond chance: in all, or nearly all of the first four.
     *
     * @param chance largest probability of chance
     * @return true where it does
     */
    boolean answers(double chance) {
        return beyond(0, hits.length, chance) || answered(0, BLOCK) >= NEARLY_ALL;
    }

    /**
     * Whether it still answers after the first eight sounds, at least every second one.
     *
     * @param chance largest probability of chance
     * @return true where it does
     */
    boolean persists(double chance) {
        int from = 2 * BLOCK;
        return beyond(from, hits.length, chance) && 2 * answered(from, hits.length) >= hits.length - from;
    }

    /**
     * Share of answers block by block of four sounds.
     *
     * @return for example {@code 4/4, 2/4, 0/3}
     */
    String blocks() {
        List<String> blocks = new ArrayList<>();
        for (int from = 0; from < hits.length; from += BLOCK) {
            int to = Math.min(from + BLOCK, hits.length);
            blocks.add(answered(from, to) + "/" + (to - from));
        }
        return String.join(", ", blocks);
    }

    /**
     * Whether the muscle lies below the neck.
     *
     * @return true for trunk, arm and leg
     */
    boolean extracranial() {
        return switch (muscle.placement().part()) {
            case TRUNK, ARM, LEG -> true;
            case EYES, FACE, NECK, UNKNOWN -> false;
        };
    }

    /**
     * Whether the muscle closes the eye: it blinks at 30 ms, which is another reflex.
     *
     * @return true for the orbicularis oculi
     */
    boolean blinks() {
        return muscle.placement().part() == BodyPart.EYES
                || muscle.placement().name().contains("orbicularis oculi");
    }

    private boolean beyond(int from, int to, double chance) {
        int n = to - from;
        int found = n <= 0 ? 0 : answered(from, to);
        return found > 0 && 1 - new BinomialDistribution(n, 1 - LARGE).cumulativeProbability(found - 1) < chance;
    }
}
