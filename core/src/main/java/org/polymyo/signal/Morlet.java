package org.polymyo.signal;

/**
 * Power at one frequency over time: the squared modulus of the signal convolved with a Gaussian of cycles (Morlet
 * wavelet), cut at three standard deviations, so that nothing further away takes part.
 */
public final class Morlet {
    private static final double CUT = 3;

    private final double[] cosine;
    private final double[] sine;

    /**
     * A wavelet.
     *
     * @param frequencyHz its frequency, below half the rate
     * @param cycles its width: the standard deviation is cycles / (2 π frequency)
     * @param rateHz sampling rate
     */
    public Morlet(double frequencyHz, double cycles, double rateHz) {
        int half = (int) Math.floor(CUT * deviationSeconds(frequencyHz, cycles) * rateHz);
        cosine = new double[2 * half + 1];
        sine = new double[2 * half + 1];
        double sum = 0;
        for (int i = -half; i <= half; i++) {
            double z = i / rateHz / deviationSeconds(frequencyHz, cycles);
            double weight = StrictMath.exp(-z * z / 2);
            double angle = 2 * StrictMath.PI * frequencyHz * i / rateHz;
            cosine[i + half] = weight * StrictMath.cos(angle);
            sine[i + half] = weight * StrictMath.sin(angle);
            sum += weight;
        }
        for (int i = 0; i < cosine.length; i++) {
            cosine[i] *= 2 / sum;
            sine[i] *= 2 / sum;
        }
    }

    /**
     * Standard deviation of the Gaussian.
     *
     * @param frequencyHz frequency
     * @param cycles width
     * @return seconds
     */
    public static double deviationSeconds(double frequencyHz, double cycles) {
        return cycles / (2 * StrictMath.PI * frequencyHz);
    }

    /**
     * Samples on either side that take part.
     *
     * @return half the length
     */
    public int half() {
        return cosine.length / 2;
    }

    /**
     * Power round one sample.
     *
     * @param x samples
     * @param at index, at least {@link #half} from both ends
     * @return squared amplitude: 1 for a sinusoid of amplitude 1 at the wavelet's frequency
     */
    public double power(double[] x, int at) {
        double real = 0;
        double imaginary = 0;
        int from = at - half();
        for (int i = 0; i < cosine.length; i++) {
            real += cosine[i] * x[from + i];
            imaginary += sine[i] * x[from + i];
        }
        return real * real + imaginary * imaginary;
    }
}
