package org.polymyo.signal;

/**
 * The mean square of a signal in short bins: what is left of a long signal for looking over it as a whole.
 *
 * @param startSeconds start of the first bin on the recording's clock, filter delay already subtracted
 * @param binSeconds length of a bin
 * @param power mean square in each bin, in the signal's unit squared
 */
public record EnergyTrack(double startSeconds, double binSeconds, float[] power) {
    /**
     * Number of bins.
     *
     * @return the count
     */
    public int bins() {
        return power.length;
    }

    /**
     * Start of a bin.
     *
     * @param bin bin index, may be past the end
     * @return seconds on the recording's clock
     */
    public double timeOf(int bin) {
        return startSeconds + bin * binSeconds;
    }

    /**
     * The bin that holds a moment, limited to the track.
     *
     * @param seconds moment on the recording's clock
     * @return index from 0 to {@link #bins()}
     */
    public int binAt(double seconds) {
        return (int) Math.clamp(Math.round((seconds - startSeconds) / binSeconds), 0L, power.length);
    }

    /**
     * Mean over whole windows, one after the other.
     *
     * @param width bins in a window
     * @return mean power of each full window
     */
    public float[] windows(int width) {
        float[] means = new float[power.length / width];
        for (int w = 0; w < means.length; w++) {
            double sum = 0;
            for (int i = w * width; i < (w + 1) * width; i++) {
                sum += power[i];
            }
            means[w] = (float) (sum / width);
        }
        return means;
    }

    /**
     * Moving mean, centred.
     *
     * @param width bins in the window, at least 1
     * @return smoothed power of each bin; shorter windows at the ends
     */
    public float[] smoothed(int width) {
        float[] smooth = new float[power.length];
        int before = width / 2;
        int after = width - before;
        double sum = 0;
        for (int i = 0; i < Math.min(after - 1, power.length); i++) {
            sum += power[i];
        }
        for (int i = 0; i < power.length; i++) {
            if (i > before && i + after <= power.length) {
                sum += (double) power[i + after - 1] - power[i - before - 1];
                smooth[i] = (float) Math.max(0, sum / width);
            } else {
                sum += i + after <= power.length ? power[i + after - 1] : 0;
                sum -= i > before ? power[i - before - 1] : 0;
                int n = Math.min(power.length, i + after) - Math.max(0, i - before);
                smooth[i] = (float) Math.max(0, sum / n);
            }
        }
        return smooth;
    }
}
