package org.polymyo.signal;

/**
 * Discrete prolate spheroidal sequences (Slepian 1978, doi 10.1002/j.1538-7305.1978.tb02104.x; Thomson 1982,
 * doi 10.1109/PROC.1982.12433): windows that keep energy inside a band, each independent of the others. They are the
 * eigenvectors of a tridiagonal matrix; its largest eigenvalues are found by bisection.
 */
public final class Multitaper {
    private static final int HALVINGS = 200;
    private static final int ITERATIONS = 4;

    private final double[] diagonal;
    private final double[] beside;

    private Multitaper(int samples, double halfBandwidth) {
        double turn = StrictMath.cos(2 * StrictMath.PI * halfBandwidth / samples);
        diagonal = new double[samples];
        beside = new double[samples];
        for (int i = 0; i < samples; i++) {
            double fromMiddle = (samples - 1) / 2.0 - i;
            diagonal[i] = fromMiddle * fromMiddle * turn;
            beside[i] = i * (double) (samples - i) / 2;
        }
    }

    /**
     * The tapers.
     *
     * @param samples samples of a segment, more than twice the half bandwidth
     * @param halfBandwidth NW: half the band, in cycles per segment
     * @param count how many, usually 2 NW − 1
     * @return windows with a mean square of 1, best first; a window's sum, or else its first lobe, is positive
     */
    public static double[][] tapers(int samples, double halfBandwidth, int count) {
        if (count < 1 || !(2 * halfBandwidth < samples) || !(halfBandwidth > 0) || count > samples) {
            throw new IllegalArgumentException("expected fewer tapers and cycles than samples, found " + count
                    + " tapers, " + halfBandwidth + " cycles, " + samples + " samples");
        }
        Multitaper matrix = new Multitaper(samples, halfBandwidth);
        double[][] tapers = new double[count][];
        for (int k = 0; k < count; k++) {
            tapers[k] = matrix.vector(matrix.eigenvalue(k), k);
        }
        return tapers;
    }

    /** The eigenvalue above which exactly {@code above} others lie. */
    private double eigenvalue(int above) {
        double high = 0;
        for (int i = 0; i < diagonal.length; i++) {
            double next = i + 1 < diagonal.length ? beside[i + 1] : 0;
            high = Math.max(high, Math.abs(diagonal[i]) + beside[i] + next);
        }
        double low = -high;
        for (int h = 0; h < HALVINGS && low < high; h++) {
            double middle = (low + high) / 2;
            if (above(middle) > above) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** Number of eigenvalues above a value: signs of the pivots (Sturm). */
    private int above(double value) {
        int count = 0;
        double pivot = 1;
        for (int i = 0; i < diagonal.length; i++) {
            pivot = diagonal[i] - value - (i == 0 ? 0 : beside[i] * beside[i] / pivot);
            pivot = pivot == 0 ? 1e-300 : pivot;
            count += pivot > 0 ? 1 : 0;
        }
        return count;
    }

    private double[] vector(double eigenvalue, int order) {
        int n = diagonal.length;
        double[] v = new double[n];
        for (int i = 0; i < n; i++) {
            v[i] = order % 2 == 0 ? 1 : i < n / 2 ? 1 : -1;
        }
        for (int k = 0; k < ITERATIONS; k++) {
            solve(v, eigenvalue * (1 + 1e-14));
            normalise(v, order);
        }
        return v;
    }

    /** Tridiagonal system by elimination with row exchange, which stays accurate near an eigenvalue. */
    private void solve(double[] v, double shift) {
        int n = diagonal.length;
        double[] a = new double[n];
        double[] b = new double[n];
        double[] c = new double[n];
        for (int i = 0; i < n; i++) {
            a[i] = diagonal[i] - shift;
            b[i] = i + 1 < n ? beside[i + 1] : 0;
        }
        for (int i = 0; i + 1 < n; i++) {
            double below = beside[i + 1];
            if (Math.abs(a[i]) >= below) {
                double factor = below / a[i];
                a[i + 1] -= factor * b[i];
                v[i + 1] -= factor * v[i];
            } else {
                double factor = a[i] / below;
                double keptB = b[i];
                a[i] = below;
                b[i] = a[i + 1];
                c[i] = b[i + 1];
                a[i + 1] = keptB - factor * b[i];
                b[i + 1] = -factor * c[i];
                double kept = v[i];
                v[i] = v[i + 1];
                v[i + 1] = kept - factor * v[i];
            }
        }
        for (int i = n - 1; i >= 0; i--) {
            double right = v[i] - (i + 1 < n ? b[i] * v[i + 1] : 0) - (i + 2 < n ? c[i] * v[i + 2] : 0);
            v[i] = right / (a[i] == 0 ? 1e-300 : a[i]);
        }
    }

    private static void normalise(double[] v, int order) {
        double square = 0;
        double sum = 0;
        for (int i = 0; i < v.length; i++) {
            square += v[i] * v[i];
            sum += order % 2 == 0 ? v[i] : v[i] * (v.length - 1 - 2.0 * i);
        }
        double scale = StrictMath.copySign(Math.sqrt(v.length / square), sum);
        for (int i = 0; i < v.length; i++) {
            v[i] *= scale;
        }
    }
}
