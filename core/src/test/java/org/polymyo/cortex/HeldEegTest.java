package org.polymyo.cortex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.polymyo.preparation.PreparedSignal;
import org.polymyo.quantity.TimeSpan;

/** Which stretches of a long EEG are held, and that nothing of them differs from the whole. */
class HeldEegTest {
    private static final double RATE = 200;
    private static final double SECONDS = 900;
    private static final double THREE_PARTS = 3.5 * 64 * 2 * RATE / 0.75;

    private final List<PreparedSignal> eeg = new InventedHead(SECONDS, RATE, 1, List.of("C3", "C4")).signals();

    private HeldEeg held(double mostSamples, double... onsets) {
        return HeldEeg.of(mostSamples, eeg, BackAverageTest.events(onsets));
    }

    @Test
    void whatFitsIsHeldWhole() {
        HeldEeg all = held(SECONDS * RATE * 2, 1, 2);

        assertThat(all.whole()).isTrue();
        assertThat(all.sentence()).isEmpty();
        assertThat(all.within(new TimeSpan(0, SECONDS))).containsExactly(new TimeSpan(0, SECONDS));
    }

    @Test
    void ofMoreOnlyAsMuchIsHeldAsFits() {
        for (double most = 2 * THREE_PARTS; most > 1; most /= 2) {
            HeldEeg some = held(most);
            double samples = 2 * RATE * seconds(some.within(new TimeSpan(0, SECONDS)));

            assertThat(some.whole()).isFalse();
            assertThat(samples).isGreaterThan(0).isLessThanOrEqualTo(Math.max(0.75 * most, 2 * RATE * 64));
        }
    }

    private static double seconds(List<TimeSpan> spans) {
        return spans.stream().mapToDouble(TimeSpan::seconds).sum();
    }

    @Test
    void minutesWithJerksComeFirst() {
        HeldEeg some = held(THREE_PARTS, 70, 75, 610);

        assertThat(some.holds(70)).isTrue();
        assertThat(some.holds(75)).isTrue();
        assertThat(some.holds(610)).isTrue();
        assertThat(seconds(some.parts())).isEqualTo(180);
        assertThat(some.sentence().orElseThrow()).startsWith("of 15 min of EEG 3 are averaged");
    }

    @Test
    void manyJerksAreSpreadOverTheWhole() {
        double[] often = IntStream.range(0, 890).mapToDouble(i -> i + 0.5).toArray();
        HeldEeg some = held(THREE_PARTS, often);
        double[] starts =
                some.parts().stream().mapToDouble(TimeSpan::startSeconds).toArray();

        assertThat(starts).hasSize(3);
        assertThat(starts[2] - starts[0]).isGreaterThan(SECONDS / 3);
    }

    @Test
    void epochsAreTheSameAsOfTheWhole() {
        double[] onsets = DoubleStream.iterate(61, t -> t < 119, t -> t + 0.7).toArray();
        HeldEeg some = held(THREE_PARTS, onsets);
        HeldEeg all = held(Double.MAX_VALUE, onsets);
        Lags lags = Lags.of(-0.3, 0.3, RATE);
        Track part = Track.of(eeg.getFirst(), 20, some);
        Track whole = Track.of(eeg.getFirst(), 20, all);

        for (double t : onsets) {
            assertThat(part.usable(t, lags)).isTrue();
            for (Track.Band band : Track.Band.values()) {
                assertThat(part.epoch(t, lags, band)).containsExactly(whole.epoch(t, lags, band), within(0.05));
            }
            assertThat(part.loudness(part.place(t))).isCloseTo(whole.loudness(whole.place(t)), within(8.0));
        }
    }

    @Test
    void theEndsOfAPartCannotBeAveraged() {
        HeldEeg some = held(THREE_PARTS, 70);
        Track part = Track.of(eeg.getFirst(), 20, some);
        Lags lags = Lags.of(-0.3, 0.3, RATE);

        assertThat(part.runs().size()).isGreaterThan(1);
        for (Track.Run run : part.runs().subList(1, part.runs().size())) {
            assertThat(part.usable(run.startSeconds() + 0.9, lags)).isFalse();
            assertThat(part.usable(run.startSeconds() + 2, lags)).isTrue();
        }
    }
}
