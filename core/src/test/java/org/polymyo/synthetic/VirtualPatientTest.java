package org.polymyo.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.polymyo.recording.Side;

class VirtualPatientTest {
    private static List<Truth> two(IntendedType type) {
        return LongStream.rangeClosed(1, 2)
                .mapToObj(seed ->
                        VirtualPatient.of(type, seed).scene(60).generate().truth())
                .toList();
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    /** Ranges of the burst duration of the kinds, from foot to foot. */
    @ParameterizedTest
    @CsvSource({
        "CORTICAL, 12, 92", "CORTICAL_SUBCORTICAL, 24, 100", "BRAINSTEM, 10, 100", "MYOCLONUS_DYSTONIA, 50, 250",
        "SPINAL_SEGMENTAL, 50, 500", "PROPRIOSPINAL, 100, 400", "PERIPHERAL, 10, 500", "FUNCTIONAL, 70, 350"
    })
    void burstsLastAsLongAsPublishedForTheirKind(IntendedType type, double low, double high) {
        for (Truth truth : two(type)) {
            assertThat(truth.type()).isEqualTo(type);
            assertThat(truth.jerks()).hasSizeGreaterThanOrEqualTo(3);
            double milliseconds = 1000
                    * median(truth.bursts().stream()
                            .map(b -> b.times().span().seconds())
                            .toList());
            assertThat(milliseconds).isBetween(low, high);
        }
    }

    @Test
    void corticalPatientsSpreadAroundThePublishedMean() {
        List<Double> means = LongStream.rangeClosed(1, 20)
                .mapToObj(seed -> VirtualPatient.of(IntendedType.CORTICAL, seed)
                        .scene(40)
                        .generate()
                        .truth())
                .map(truth -> median(truth.bursts().stream()
                        .map(b -> 1000 * b.times().span().seconds())
                        .toList()))
                .toList();
        assertThat(median(means)).isCloseTo(31.1, within(6.0));
        assertThat(means.stream().filter(m -> m > 45).count()).isBetween(1L, 8L);
    }

    @ParameterizedTest
    @EnumSource(names = {"ASTERIXIS", "EPILEPTIC_NEGATIVE"})
    void negativeKindsHaveSilentPeriodsAndNoBursts(IntendedType type) {
        for (Truth truth : two(type)) {
            assertThat(truth.bursts()).isEmpty();
            assertThat(truth.silentPeriods()).hasSizeGreaterThan(5);
            assertThat(1000
                            * median(truth.silentPeriods().stream()
                                    .map(g -> g.span().seconds())
                                    .toList()))
                    .isBetween(50.0, 300.0);
            assertThat(truth.jerks()).allMatch(Truth.Jerk::negative);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNSTATED")
    void onlyKindsOfMyoclonusHaveJerks(IntendedType type) {
        Truth truth = VirtualPatient.of(type, 9).scene(45).generate().truth();
        assertThat(truth.jerks().isEmpty()).isEqualTo(!type.isMyoclonus());
    }

    @Test
    void brainstemJerksBeginInTheNeckAndGoUpAndDown() {
        for (Truth truth : two(IntendedType.BRAINSTEM)) {
            assertThat(delay(truth, StandardMuscle.MAS)).isBetween(0.004, 0.016);
            assertThat(delay(truth, StandardMuscle.BB)).isBetween(0.006, 0.019);
            assertThat(delay(truth, StandardMuscle.QUA)).isBetween(0.023, 0.038);
        }
    }

    private static double delay(Truth truth, StandardMuscle muscle) {
        return lag(truth, StandardMuscle.SCM.label(Side.RIGHT), muscle.label(Side.RIGHT));
    }

    @Test
    void propriospinalJerksTravelSlowly() {
        for (Truth truth : two(IntendedType.PROPRIOSPINAL)) {
            double seconds = lag(truth, StandardMuscle.RA.label(Side.RIGHT), StandardMuscle.QUA.label(Side.RIGHT));
            assertThat(0.3 / seconds).isBetween(2.5, 11.0);
        }
    }

    @Test
    void corticalPotentialsPrecedeTheHandByTwentyMilliseconds() {
        Truth truth = LongStream.rangeClosed(1, 10)
                .mapToObj(seed -> VirtualPatient.of(IntendedType.CORTICAL, seed)
                        .scene(60)
                        .generate()
                        .truth())
                .filter(t -> !t.spikes().isEmpty())
                .findFirst()
                .orElseThrow();
        ToDoubleFunction<Truth.CorticalSpike> lead = spike -> truth.bursts().stream()
                .filter(b -> b.jerk() == spike.jerk() && b.channel().equals("EMG R APB"))
                .mapToDouble(b -> b.onset() - spike.peakSeconds())
                .min()
                .orElse(Double.NaN);
        double mean = truth.spikes().stream()
                .mapToDouble(lead)
                .filter(Double::isFinite)
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo(0.0205, within(0.002));
    }

    private static double lag(Truth truth, String from, String to) {
        return median(truth.bursts().stream()
                .filter(b -> b.channel().equals(from))
                .flatMap(a -> truth.bursts().stream()
                        .filter(b -> b.jerk() == a.jerk() && b.channel().equals(to))
                        .map(b -> b.onset() - a.onset()))
                .toList());
    }

    @Test
    void aPatientOfNoKindIsRefused() {
        assertThatThrownBy(() -> VirtualPatient.of(IntendedType.UNSTATED, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
