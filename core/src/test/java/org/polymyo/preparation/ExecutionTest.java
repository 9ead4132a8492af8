package org.polymyo.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExecutionTest {
    private static final List<Integer> ITEMS = IntStream.range(0, 40).boxed().toList();

    private static Execution threads(int threads) {
        return new Execution(threads, 60, share -> {});
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 100})
    void resultsKeepTheOrderOfTheItems(int threads) {
        assertThat(threads(threads).each(ITEMS, i -> i * i))
                .containsExactlyElementsOf(ITEMS.stream().map(i -> i * i).toList());
    }

    @Test
    void aLaterItemMayEndBeforeAnEarlierOne() {
        CountDownLatch second = new CountDownLatch(1);
        List<String> results = threads(2).each(List.of("first", "second"), item -> {
            if (item.equals("first")) {
                await(second);
            }
            second.countDown();
            return item;
        });
        assertThat(results).containsExactly("first", "second");
    }

    @Test
    void noItemsGiveNoResults() {
        assertThat(threads(3).each(List.of(), i -> i)).isEmpty();
    }

    @Test
    void anErrorComesOutAsItWasThrown() {
        var ours = new IllegalArgumentException("bad item");
        assertThatThrownBy(() -> threads(2).each(ITEMS, i -> {
                    if (i == 5) {
                        throw ours;
                    }
                    return i;
                }))
                .isSameAs(ours);
        assertThatThrownBy(() -> threads(2).each(ITEMS, i -> {
                    throw new StackOverflowError();
                }))
                .isInstanceOf(StackOverflowError.class);
    }

    @Test
    void cancellingFromProgressStopsTheRest() {
        AtomicInteger begun = new AtomicInteger();
        Execution cancelled = new Execution(1, 60, share -> {
            throw new CancellationException("enough");
        });
        assertThatThrownBy(() -> cancelled.each(ITEMS, i -> {
                    if (begun.incrementAndGet() > 1) {
                        await(new CountDownLatch(1));
                    }
                    return i;
                }))
                .isInstanceOf(CancellationException.class)
                .hasMessage("enough");
        assertThat(begun.get()).isLessThan(ITEMS.size());
    }

    @Test
    void anInterruptedCallerIsCancelledAndStaysInterrupted() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> threads(1).each(ITEMS, i -> {
                    await(new CountDownLatch(1));
                    return i;
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void progressRisesToTheEndOfItsPart() {
        List<Double> told = Collections.synchronizedList(new ArrayList<>());
        new Execution(3, 60, told::add).within(0.25, 0.75).each(ITEMS, i -> i);
        assertThat(told).hasSize(ITEMS.size()).isSorted().endsWith(0.75).allMatch(share -> share > 0.25);
    }

    @Test
    void impossibleNumbersAreRefused() {
        assertThatThrownBy(() -> threads(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Execution(1, 0, share -> {})).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Execution(1, Double.NaN, share -> {}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new CancellationException("interrupted");
        }
    }
}
