package org.polymyo.clinic.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.polymyo.format.Bytes;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.quantity.Unit;
import org.polymyo.recording.Channel;
import org.polymyo.recording.Montage;
import org.polymyo.recording.Placement;
import org.polymyo.recording.Recognition;
import org.polymyo.recording.Recording;
import org.polymyo.recording.Source;
import org.polymyo.signal.Samples;
import org.polymyo.signal.Signal;

class TracesTest {
    private static final double LENGTH = 700;
    private static final double ROUNDING = 0.01;

    private final Recording recording = recording();
    private final TraceFile traces = traces(recording);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void everyColumnShowsTheExtremesOfItsSamplesAndNeverLessThanThem(long seed) throws IOException {
        var chance = new Random(seed);
        double from = chance.nextDouble() * LENGTH * 0.9;
        var span = new TimeSpan(from, from + Math.pow(10, chance.nextDouble() * 2.8));
        int columns = 20 + chance.nextInt(300);
        Page page = Page.of(traces, new View(span, columns, List.of(0, 1, 2), Sieve.NONE));
        for (int c = 0; c < 3; c++) {
            Curve curve = page.curves().get(c);
            if (curve.raw()) {
                assertThat(curve.count()).isLessThanOrEqualTo(2 * columns);
                continue;
            }
            double columnSeconds = span.seconds() / columns;
            for (int i = 0; i < columns; i++) {
                double left = from + i * columnSeconds;
                var exact = extremes(recording.channels().get(c), left, left + columnSeconds);
                var around = extremes(recording.channels().get(c), left - columnSeconds, left + 2 * columnSeconds);
                if (exact.length > 0) {
                    assertThat((double) curve.values()[2 * i]).isBetween(around[0] - ROUNDING, exact[0] + ROUNDING);
                    assertThat((double) curve.values()[2 * i + 1]).isBetween(exact[1] - ROUNDING, around[1] + ROUNDING);
                } else if (around.length == 0) {
                    assertThat(curve.values()[2 * i]).isNaN();
                }
            }
        }
    }

    @Test
    void aNarrowPageShowsTheSamplesWithTheirTimes() throws IOException {
        Page page = Page.of(traces, new View(new TimeSpan(20, 20.5), 1000, List.of(1), Sieve.NONE));
        Curve curve = page.curves().getFirst();
        Signal piece = recording.channels().get(1).pieces().getFirst();
        assertThat(curve.raw()).isTrue();
        assertThat(curve.count()).isEqualTo(128);
        for (int i = 0; i < curve.count(); i++) {
            double[] value = new double[1];
            piece.read(piece.indexOf(curve.firstSeconds() + i * curve.stepSeconds()), 1, value, 0);
            assertThat((double) curve.values()[i]).isCloseTo(value[0], within(1e-2));
        }
    }

