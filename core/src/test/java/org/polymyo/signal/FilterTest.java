package org.polymyo.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterTest {
    private static final double RATE = 1000;

    @ParameterizedTest
    @MethodSource("designs")
    void gainsAreThoseOfSciPy(List<String> row) {
        double expected = Double.parseDouble(row.get(5));
        assertThat(gain(design(row), Double.parseDouble(row.get(4)))).isCloseTo(expected, within(1e-9));
    }

    @ParameterizedTest
    @MethodSource("designs")
    void groupDelaysAreThoseOfSciPy(List<String> row) {
        double expected = Double.parseDouble(row.get(6));
        assertThat(design(row).delaySeconds(Double.parseDouble(row.get(4)))).isCloseTo(expected, within(1e-7));
    }

    @Test
    void gainsOfANotchAreThoseOfSciPy() {
        Filter notch = Filter.notch(50, 30, RATE);
        assertThat(gain(notch, 49)).isCloseTo(0.7712998944354258, within(1e-9));
        assertThat(gain(notch, 50)).isCloseTo(0, within(1e-9));
        assertThat(gain(notch, 60)).isCloseTo(0.9959228386495611, within(1e-9));
    }

    @Test
    void samplesAreThoseOfSciPy() {
        double[] x = new double[300];
        for (int i = 20; i < x.length; i++) {
            x[i] = ((i * 7919) % 1013 - 506) / 10.0;
        }
        band().start().apply(x, 0, x.length);
        double[] expected = Reference.rows("filtered.csv").stream()
                .mapToDouble(row -> Double.parseDouble(row.get(0)))
                .toArray();
        assertThat(x).containsExactly(expected, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theCutIntoBlocksDoesNotMatter(long seed) {
        Random random = new Random(seed);
        double[] whole = random.doubles(2000, -100, 100).toArray();
        double[] cut = whole.clone();
        band().start().apply(whole, 0, whole.length);
        Filter.Run run = band().start();
        for (int at = 0; at < cut.length; ) {
            int next = Math.min(cut.length, at + random.nextInt(120));
            run.apply(cut, at, next);
            at = next;
        }
        assertThat(cut).isEqualTo(whole);
    }

    @Test
    void nothingComesOutBeforeSomethingGoesIn() {
        double[] x = new double[100];
        x[60] = 1;
        band().start().apply(x, 0, x.length);
        assertThat(x).startsWith(new double[60]);
        assertThat(x[60]).isNotZero();
    }

    @Test
    void aFilterWithoutSectionsLetsEverythingPass() {
        double[] x = {3, -1, 4};
        new Filter(List.of(), RATE).start().apply(x, 0, 3);
        assertThat(x).containsExactly(3, -1, 4);
    }

    @Test
    void oddOrdersAndEdgesBeyondHalfTheRateAreRefused() {
        assertThatThrownBy(() -> Filter.lowPass(3, 10, RATE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Filter.highPass(0, 10, RATE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Filter.lowPass(2, 500, RATE)).hasMessageContaining("500");
        assertThatThrownBy(() -> Filter.highPass(2, 0, RATE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Filter.highPass(2, Double.NaN, RATE)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Filter band() {
        return Filter.highPass(2, 30, RATE).then(Filter.lowPass(2, 450, RATE));
    }

    static List<List<String>> designs() {
        return Reference.rows("butterworth.csv");
    }

    private static Filter design(List<String> row) {
        int order = Integer.parseInt(row.get(1));
        double edge = Double.parseDouble(row.get(2));
        double rate = Double.parseDouble(row.get(3));
        return row.get(0).equals("high") ? Filter.highPass(order, edge, rate) : Filter.lowPass(order, edge, rate);
    }

    private static double gain(Filter filter, double hz) {
        double w = 2 * Math.PI * hz / filter.rateHz();
        double gain = 1;
        for (Filter.Section s : filter.sections()) {
            double top = Math.hypot(
                    s.b0() + s.b1() * Math.cos(w) + s.b2() * Math.cos(2 * w),
                    s.b1() * Math.sin(w) + s.b2() * Math.sin(2 * w));
            double bottom = Math.hypot(
                    1 + s.a1() * Math.cos(w) + s.a2() * Math.cos(2 * w),
                    s.a1() * Math.sin(w) + s.a2() * Math.sin(2 * w));
            gain *= top / bottom;
        }
        return gain;
    }
}
