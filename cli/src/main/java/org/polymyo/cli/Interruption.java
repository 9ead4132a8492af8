package org.polymyo.cli;

import java.io.PrintWriter;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C and the like. The running work is told at its next step, removes what it had begun and only then the process
 * ends, so that nothing half-written is left.
 */
final class Interruption {
    private static final long PATIENCE_SECONDS = 10;

    private final CountDownLatch over = new CountDownLatch(1);
    private volatile boolean asked;

    private Interruption() {}

    /**
     * Watches for an interruption from now on.
     *
     * @param err where to say so
     * @return the watch
     */
    static Interruption watch(PrintWriter err) {
        var interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> interruption.end(err), "interruption"));
        return interruption;
    }

    /**
     * A watch that nobody triggers, for tests and for use inside another program.
     *
     * @return the watch
     */
    static Interruption never() {
        return new Interruption();
    }

    /**
     * Lets the work go on, unless it was asked to stop.
     *
     * @throws CancellationException when it was
     */
    void check() {
        if (asked) {
            throw new CancellationException("interrupted");
        }
    }

    /** The work has ended and cleaned up. */
    void workIsOver() {
        over.countDown();
    }

    private void end(PrintWriter err) {
        if (over.getCount() == 0) {
            return;
        }
        asked = true;
        err.println();
        err.println("polymyo: interrupted; the report under way was not written, earlier ones are as they were.");
        try {
            if (!over.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                err.println("polymyo: the work did not stop in time; unfinished files end in .partial");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        err.flush();
    }
}
