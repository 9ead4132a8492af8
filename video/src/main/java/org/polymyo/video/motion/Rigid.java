package org.polymyo.video.motion;

import java.util.Arrays;
import java.util.List;
import org.polymyo.signal.Quantiles;

/**
 * The movement of something that does not bend: shift, turn and, for a camera, growth. Fitted to many patches so that
 * those which see something else do not count (Tukey's biweight).
 *
 * @param x middle of what was fitted, pixels
 * @param y the same, down
 * @param shiftX movement of the middle to the right
 * @param shiftY the same, downwards
 * @param turn radians, from right to down
 * @param growth share
 * @param shiftError standard error of the shift along one axis
 * @param turnError standard error of turn and growth, radians
 * @param patches how many were fitted
 * @param agreeing how many of them count
 */
record Rigid(
        double x,
        double y,
        double shiftX,
        double shiftY,
        double turn,
        double growth,
        double shiftError,
        double turnError,
        int patches,
        int agreeing) {
    /** No movement, known exactly. */
    static final Rigid STILL = new Rigid(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    private static final int ROUNDS = 6;
    private static final int FEW = 4;
    private static final double BIWEIGHT = 4.685;
    private static final double MAD = 1.4826;
    private static final double FLOOR = 0.02;

    /**
     * Fits.
     *
     * @param flows movements, at least one
     * @param grows whether it may grow
     * @return the movement
     */
    static Rigid fit(List<Flow> flows, boolean grows) {
        double[] weights = new double[flows.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = own(flows.get(i));
        }
        Rigid fitted = startingAt(flows, weights, grows);
        for (int round = 0; round < ROUNDS; round++) {
            double scale = fitted.reweigh(flows, weights);
            fitted = weighted(flows, weights, grows, Math.max(1, scale));
        }
        return fitted;
    }

    private static double own(Flow flow) {
        return 1 / (flow.error() * flow.error() + FLOOR * FLOOR);
    }

    /** Middle values over all pairs of patches: safe where up to a third of the patches see something else. */
    private static Rigid startingAt(List<Flow> flows, double[] weights, boolean grows) {
        Rigid plain = weighted(flows, weights, grows, 1);
        double turn = 0;
        double growth = 0;
        if (flows.size() > FEW) {
            turn = Quantiles.median(ofPairs(flows, true));
            growth = grows ? Quantiles.median(ofPairs(flows, false)) : 0;
        }
        Rigid turned = new Rigid(plain.x, plain.y, 0, 0, turn, growth, 0, 0, 0, 0);
        double[] dx = new double[flows.size()];
        double[] dy = new double[flows.size()];
        for (int i = 0; i < dx.length; i++) {
            Flow left = flows.get(i).without(turned);
            dx[i] = left.dx();
            dy[i] = left.dy();
        }
        return new Rigid(
                plain.x, plain.y, Quantiles.median(dx), Quantiles.median(dy), turn, growth, 0, 0, flows.size(), 0);
    }

    /** Turn or growth as each pair of patches has it. */
    private static double[] ofPairs(List<Flow> flows, boolean turn) {
        double[] all = new double[flows.size() * (flows.size() - 1) / 2];
        int n = 0;
        for (int i = 0; i < flows.size(); i++) {
            for (int k = i + 1; k < flows.size(); k++) {
                double rx = flows.get(k).x() - flows.get(i).x();
                double ry = flows.get(k).y() - flows.get(i).y();
                double ux = flows.get(k).dx() - flows.get(i).dx();
                double uy = flows.get(k).dy() - flows.get(i).dy();
                double across = turn ? rx * uy - ry * ux : rx * ux + ry * uy;
                all[n++] = across / Math.max(1e-9, rx * rx + ry * ry);
            }
        }
        return all;
    }

    /** Sets the weights anew; gives how many times larger the misfits are than predicted. */
    private double reweigh(List<Flow> flows, double[] weights) {
        double[] misfits = new double[weights.length];
        for (int i = 0; i < misfits.length; i++) {
            Flow flow = flows.get(i).without(this);
            misfits[i] = Math.sqrt((flow.dx() * flow.dx() + flow.dy() * flow.dy()) / 2 * own(flow));
        }
        double scale = Math.max(1, MAD * Quantiles.median(misfits));
        for (int i = 0; i < misfits.length; i++) {
            double u = misfits[i] / (BIWEIGHT * scale);
            double kept = u < 1 ? (1 - u * u) * (1 - u * u) : 0;
            weights[i] = kept * own(flows.get(i));
        }
        return scale;
    }

    private static Rigid weighted(List<Flow> flows, double[] weights, boolean grows, double scale) {
        double[] sums = new double[5];
        for (int i = 0; i < weights.length; i++) {
            Flow f = flows.get(i);
            double w = weights[i];
            sums[0] += w;
            sums[1] += w * f.x();
            sums[2] += w * f.y();
            sums[3] += w * f.dx();
            sums[4] += w * f.dy();
        }
        double all = Math.max(sums[0], 1e-12);
        double cx = sums[1] / all;
        double cy = sums[2] / all;
        double[] arms = new double[3];
        for (int i = 0; i < weights.length; i++) {
            Flow f = flows.get(i);
            double rx = f.x() - cx;
            double ry = f.y() - cy;
            arms[0] += weights[i] * (rx * rx + ry * ry);
            arms[1] += weights[i] * (rx * f.dy() - ry * f.dx());
            arms[2] += weights[i] * (rx * f.dx() + ry * f.dy());
        }
        int agreeing = (int) Arrays.stream(weights).filter(w -> w > 0).count();
        boolean turns = agreeing > 1 && arms[0] > 1e-9;
        return new Rigid(
                cx,
                cy,
                sums[3] / all,
                sums[4] / all,
                turns ? arms[1] / arms[0] : 0,
                turns && grows ? arms[2] / arms[0] : 0,
                scale / Math.sqrt(all),
                turns ? scale / Math.sqrt(arms[0]) : 0,
                weights.length,
                agreeing);
    }

    double dx(double atX, double atY) {
        return shiftX - turn * (atY - y) + growth * (atX - x);
    }

    double dy(double atX, double atY) {
        return shiftY + turn * (atX - x) + growth * (atY - y);
    }

    /** Standard error along one axis of the movement of a point. */
    double error(double atX, double atY) {
        double rx = atX - x;
        double ry = atY - y;
        return Math.sqrt(shiftError * shiftError + turnError * turnError * (rx * rx + ry * ry));
    }
}
