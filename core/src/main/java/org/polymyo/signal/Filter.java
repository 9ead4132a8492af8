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
     * A notch that takes one frequency out and leaves the rest (S. Orfanidis, Introduction to Signal Processing, 1996).
     *
     * @param centreHz the frequency, below half the rate
     * @param quality centre over width of the notch at −3 dB
     * @param rateHz sampling rate
     * @return the filter
     */
    public static Filter notch(double centreHz, double quality, double rateHz) {
        if (!(centreHz > 0 && centreHz < rateHz / 2 && quality > 0)) {
            throw new IllegalArgumentException("expected a frequency between 0 and " + rateHz / 2
                    + " Hz and a quality above 0, found " + centreHz + " Hz and " + quality);
        }
        double w = 2 * StrictMath.PI * centreHz / rateHz;
        double alpha = StrictMath.tan(w / (2 * quality));
        double norm = 1 / (1 + alpha);
        double middle = -2 * StrictMath.cos(w) * norm;
        return new Filter(List.of(new Section(norm, middle, norm, middle, (1 - alpha) * norm)), rateHz);
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

    /**
     * One pass over a signal; keeps its state from block to block, so that the block length does not matter. Three
     * sections go in one pass: each waits for its own last result, so the processor works on all three at once, and
     * sections that only pass the signal on cost no time beside the others. What is known before the last result is added
     * first, so that the wait for it is short.
     */
    public final class Run {
        private static final int TOGETHER = 3;
        private static final Section PASSING = new Section(1, 0, 0, 0, 0);

        /** In one pass what goes into a section is what came out of the one before: two last values of each, and of the last. */
        private static final int REMEMBERED = 2 * (TOGETHER + 1);

        private final double[] state = new double[REMEMBERED * (sections.size() / TOGETHER + 1)];

        private Run() {}

        /**
         * Filters samples in place.
         *
         * @param x samples
         * @param from index of the first
         * @param to index after the last
         */
        public void apply(double[] x, int from, int to) {
            for (int k = 0; k < sections.size(); k += TOGETHER) {
                apply(x, from, to, k);
            }
        }

        private Section section(int k) {
            return k < sections.size() ? sections.get(k) : PASSING;
        }

        private void apply(double[] x, int from, int to, int first) {
            Section s = section(first);
            Section t = section(first + 1);
            Section u = section(first + 2);
            int z = REMEMBERED * (first / TOGETHER);
            double in1 = state[z];
            double in2 = state[z + 1];
            double early1 = state[z + 2];
            double early2 = state[z + 3];
            double middle1 = state[z + 4];
            double middle2 = state[z + 5];
            double out1 = state[z + 6];
            double out2 = state[z + 7];
            for (int i = from; i < to; i++) {
                double in = x[i];
                double early = (s.b0 * in + (s.b1 * in1 + (s.b2 * in2 - s.a2 * early2))) - s.a1 * early1;
                double middle = (t.b0 * early + (t.b1 * early1 + (t.b2 * early2 - t.a2 * middle2))) - t.a1 * middle1;
                double out = (u.b0 * middle + (u.b1 * middle1 + (u.b2 * middle2 - u.a2 * out2))) - u.a1 * out1;
                in2 = in1;
                in1 = in;
                early2 = early1;
                early1 = early;
                middle2 = middle1;
                middle1 = middle;
                out2 = out1;
                out1 = out;
                x[i] = out;
            }
            state[z] = in1;
            state[z + 1] = in2;
            state[z + 2] = early1;
            state[z + 3] = early2;
            state[z + 4] = middle1;
            state[z + 5] = middle2;
            state[z + 6] = out1;
            state[z + 7] = out2;
        }
    }
}
