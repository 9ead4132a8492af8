package org.polymyo.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.quantity.Unit;

class SignalTest {
    private final Signal signal = new Signal(2, 4, Unit.MICROVOLT, Samples.of(0, 1, 2, 3, 4, 5, 6, 7));

    @Test
    void timesAndIndicesAnswerEachOther() {
        for (int i = -3; i < 12; i++) {
            assertThat(signal.indexOf(signal.timeOf(i))).isEqualTo(i);
        }
        assertThat(signal.span()).isEqualTo(new TimeSpan(2, 4));
    }

    @Test
    void aSliceHoldsTheSamplesOfItsSpan() {
        Signal slice = signal.slice(new TimeSpan(2.5, 3.25));
        assertThat(slice.toArray()).containsExactly(2, 3, 4);
        assertThat(slice.startSeconds()).isEqualTo(2.5);
        assertThat(slice.rateHz()).isEqualTo(4);
        assertThat(slice.unit()).isEqualTo(Unit.MICROVOLT);
    }

    @Test
    void aSliceOfASliceStillHoldsTheRightSamples() {
        Signal inner = signal.slice(new TimeSpan(2.25, 3.75)).slice(new TimeSpan(2.75, 3.25));
        assertThat(inner.toArray()).containsExactly(3, 4);
    }

    @Test
    void aSliceIsCutToWhatThereIs() {
        assertThat(signal.slice(new TimeSpan(-5, 2.5)).toArray()).containsExactly(0, 1);
        assertThat(signal.slice(new TimeSpan(3.5, 90)).toArray()).containsExactly(6, 7);
        assertThat(signal.slice(new TimeSpan(50, 60)).length()).isZero();
        assertThat(signal.slice(new TimeSpan(-9, -8)).toArray()).isEmpty();
    }

    @Test
    void aSliceCannotBeReadBeyondItsEnds() {
        Signal slice = signal.slice(new TimeSpan(2.5, 3));
        assertThatThrownBy(() -> slice.read(1, 2, new double[4], 0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> slice.read(-1, 1, new double[4], 0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> signal.read(0, 3, new double[2], 0)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void samplesAreCopiedToThePlaceAskedFor() {
        double[] into = {-1, -1, -1, -1};
        signal.read(6, 2, into, 1);
        assertThat(into).containsExactly(-1, 6, 7, -1);
    }

    @Test
    void rateAndStartMustBeNumbers() {
        Samples none = Samples.of();
        assertThatThrownBy(() -> new Signal(0, 0, Unit.ONE, none)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Signal(0, Double.NaN, Unit.ONE, none)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> new Signal(Double.POSITIVE_INFINITY, 1, Unit.ONE, none))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
