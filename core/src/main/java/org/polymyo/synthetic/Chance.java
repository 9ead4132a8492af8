package org.polymyo.synthetic;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Seeded chance that gives the same numbers on every machine: a named generator of {@code java.util.random} and strict
 * mathematics. Every part of a scene draws from its own stream, so that adding a part does not change the others.
 */
public final class Chance {
    private static final RandomGeneratorFactory<RandomGenerator> ALGORITHM =
            RandomGeneratorFactory.of("L64X128MixRandom");
    private static final double[] NORMAL = normalQuantiles();

    private final long seed;
    private final RandomGenerator generator;
    private long bits;
    private int left;

    /**
     * A stream.
     *
     * @param seed any number
     */
    public Chance(long seed) {
        this.seed = seed;
        this.generator = ALGORITHM.create(mix(seed));
    }

    /**
     * An independent stream that depends on this one's seed and a name, not on what was drawn before.
     *
     * @param name what the stream is for
     * @return the stream
     */
    public Chance named(String name) {
        return new Chance(mix(seed ^ mix(0x9E3779B97F4A7C15L * (name.hashCode() + 0x51ED27L))));
    }

    /**
     * Evenly distributed.
     *
     * @return from 0 up to, not including, 1
     */
    public double uniform() {
        return (generator.nextLong() >>> 11) * 0x1.0p-53;
    }

    /**
     * Evenly distributed over a range.
     *
     * @param low lower end
     * @param high upper end
     * @return a number between
     */
    public double uniform(double low, double high) {
        return low + (high - low) * uniform();
    }

    /**
     * A whole number.
     *
     * @param below upper end, excluded, more than 0
     * @return from 0
     */
    public int index(int below) {
        return (int) (uniform() * below);
    }

    /**
     * Standard normal, in 65 536 equally likely steps; largest magnitude 4.3.
     *
     * @return mean 0, standard deviation 1
     */
    public double normal() {
        if (left == 0) {
            bits = generator.nextLong();
            left = 4;
        }
        left--;
        double value = NORMAL[(int) (bits & 0xFFFF)];
        bits >>>= 16;
        return value;
    }

    /**
     * Normal, cut off at both ends by drawing again at the border.
     *
     * @param mean mean
     * @param sd standard deviation
     * @param low smallest result
     * @param high largest result
     * @return a number between
     */
    public double normal(double mean, double sd, double low, double high) {
        return Math.clamp(mean + sd * normal(), low, high);
    }

    /**
     * Log-normal with the given mean and coefficient of variation.
     *
     * @param mean mean, more than 0
     * @param cv standard deviation over mean, 0 or more
     * @return a positive number
     */
    public double lognormal(double mean, double cv) {
        double variance = StrictMath.log1p(cv * cv);
        return mean * StrictMath.exp(Math.sqrt(variance) * normal() - variance / 2);
    }

    /**
     * Exponential waiting time.
     *
     * @param mean mean, more than 0
     * @return a positive number
     */
    public double exponential(double mean) {
        return -mean * StrictMath.log1p(-uniform());
    }

    /**
     * Whether something of this probability happens.
     *
     * @param probability 0 to 1
     * @return true with that probability
     */
    public boolean happens(double probability) {
        return uniform() < probability;
    }

    /**
     * Scrambles a number (the finaliser of SplitMix64).
     *
     * @param value any number
     * @return one that looks unrelated
     */
    static long mix(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    private static double[] normalQuantiles() {
        int n = 65536;
        double[] table = new double[n];
        for (int i = 0; i < n / 2; i++) {
            double z = lowerQuantile((i + 0.5) / n);
            table[i] = z;
            table[n - 1 - i] = -z;
        }
        return table;
    }

    /** Abramowitz and Stegun 26.2.23; its error of 0.00045 is far below what noise needs. */
    private static double lowerQuantile(double p) {
        double t = Math.sqrt(-2 * StrictMath.log(p));
        double above = 2.515517 + t * (0.802853 + t * 0.010328);
        double below = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
        return above / below - t;
    }
}
