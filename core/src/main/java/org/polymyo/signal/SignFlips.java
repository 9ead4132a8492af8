package org.polymyo.signal;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.TDistribution;
import org.polymyo.quantity.Interval;

/**
 * One-sided tests whether averages over epochs fall below zero somewhere: neighbouring points whose t lies below the
 * 5 % limit form a cluster, its mass is the sum of its squared t (so that a high cluster weighs
 * more than a long one), and the heaviest cluster over all channels is compared with
 * those of epochs whose signs were drawn at random (Maris and Oostenveld 2007, doi:10.1016/j.jneumeth.2007.03.024).
 * Assumes that without an effect an epoch is as likely as its negative; assumes nothing of the spectrum of the noise.
 */
public final class SignFlips {
    private static final int MOST_ROWS = 400;
    private static final double ENTRY = 0.95;

    private final double[][] rows;
    private final int points;
    private final double[] squares;
    private final double entry;

    private SignFlips(double[][] rows, int points) {
        this.rows = rows;
        this.points = points;
        this.squares = new double[rows[0].length];
        for (double[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                squares[i] += row[i] * row[i];
            }
        }
        this.entry = new TDistribution(rows.length - 1).inverseCumulativeProbability(ENTRY);
    }

    /**
     * The heaviest cluster below zero of one channel.
     *
     * @param probability of a cluster as heavy in any channel by chance; 1 where there is none
     * @param from first point of the cluster
     * @param to point after the last
     */
    public record Cluster(double probability, int from, int to) {}

    /**
     * Tests each channel; looking at several costs nothing extra, because the heaviest cluster of all is compared.
     *
     * @param epochs epochs, each with the points of the first channel, then those of the second, and so on; at least 3
     * @param points points of one channel
     * @param flips random draws of signs
     * @param seed seed of the draws
     * @return one cluster a channel
     */
    public static Cluster[] below(double[][] epochs, int points, int flips, long seed) {
        SignFlips test = new SignFlips(grouped(epochs), points);
        Mass[] found = test.heaviest(test.sums(null));
        int[] heavier = new int[found.length];
        SplittableRandom chance = new SplittableRandom(seed);
        for (int f = 0; f < flips; f++) {
            double most = 0;
            for (Mass mass : test.heaviest(test.sums(chance))) {
                most = Math.max(most, mass.size);
            }
            for (int c = 0; c < found.length; c++) {
                heavier[c] += most >= found[c].size ? 1 : 0;
            }
        }
        Cluster[] clusters = new Cluster[found.length];
        for (int c = 0; c < found.length; c++) {
            double probability = found[c].size == 0 ? 1 : (heavier[c] + 1.0) / (flips + 1);
            clusters[c] = new Cluster(probability, found[c].from, found[c].to);
        }
        return clusters;
    }

    /**
     * Tests each column by its own t; looking at many costs nothing extra, because the lowest t of all is compared. For
     * columns that each look for one thing, as matched filters do.
     *
     * @param epochs epochs by column, at least 3
     * @param flips random draws of signs
     * @param seed seed of the draws
     * @return the column that lies lowest
     */
    public static Lowest lowest(double[][] epochs, int flips, long seed) {
        SignFlips test = new SignFlips(grouped(epochs), epochs[0].length);
        double[] found = test.scaled(test.sums(null));
        int column = IntStream.range(0, found.length).reduce(0, (a, b) -> found[b] < found[a] ? b : a);
        int lower = 0;
        SplittableRandom chance = new SplittableRandom(seed);
        for (int f = 0; f < flips; f++) {
            double least = Arrays.stream(test.scaled(test.sums(chance))).min().orElse(0);
            lower += least <= found[column] ? 1 : 0;
        }
        return new Lowest(column, (lower + 1.0) / (flips + 1));
    }

    /**
     * The lowest column.
     *
     * @param column its index
     * @param probability of one as low, anywhere, by chance
     */
    public record Lowest(int column, double probability) {}

    private double[] scaled(double[] sums) {
        double[] t = new double[sums.length];
        Arrays.setAll(t, i -> t(sums[i], squares[i]));
        return t;
    }

    /**
     * Where the average of chance lies: 95 % of averages with random signs, point by point.
     *
     * @param values one point of every epoch
     * @return the interval round zero
     */
    public static Interval chance(double[] values) {
        double sum = 0;
        for (double v : values) {
            sum += v * v;
        }
        double half = values.length == 0 ? 0 : 1.96 * Math.sqrt(sum) / values.length;
        return new Interval(-half, half);
    }

    /** Many epochs are averaged in neighbours first: the test stays exact and takes a bounded time. */
    private static double[][] grouped(double[][] epochs) {
        if (epochs.length <= MOST_ROWS) {
            return epochs;
        }
        double[][] groups = new double[MOST_ROWS][epochs[0].length];
        for (int g = 0; g < MOST_ROWS; g++) {
            int from = (int) ((long) g * epochs.length / MOST_ROWS);
            int to = (int) ((long) (g + 1) * epochs.length / MOST_ROWS);
            for (int e = from; e < to; e++) {
                for (int i = 0; i < groups[g].length; i++) {
                    groups[g][i] += epochs[e][i] / (to - from);
                }
            }
        }
        return groups;
    }

    private double[] sums(@org.jspecify.annotations.Nullable SplittableRandom chance) {
        double[] sums = new double[squares.length];
        long bits = 0;
        for (int r = 0; r < rows.length; r++) {
            if (chance != null && r % 64 == 0) {
                bits = chance.nextLong();
            }
            boolean minus = (bits >>> (r % 64) & 1) == 1;
            double[] row = rows[r];
            for (int i = 0; i < sums.length; i++) {
                sums[i] += minus ? -row[i] : row[i];
            }
        }
        return sums;
    }

    private record Mass(double size, int from, int to) {}

    private Mass[] heaviest(double[] sums) {
        Mass[] heaviest = new Mass[sums.length / points];
        for (int c = 0; c < heaviest.length; c++) {
            heaviest[c] = heaviest(sums, c * points);
        }
        return heaviest;
    }

    private Mass heaviest(double[] sums, int offset) {
        Mass best = new Mass(0, 0, 0);
        double size = 0;
        int from = 0;
        for (int p = 0; p <= points; p++) {
            double t = p == points ? 0 : t(sums[offset + p], squares[offset + p]);
            if (t > -entry) {
                best = size > best.size ? new Mass(size, from, p) : best;
                size = 0;
                from = p + 1;
            } else {
                size += t * t;
            }
        }
        return best;
    }

    private double t(double sum, double square) {
        int n = rows.length;
        double spread = square - sum * sum / n;
        return spread <= 0 ? 0 : sum / Math.sqrt(n * spread / (n - 1));
    }
}
