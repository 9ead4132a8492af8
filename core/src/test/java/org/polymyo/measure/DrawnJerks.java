package org.polymyo.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.polymyo.quantity.TimeSpan;

/** Onsets drawn from three laws: independent, in short trains, and with a rate that drifts. */
enum DrawnJerks {
    INDEPENDENT,
    TRAINS,
    DRIFTING;

    private static final double TRAIN = 3;
    private static final double DRIFT_SECONDS = 10;

    /** Jerks from a start for a while, at so many a minute on average. */
    RateRatio.Counted draw(double start, double seconds, double perMinute, Random chance) {
        List<Double> onsets = new ArrayList<>();
        double rate = perMinute / 60;
        switch (this) {
            case INDEPENDENT -> poisson(start, seconds, rate, chance, onsets);
            case TRAINS -> {
                List<Double> begins = new ArrayList<>();
                poisson(start, seconds, rate / TRAIN, chance, begins);
                begins.forEach(t -> train(t, chance, onsets));
            }
            case DRIFTING -> {
                for (double t = 0; t < seconds; t += DRIFT_SECONDS) {
                    double load = 0.5 * -(Math.log(chance.nextDouble()) + Math.log(chance.nextDouble()));
                    poisson(start + t, DRIFT_SECONDS, rate * load, chance, onsets);
                }
            }
        }
        double[] inside = onsets.stream()
                .mapToDouble(t -> t)
                .filter(t -> t < start + seconds)
                .sorted()
                .toArray();
        return new RateRatio.Counted(inside, List.of(new TimeSpan(start, start + seconds)));
    }

    private static void poisson(double start, double seconds, double rate, Random chance, List<Double> into) {
        for (double t = start - Math.log(1 - chance.nextDouble()) / rate;
                t < start + seconds;
                t -= Math.log(1 - chance.nextDouble()) / rate) {
            into.add(t);
        }
    }

    private static void train(double begin, Random chance, List<Double> into) {
        into.add(begin);
        for (double t = begin; chance.nextDouble() < 1 - 1 / TRAIN; ) {
            t += 0.08 + 0.22 * chance.nextDouble();
            into.add(t);
        }
    }
}
