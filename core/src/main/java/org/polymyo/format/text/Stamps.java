package org.polymyo.format.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.polymyo.format.UnusableRecordingException;

/** What the first pass sees of the time column: stretches without a jump, and how even their steps are. */
final class Stamps {
    private static final int EVERY = 64;
    private static final double JUMP_STEPS = 6;
    private static final double MOST_EVEN = 0.8;
    private static final double ON_LINE_STEPS = 1.2;
    private static final double SLOWEST_HZ = 0.5;
    private static final int MOST_STRETCHES = 100_000;

    private final double step;
    private final double jump;
    private final boolean coarse;
    private final List<Stretch> stretches = new ArrayList<>();
    private double last = Double.NaN;
    private double resolution = Double.POSITIVE_INFINITY;
    private long steps;
    private long even;
    private double evenSum;

    /**
     * Starts a pass.
     *
     * @param step usual step, seconds
     * @param tick largest step of a clock so coarse that most of its steps are 0, seconds; 0 for a finer clock
     */
    Stamps(double step, double tick) {
        this.step = step;
        this.coarse = tick > 0;
        this.jump = Math.max(JUMP_STEPS * step, 3 * tick);
    }

    /** A stretch of rows without a jump, with the sums of its line of time over row. */
    static final class Stretch {
        private final long firstRow;
        private final double firstTime;
        private final List<Double> sampled = new ArrayList<>();
        private long rows;
        private double sumTime;
        private double sumRowTime;

        private Stretch(long firstRow, double firstTime) {
            this.firstRow = firstRow;
            this.firstTime = firstTime;
        }

        private void accept(double time) {
            if (rows % EVERY == 0) {
                sampled.add(time - firstTime);
            }
            sumTime += time - firstTime;
            sumRowTime += rows * (time - firstTime);
            rows++;
        }

        long firstRow() {
            return firstRow;
        }

        long rows() {
            return rows;
        }

        /** Sum of squared distances of the rows from their middle. */
        private double squares() {
            return rows * ((double) rows * rows - 1) / 12;
        }

        /** The same with time: their ratio is the step. */
        private double products() {
            return sumRowTime - (rows - 1) / 2.0 * sumTime;
        }

        /** Time of the first row on the line with the given step. */
        double start(double step) {
            return firstTime + sumTime / rows - step * (rows - 1) / 2.0;
        }

        private double largestResidual(double step) {
            double offset = start(step) - firstTime;
            double largest = 0;
            for (int i = 0; i < sampled.size(); i++) {
                largest = Math.max(largest, Math.abs(sampled.get(i) - offset - (double) i * EVERY * step));
            }
            return largest;
        }
    }

    /**
     * Takes the next row.
     *
     * @param row its index
     * @param time its stamp, seconds; NaN where the cell is empty
     * @throws UnusableRecordingException if time runs backwards
     */
    void accept(long row, double time) throws UnusableRecordingException {
        double moved = time - last;
        if (Double.isNaN(time)) {
            moved = step;
            time = Double.isNaN(last) ? 0 : last + step;
        }
        if (moved < -jump) {
            throw TextProblem.TEXT_TIME_BACKWARDS.at(
                    "row " + (row + 1), "a time after " + last + " s", "a step of " + moved + " s");
        }
        if (stretches.isEmpty() || moved > jump) {
            stretches.add(new Stretch(row, time));
        } else {
            steps++;
            boolean usual = Math.abs(moved - step) <= 0.5 * step;
            even += usual ? 1 : 0;
            evenSum += usual ? moved : 0;
            resolution = moved > 0 ? Math.min(resolution, moved) : resolution;
        }
        if (stretches.size() > MOST_STRETCHES) {
            throw uneven("more than " + MOST_STRETCHES + " jumps");
        }
        stretches.getLast().accept(time);
        last = time;
    }

    /**
     * Refuses stamps that are no samples.
     *
     * @throws UnusableRecordingException if steps differ too much or are too long
     */
    void check() throws UnusableRecordingException {
        if (!coarse && even < MOST_EVEN * (steps + stretches.size() - 1)) {
            throw uneven(
                    String.format(Locale.ROOT, "%d of %d steps near %.6g s", even, steps + stretches.size() - 1, step));
        }
        if (1 / step < SLOWEST_HZ) {
            throw TextProblem.TEXT_TOO_SLOW.at("time column", "steps of at most 2 s", "steps of " + step + " s");
        }
    }

    private static UnusableRecordingException uneven(String found) {
        return TextProblem.TEXT_NOT_EVEN.at("time column", "equal steps from row to row", found);
    }

    /**
     * The stretches.
     *
     * @return in order of time
     */
    List<Stretch> stretches() {
        return stretches;
    }

    /**
     * Step of the common line through all stretches, least squares.
     *
     * @return seconds
     */
    double fittedStep() {
        double products = 0;
        double squares = 0;
        for (Stretch stretch : stretches) {
            products += stretch.products();
            squares += stretch.squares();
        }
        return squares > 0 && products > 0 ? products / squares : step;
    }

    /**
     * Mean of the usual steps, not stretched by lost rows.
     *
     * @return seconds
     */
    double usualStep() {
        return even > 0 && !coarse ? evenSum / even : step;
    }

    /**
     * Whether rows lie on the line, up to the jitter of stamps.
     *
     * @param fitted step of the line
     * @return false when rows are missing here and there
     */
    boolean onLine(double fitted) {
        double allowed = ON_LINE_STEPS * Math.max(step, Double.isFinite(resolution) ? resolution : step);
        return stretches.stream().allMatch(stretch -> stretch.largestResidual(fitted) <= allowed);
    }

    /**
     * The whole rate that stamps cannot tell from the fitted one.
     *
     * @param fitted step of the line
     * @return samples per second
     */
    double rate(double fitted) {
        double rate = 1 / fitted;
        double whole = Math.rint(rate);
        long longest = stretches.stream().mapToLong(Stretch::rows).max().orElse(1);
        double doubt = Math.max(1e-9, 0.005 / Math.max(1, longest));
        return whole > 0 && Math.abs(rate - whole) <= doubt * rate ? whole : rate;
    }
}