    @Test
    void aGapIsNaNAndIsListed() throws IOException {
        assertThat(traces.gaps()).containsExactly(new TimeSpan(300, 420.25));
        Page page = Page.of(traces, new View(new TimeSpan(299.5, 300.5), 2000, List.of(0), Sieve.NONE));
        float[] values = page.curves().getFirst().values();
        assertThat(values).hasSize(512);
        assertThat(values[255]).isNotNaN();
        assertThat(values[256]).isNaN();
        assertThat(Page.of(traces, new View(new TimeSpan(310, 320), 100, List.of(0), Sieve.NONE))
                        .curves()
                        .getFirst()
                        .values())
                .containsOnly(Float.NaN);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aFilteredPageDoesNotDependOnWhereItBegins(boolean zeroPhase) throws IOException {
        var sieve = new Sieve(OptionalDouble.of(1), OptionalDouble.of(70), OptionalDouble.of(50), zeroPhase);
        Curve early = Page.of(traces, new View(new TimeSpan(100, 104), 4000, List.of(0), sieve))
                .curves()
                .getFirst();
        Curve late = Page.of(traces, new View(new TimeSpan(102, 106), 4000, List.of(0), sieve))
                .curves()
                .getFirst();
        for (int i = 0; i < 1024; i++) {
            assertThat(late.values()[i]).isCloseTo(early.values()[i + 1024], within(0.2f));
        }
    }

    @Test
    void aFilterTakesOutTheDriftAndAZeroPhaseOneKeepsThePlaceOfAPeak() throws IOException {
        var sieve = new Sieve(OptionalDouble.of(5), OptionalDouble.empty(), OptionalDouble.empty(), true);
        Page page = Page.of(traces, new View(new TimeSpan(99, 101), 4000, List.of(2), sieve));
        assertThat(page.filtered()).isTrue();
        float[] values = page.curves().getFirst().values();
        int highest = 0;
        for (int i = 0; i < values.length; i++) {
            highest = values[i] > values[highest] ? i : highest;
        }
        assertThat(99 + highest / 512.0).isCloseTo(100, within(0.5 / 512));
        assertThat(values[10]).isCloseTo(0, within(5f));
    }

    @Test
    void aPageTooLongToFilterSaysSo() throws IOException {
        var sieve = new Sieve(OptionalDouble.of(5), OptionalDouble.empty(), OptionalDouble.empty(), false);
        List<Integer> many = Collections.nCopies(100, 0);
        assertThat(Page.of(traces, new View(new TimeSpan(0, 600), 100, many, sieve))
                        .filtered())
                .isFalse();
    }

    @Test
    void aPageIsSentAsThePageContractSays() throws IOException {
        Page page = Page.of(traces, new View(new TimeSpan(10, 20), 7, List.of(2, 1), Sieve.NONE));
        ByteBuffer sent = ByteBuffer.wrap(page.bytes()).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(sent.getInt()).isEqualTo(0x504D5431);
        assertThat(sent.getInt()).isEqualTo(2);
        assertThat(sent.getInt()).isEqualTo(7);
        assertThat(sent.getInt()).isEqualTo(0);
        assertThat(sent.getInt()).isEqualTo(7);
        assertThat(sent.getDouble()).isEqualTo(10);
        assertThat(sent.getDouble()).isCloseTo(10.0 / 7, within(1e-12));
        assertThat(sent.getFloat()).isEqualTo(page.curves().getFirst().values()[0]);
        assertThat(page.bytes()).hasSize(12 + 2 * (24 + 7 * 8));
    }

    @Test
    void channelsAreDescribedAsTheyWereRecognised() {
        TraceChannel first = traces.channels().getFirst();
        assertThat(first.kind()).isEqualTo("EMG");
        assertThat(first.side()).isEqualTo("R");
        assertThat(first.part()).isEqualTo("ARM");
        assertThat(traces.durationSeconds()).isEqualTo(LENGTH);
    }

    private static double[] extremes(Channel channel, double from, double to) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Signal piece : channel.pieces()) {
            for (double value : new Run(piece.startSeconds(), piece.toArray())
                    .within(new TimeSpan(from, to), piece.rateHz())
                    .values()) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        return low <= high ? new double[] {low, high} : new double[0];
    }

    private static TraceFile traces(Recording recording) {
        try {
            var bytes = new ByteArrayOutputStream();
            TraceWriter.write(Recognition.with(Montage.empty()).apply(recording), bytes, share -> {});
            return TraceFile.open(Bytes.of(bytes.toByteArray()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Three channels of different rates with a gap whose end is on no common grid. */
    private static Recording recording() {
        List<Channel> channels = new ArrayList<>();
        channels.add(channel("EMG R APB", 512, 1));
        channels.add(channel("EEG C3", 256, 2));
        channels.add(channel("EMG L TA", 512, 3));
        return new Recording(new NoSource(), Optional.empty(), LENGTH, channels, List.of(), List.of());
    }

    private static Channel channel(String label, double rate, long seed) {
        return new Channel(
                label,
                new Placement.Unknown(),
                "",
                rate,
                Unit.MICROVOLT,
                List.of(piece(0, 300, rate, seed), piece(420.25, LENGTH - 420.25, rate, seed + 100)));
    }

    private static Signal piece(double start, double seconds, double rate, long seed) {
        var chance = new Random(seed);
        double[] values = new double[(int) (seconds * rate)];
        for (int i = 0; i < values.length; i++) {
            double t = start + i / rate;
            values[i] = (seed == 3 ? 0.1 : 40) * chance.nextGaussian() + 300 * Math.sin(t / 30);
        }
        if (seed == 3) {
            for (int i = -3; i <= 3; i++) {
                values[(int) (100 * rate) + i] += 400 - 100 * Math.abs(i);
            }
        }
        return new Signal(start, rate, Unit.MICROVOLT, Samples.of(values));
    }

    /** Bytes that nobody asks for. */
    private static final class NoSource implements Source {
        @Override
        public String format() {
            return "made";
        }

        @Override
        public long sizeBytes() {
            return 0;
        }

        @Override
        public String sha256() {
            return "";
        }

        @Override
        public void close() {}
    }
}
