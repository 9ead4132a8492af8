package org.polymyo.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.signal.Signal;

class LongRecordingTest {
    private static final LongRecording.Length DAY = new LongRecording.Length(86_400, 32, 512, 2);

    @Test
    void aDayOfThirtyTwoChannelsIsReadAtManyMillionSamplesASecond() {
        SyntheticRecording day = LongRecording.of(DAY, 1);
        double[] block = new double[1 << 16];
        long read = 0;
        long started = System.nanoTime();
        for (var channel : day.recording().channels()) {
            Signal signal = channel.pieces().getFirst();
            for (long from = 0; from + block.length <= 4_000_000; from += block.length) {
                signal.read(from, block.length, block, 0);
                read += block.length;
            }
        }
        double perSecond = read / ((System.nanoTime() - started) / 1e9);
        assertThat(day.recording().channels()).hasSize(32);
        assertThat(day.recording().channels().getFirst().pieces().getFirst().length())
                .isEqualTo(86_400L * 512);
        assertThat(perSecond).isGreaterThan(30e6);
    }

    @Test
    void theTruthOfADayHoldsAtItsEnd() {
        SyntheticRecording day = LongRecording.of(DAY, 2);
        assertThat(day.truth().jerks()).hasSizeBetween(2500, 3200);
        Signal apb = day.recording().channels().getFirst().pieces().getFirst();
        day.truth().bursts().reversed().stream()
                .filter(b -> b.channel().equals("EMG R APB"))
                .limit(20)
                .forEach(b -> {
                    TimeSpan half = b.times().half();
                    double inside = rms(apb.slice(half));
                    double before = rms(apb.slice(new TimeSpan(b.onset() - 0.1, b.onset())));
                    assertThat(inside).isCloseTo(b.level().rmsMicrovolts(), within(0.35 * inside));
                    assertThat(before).isLessThan(5);
                });
    }

    @Test
    void anyBlockEqualsTheSamePartOfAnother() {
        Signal signal = LongRecording.of(new LongRecording.Length(600, 9, 512, 20), 3)
                .recording()
                .channels()
                .get(1)
                .pieces()
                .getFirst();
        double[] whole = signal.toArray();
        double[] part = new double[777];
        for (int from = 0; from + part.length < whole.length; from += 12_345) {
            signal.read(from, part.length, part, 0);
            assertThat(part).containsExactly(java.util.Arrays.copyOfRange(whole, from, from + part.length));
        }
    }

    private static double rms(Signal signal) {
        double[] x = signal.toArray();
        return Math.sqrt(Waves.meanSquare(x, 0, x.length));
    }
}
