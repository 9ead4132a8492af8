package org.polymyo.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.polymyo.quantity.TimeSpan;

class SpansTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void mergedSpansCoverTheSameMomentsInOrder(long seed) {
        Random random = new Random(seed);
        List<TimeSpan> spans = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            double start = random.nextInt(100);
            spans.add(new TimeSpan(start, start + 1 + random.nextInt(8)));
        }
        List<TimeSpan> merged = Spans.merged(spans);
        for (double moment = 0.5; moment < 110; moment++) {
            double at = moment;
            assertThat(merged.stream().filter(s -> s.contains(at)).count())
                    .isEqualTo(spans.stream().anyMatch(s -> s.contains(at)) ? 1 : 0);
        }
        for (int i = 1; i < merged.size(); i++) {
            assertThat(merged.get(i).startSeconds())
                    .isGreaterThan(merged.get(i - 1).endSeconds());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void touchingAgreesWithLookingAtEverySpan(long seed) {
        Random random = new Random(seed);
        List<TimeSpan> spans = new ArrayList<>();
        double at = 0;
        for (int i = 0; i < 30; i++) {
            at += 0.5 + random.nextInt(4);
            spans.add(new TimeSpan(at, at += 0.5 + random.nextInt(3)));
        }
        for (int i = 0; i < 200; i++) {
            double start = random.nextInt(260) / 2.0 - 5;
            TimeSpan span = new TimeSpan(start, start + random.nextInt(5) / 2.0);
            boolean expected = spans.stream().anyMatch(s -> s.overlaps(span));
            assertThat(Spans.touch(spans, span)).as("%s", span).isEqualTo(expected);
        }
    }

    @Test
    void spansThatMeetBecomeOneAndNoSpansStayNone() {
        assertThat(Spans.merged(List.of(new TimeSpan(2, 3), new TimeSpan(1, 2))))
                .containsExactly(new TimeSpan(1, 3));
        assertThat(Spans.merged(List.of())).isEmpty();
        assertThat(Spans.touch(List.of(), new TimeSpan(0, 1))).isFalse();
        assertThat(Spans.seconds(List.of(new TimeSpan(1, 3), new TimeSpan(5, 5.5))))
                .isEqualTo(2.5);
    }
}
