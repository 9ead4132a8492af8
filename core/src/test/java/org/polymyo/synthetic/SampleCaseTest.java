package org.polymyo.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.polymyo.recording.Annotation;

class SampleCaseTest {
    private static final SyntheticRecording SAMPLE = SampleCase.generate();

    @Test
    void theSampleHoldsEverySensorAndBothPolarities() {
        Map<String, Long> types = SAMPLE.recording().channels().stream()
                .collect(Collectors.groupingBy(c -> c.placement().type(), Collectors.counting()));
        assertThat(types).isEqualTo(Map.of("EMG", 7L, "EEG", 8L, "ACC", 3L, "ECG", 1L));
        assertThat(SAMPLE.truth().jerks()).hasSizeGreaterThan(50);
        assertThat(SAMPLE.truth().silentPeriods()).hasSizeGreaterThan(20);
        assertThat(SAMPLE.truth().silentPeriods()).allMatch(g -> g.span().seconds() > 0.03);
        assertThat(SAMPLE.truth().spikes()).hasSizeGreaterThan(50);
        assertThat(SAMPLE.recording().durationSeconds()).isEqualTo(300);
    }

    @Test
    void theSampleSaysThatItIsSynthetic() {
        assertThat(SAMPLE.recording().source().format()).contains("SYNTHETIC");
        assertThat(SAMPLE.recording().channels()).allMatch(c -> c.reason().contains("SYNTHETIC"));
        assertThat(SAMPLE.recording().annotations())
                .extracting(Annotation::text)
                .contains("rest", "posture: arms outstretched");
    }

    @Test
    void theSampleIsTheSameEveryTime() {
        String again = SampleCase.generate().recording().source().sha256();
        assertThat(again).isEqualTo(SAMPLE.recording().source().sha256());
    }
}
