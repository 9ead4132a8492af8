package org.polymyo.signal;

import java.util.ArrayList;
import java.util.List;

/**
 * A causal recursive filter as a cascade of second-order sections (Butterworth, bilinear transform with prewarping).
 * Causal on purpose: a zero-phase filter would smear a burst to before its onset. What it delays is known
 * ({@link #delaySeconds}) and subtracted from every time.
 *
 * @param sections sections in order; empty lets everything pass
 * @param rateHz sampling rate it was designed for
 */
public record Filter(List<Section> sections, double rateHz) {
    private static final double FRONT_SHARE = 0.1;

    /** Copies the list. */
    public Filter {
        sections = List.copyOf(sections);
    }

    /**
     * One second-order section, normalised so that the leading denominator coefficient is 1.
     *
     * @param b0 numerator, newest sample
     * @param b1 numerator, one sample back
     * @param b2 numerator, two samples back
     * @param a1 denominator, one sample back
     * @param a2 denominator, two samples back
     */
    public record Section(double b0, double b1, double b2, double a1, double a2) {}

    /**
     * Butterworth high-pass.
     *
     * @param order even, at least 2
     * @param edgeHz frequency of −3 dB, below half the rate
     * @param rateHz sampling rate
     * @return the filter
     */
    public static Filter highPass(int order, double edgeHz, double rateHz) {
        return butterworth(order, edgeHz, rateHz, true);
    }

    /**
     * Butterworth low-pass.
     *
     * @param order even, at least 2
     * @param edgeHz frequency of −3 dB, below half the rate
     * @param rateHz sampling rate
     * @return the filter
     */
    public static Filter lowPass(int order, double edgeHz, double rateHz) {
        return butterworth(order, edgeHz, rateHz, false);
    }

    /**
     * This filter followed by another.
     *
     * @param next the other, for the same rate
     * @return both in one cascade
     */
    public Filter then(Filter next) {
        List<Section> all = new ArrayList<>(sections);
        all.addAll(next.sections);
        return new Filter(all, rateHz);
    }

    private static Filter butterworth(int order, double edgeHz, double rateHz, boolean high) {
        if (order < 2 || order % 2 != 0 || !(edgeHz > 0 && edgeHz < rateHz / 2)) {
            throw new IllegalArgumentException("expected an even order and an edge between 0 and " + rateHz / 2
                    + " Hz, found order " + order + " and " + edgeHz + " Hz");
        }
        double k = StrictMath.tan(StrictMath.PI * edgeHz / rateHz);
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < order / 2; i++) {
            double inverseQ = 2 * StrictMath.sin(StrictMath.PI * (2 * i + 1) / (2 * order));
            double norm = 1 / (1 + k * inverseQ + k * k);
            double b0 = high ? norm : k * k * norm;
            double a1 = 2 * (k * k - 1) * norm;
            double a2 = (1 - k * inverseQ + k * k) * norm;
            sections.add(new Section(b0, high ? -2 * b0 : 2 * b0, b0, a1, a2));
        }
        return new Filter(sections, rateHz);
    }

    /**
     * Group delay at one frequency, from the slope of the phase.
     *
     * @param frequencyHz where
     * @return seconds
     */
    public double delaySeconds(double frequencyHz) {
        double step = 0.01;
        double turn = phase(frequencyHz + step) - phase(frequencyHz - step);
        double unwrapped = StrictMath.IEEEremainder(turn, 2 * StrictMath.PI);
        return -unwrapped / (2 * StrictMath.PI * 2 * step);
    }

    /**
     * How late the front of a sudden change shows: the moment by which a tenth of the impulse response's energy has
     * passed. An onset is a front; the group delay, which tells of the middle of a packet, would put it too early.
     *
     * @return seconds, less than one twentieth of a second
     */
    public double frontDelaySeconds() {
        double[] response = new double[(int) Math.clamp(Math.ceil(rateHz / 20), 2, 200)];
        response[0] = 1;
        start().apply(response, 0, response.length);
        double all = 0;
        for (double h : response) {
            all += h * h;
        }
        double passed = 0;
        int i = 0;
        while (passed + response[i] * response[i] < FRONT_SHARE * all) {
            passed += response[i] * response[i];
            i++;
        }
        return (i + (FRONT_SHARE * all - passed) / (response[i] * response[i])) / rateHz;
    }

    private double phase(double frequencyHz) {
        double w = 2 * StrictMath.PI * frequencyHz / rateHz;
        double c1 = StrictMath.cos(w);
        double s1 = StrictMath.sin(w);
        double c2 = StrictMath.cos(2 * w);
        double s2 = StrictMath.sin(2 * w);
        double phase = 0;
        for (Section s : sections) {
            phase += StrictMath.atan2(-s.b1 * s1 - s.b2 * s2, s.b0 + s.b1 * c1 + s.b2 * c2);
            phase -= StrictMath.atan2(-s.a1 * s1 - s.a2 * s2, 1 + s.a1 * c1 + s.a2 * c2);
        }
        return phase;
    }

    /**
     * Starts filtering.
     *
     * @return a run with its own state, at rest
     */
    public Run start() {
        return new Run();
    }

    /** One pass over a signal; keeps its state from block to block, so that the block length does not matter. */
    public final class Run {
        private final double[] state = new double[2 * sections.size()];

        private Run() {}

        /**
         * Filters samples in place.
         *
         * @param x samples
         * @param from index of the first
         * @param to index after the last
         */
        public void apply(double[] x, int from, int to) {
            int k = 0;
            for (; k + 1 < sections.size(); k += 2) {
                both(x, from, to, k);
            }
            if (k < sections.size()) {
                one(x, from, to, k);
            }
        }

        private void one(double[] x, int from, int to, int k) {
            Section s = sections.get(k);
            double z1 = state[2 * k];
            double z2 = state[2 * k + 1];
            for (int i = from; i < to; i++) {
                double in = x[i];
                double out = s.b0 * in + z1;
                z1 = s.b1 * in - s.a1 * out + z2;
                z2 = s.b2 * in - s.a2 * out;
                x[i] = out;
            }
            state[2 * k] = z1;
            state[2 * k + 1] = z2;
        }

        /** Two sections in one pass: each waits for its own last result, so the processor works on both at once. */
        private void both(double[] x, int from, int to, int k) {
            Section s = sections.get(k);
            Section t = sections.get(k + 1);
            double z1 = state[2 * k];
            double z2 = state[2 * k + 1];
            double w1 = state[2 * k + 2];
            double w2 = state[2 * k + 3];
            for (int i = from; i < to; i++) {
                double in = x[i];
                double middle = s.b0 * in + z1;
                z1 = s.b1 * in - s.a1 * middle + z2;
                z2 = s.b2 * in - s.a2 * middle;
                double out = t.b0 * middle + w1;
                w1 = t.b1 * middle - t.a1 * out + w2;
                w2 = t.b2 * middle - t.a2 * out;
                x[i] = out;
            }
            state[2 * k] = z1;
            state[2 * k + 1] = z2;
            state[2 * k + 2] = w1;
            state[2 * k + 3] = w2;
        }
    }
}
