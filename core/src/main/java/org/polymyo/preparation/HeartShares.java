package org.polymyo.preparation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.signal.Quantiles;

/** Decides whether a muscle's channel carries the heart, and makes the templates that are subtracted. */
final class HeartShares {
    private static final int BEATS_TO_JUDGE = 120;
    private static final int FEWEST_BEATS = 8;
    private static final double PEAK_OVER_NOISE = 0.5;
    private static final double PEAK_OVER_ERROR = 5;
    private static final int SPOTS = 8;
    private static final int SPOT_TILES = 6;
    private static final double REGULAR = 0.15;

    private HeartShares() {}

    /** The heart's share, when the beats are known. */
    static HeartShare known(PreparedPiece piece, double[] beats) {
        double[] inside = inside(piece, beats);
        return inside.length >= FEWEST_BEATS && carries(piece, inside) ? templates(piece, beats) : HeartShare.NONE;
    }

    /** Beats sought in a muscle's own channel; only a regular, stereotyped shape is believed. */
    static double[] sought(PreparedPiece piece, double blockSeconds) {
        if (!suspected(piece, blockSeconds)) {
            return new double[0];
        }
        double[] beats = HeartBeats.find(piece.raw(), blockSeconds);
        return believable(piece, beats) ? shape(piece, beats).completed(beats) : new double[0];
    }

    /** Whether a heart shows in any of some stretches of a minute; a look at all of a long recording would cost more. */
    private static boolean suspected(PreparedPiece piece, double blockSeconds) {
        int tiles = piece.tiles();
        if (tiles <= SPOTS * SPOT_TILES) {
            return true;
        }
        return IntStream.range(0, SPOTS)
                .map(k -> k * (tiles - SPOT_TILES) / (SPOTS - 1))
                .mapToObj(from -> piece.part(from, from + SPOT_TILES))
                .anyMatch(spot -> believable(spot, HeartBeats.find(spot.raw(), blockSeconds)));
    }

    private static boolean believable(PreparedPiece piece, double[] beats) {
        return inside(piece, beats).length >= 2 * FEWEST_BEATS
                && regular(beats)
                && carries(piece, beats)
                && shape(piece, beats).fits(spread(beats));
    }

    private static double[] inside(PreparedPiece piece, double[] beats) {
        TimeSpan span = piece.raw().span().widened(-0.5);
        return Arrays.stream(beats).filter(span::contains).toArray();
    }

    private static double[] gaps(double[] beats) {
        double[] gaps = new double[beats.length - 1];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = beats[i + 1] - beats[i];
        }
        return gaps;
    }

    private static boolean regular(double[] beats) {
        double[] gaps = gaps(beats);
        double median = Quantiles.median(gaps);
        double[] away = Arrays.stream(gaps).map(g -> Math.abs(g - median)).toArray();
        return median > 0.4 && median < 1.6 && Quantiles.of(away, 0.75) / median < REGULAR;
    }

    private static boolean carries(PreparedPiece piece, double[] beats) {
        double[][] cuts = cuts(piece, spread(beats));
        if (cuts.length < FEWEST_BEATS) {
            return false;
        }
        double[] shape = median(cuts);
        double peak = Arrays.stream(shape).map(Math::abs).max().orElse(0);
        double noise = noise(cuts, shape);
        return peak > PEAK_OVER_ERROR * 1.25 * noise / Math.sqrt(cuts.length) && peak > PEAK_OVER_NOISE * noise;
    }

    private static double noise(double[][] cuts, double[] shape) {
        double[] away = new double[cuts.length * shape.length];
        for (int k = 0; k < cuts.length; k++) {
            for (int i = 0; i < shape.length; i++) {
                away[k * shape.length + i] = Math.abs(cuts[k][i] - shape[i]);
            }
        }
        return away.length == 0 ? 0 : 1.4826 * Quantiles.median(away);
    }

    private static HeartShape shape(PreparedPiece piece, double[] beats) {
        return new HeartShape(piece, median(cuts(piece, spread(beats))), Quantiles.median(gaps(beats)));
    }

    private static double[] spread(double[] beats) {
        int step = Math.max(1, beats.length / BEATS_TO_JUDGE);
        List<Double> some = new ArrayList<>();
        for (int i = 0; i < beats.length; i += step) {
            some.add(beats[i]);
        }
        return some.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double[][] cuts(PreparedPiece piece, double[] beats) {
        int length = (int) Math.floor((HeartShare.BEFORE_SECONDS + HeartShare.AFTER_SECONDS)
                * piece.raw().rateHz());
        return Arrays.stream(beats)
                .mapToObj(b -> piece.filtered(new TimeSpan(b - HeartShare.BEFORE_SECONDS, b + HeartShare.AFTER_SECONDS))
                        .values())
                .filter(x -> x.length >= length)
                .map(x -> Arrays.copyOf(x, length))
                .toArray(double[][]::new);
    }

    /** Cuts before filtering, each from its own middle level, so that drift does not blur the shape. */
    private static double[][] unfiltered(PreparedPiece piece, double[] beats) {
        int length = (int) Math.floor((HeartShare.BEFORE_SECONDS + HeartShare.AFTER_SECONDS)
                * piece.raw().rateHz());
        return Arrays.stream(beats)
                .mapToObj(
                        b -> piece.unfiltered(new TimeSpan(b - HeartShare.BEFORE_SECONDS, b + HeartShare.AFTER_SECONDS))
                                .values())
                .filter(x -> x.length >= length)
                .map(x -> levelled(Arrays.copyOf(x, length)))
                .toArray(double[][]::new);
    }

    private static double[] levelled(double[] x) {
        double level = Quantiles.median(x);
        return Arrays.stream(x).map(v -> v - level).toArray();
    }

    private static double[] median(double[][] cuts) {
        double[] shape = new double[cuts.length == 0 ? 0 : cuts[0].length];
        double[] column = new double[cuts.length];
        for (int i = 0; i < shape.length; i++) {
            for (int k = 0; k < cuts.length; k++) {
                column[k] = cuts[k][i];
            }
            shape[i] = Quantiles.median(column);
        }
        return shape;
    }

    private static HeartShare templates(PreparedPiece piece, double[] beats) {
        double start = piece.raw().startSeconds();
        int minutes = (int) Math.max(1, Math.ceil(piece.raw().span().seconds() / HeartShare.MINUTE));
        double[][] templates = new double[minutes][];
        double[] last = median(unfiltered(piece, spread(beats)));
        for (int m = 0; m < minutes; m++) {
            TimeSpan minute = new TimeSpan(start + m * HeartShare.MINUTE, start + (m + 1) * HeartShare.MINUTE);
            double[] here = Arrays.stream(beats).filter(minute::contains).toArray();
            last = here.length >= FEWEST_BEATS ? median(unfiltered(piece, here)) : last;
            templates[m] = tapered(last);
        }
        return new HeartShare(beats, templates, start);
    }

    /** Fades the ends so that subtraction adds no step. */
    private static double[] tapered(double[] shape) {
        double[] tapered = shape.clone();
        int fade = shape.length / 8;
        for (int i = 0; i < fade; i++) {
            double weight = (i + 0.5) / fade;
            tapered[i] *= weight;
            tapered[shape.length - 1 - i] *= weight;
        }
        return tapered;
    }
}
