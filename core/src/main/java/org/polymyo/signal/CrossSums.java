package org.polymyo.signal;

/** Adds segment after segment to what will be a {@link CrossSpectrum}. Not for several threads at once. */
public final class CrossSums {
    private final CrossSpectrum empty;
    private final double[] re;
    private final double[] im;
    private final double[] xx;
    private final double[] yy;
    private int segments;

    /**
     * Nothing summed yet.
     *
     * @param stepHz distance of the frequencies
     * @param firstBin the first frequency is this many steps
     * @param bins number of frequencies
     * @param tapers tapers of each segment
     */
    public CrossSums(double stepHz, int firstBin, int bins, int tapers) {
        this.empty = CrossSpectrum.empty(stepHz, firstBin, bins, tapers);
        this.re = new double[bins];
        this.im = new double[bins];
        this.xx = new double[bins];
        this.yy = new double[bins];
    }

    /**
     * Adds a segment.
     *
     * @param x coefficients of the first channel, as {@link SegmentSpectrum} writes them
     * @param xAt index of the first
     * @param y coefficients of the second channel
     * @param yAt index of the first
     */
    public void add(double[] x, int xAt, double[] y, int yAt) {
        for (int t = 0; t < empty.tapers(); t++) {
            addTaper(x, xAt + 2 * re.length * t, y, yAt + 2 * re.length * t);
        }
        segments++;
    }

    private void addTaper(double[] x, int a, double[] y, int b) {
        int bins = re.length;
        for (int k = 0; k < bins; k++) {
            double xr = x[a + k];
            double xi = x[a + bins + k];
            double yr = y[b + k];
            double yi = y[b + bins + k];
            re[k] += xr * yr + xi * yi;
            im[k] += xi * yr - xr * yi;
            xx[k] += xr * xr + xi * xi;
            yy[k] += yr * yr + yi * yi;
        }
    }

    /**
     * What has been summed so far.
     *
     * @return a spectrum that later additions do not change
     */
    public CrossSpectrum spectrum() {
        return new CrossSpectrum(
                empty.stepHz(),
                empty.firstBin(),
                segments,
                empty.tapers(),
                re.clone(),
                im.clone(),
                xx.clone(),
                yy.clone());
    }
}
