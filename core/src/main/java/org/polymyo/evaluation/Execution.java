package org.polymyo.evaluation;

import java.util.function.DoubleConsumer;

/**
 * How an evaluation runs; never changes its result.
 *
 * @param threads threads to use, at least 1
 * @param blockSeconds length of the blocks read at once, seconds
 * @param progress told the share done, from 0 to 1; may throw {@link java.util.concurrent.CancellationException}
 */
public record Execution(int threads, double blockSeconds, DoubleConsumer progress) {
    /**
     * The ordinary way: every processor, blocks of a minute, nobody told.
     *
     * @return the defaults
     */
    public static Execution ordinary() {
        return new Execution(Runtime.getRuntime().availableProcessors(), 60, share -> {});
    }
}
