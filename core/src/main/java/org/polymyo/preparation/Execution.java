package org.polymyo.preparation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.DoubleConsumer;
import java.util.function.Function;

/**
 * How an evaluation runs; never changes its result.
 *
 * @param threads threads to use, at least 1
 * @param blockSeconds length of the blocks read at once, seconds; rounded to whole tiles of 10 s
 * @param progress told the share done, from 0 to 1, from any thread; may throw {@link CancellationException}
 */
public record Execution(int threads, double blockSeconds, DoubleConsumer progress) {
    /** Refuses numbers that cannot work. */
    public Execution {
        if (threads < 1 || !(blockSeconds > 0)) {
            throw new IllegalArgumentException(
                    "expected at least 1 thread and a block above 0 s, found " + threads + " and " + blockSeconds);
        }
    }

    /**
     * The ordinary way: every processor, blocks of a minute, nobody told.
     *
     * @return the defaults
     */
    public static Execution ordinary() {
        return new Execution(Runtime.getRuntime().availableProcessors(), 60, share -> {});
    }

    /**
     * The same, telling progress within a part of the whole.
     *
     * @param from share done when the part begins
     * @param to share done when it ends
     * @return an execution for the part
     */
    public Execution within(double from, double to) {
        return new Execution(threads, blockSeconds, share -> progress.accept(from + share * (to - from)));
    }

    /**
     * Works on each item, several at once, and keeps the order.
     *
     * @param items the items
     * @param work what to do with each; must not depend on the others
     * @param <T> item
     * @param <R> result
     * @return the results in the order of the items
     */
    public <T, R> List<R> each(List<T> items, Function<T, R> work) {
        if (items.isEmpty()) {
            return List.of();
        }
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, items.size()), Execution::daemon);
        try {
            List<Future<R>> futures = new ArrayList<>();
            items.forEach(item -> futures.add(pool.submit(() -> work.apply(item))));
            List<R> results = new ArrayList<>();
            for (Future<R> future : futures) {
                results.add(result(future));
                progress.accept((double) results.size() / items.size());
            }
            return List.copyOf(results);
        } finally {
            pool.shutdownNow();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "polymyo-worker");
        thread.setDaemon(true);
        return thread;
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException ours) {
                throw ours;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
