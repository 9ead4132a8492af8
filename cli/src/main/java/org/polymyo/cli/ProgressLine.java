package org.polymyo.cli;

import java.io.PrintWriter;

/**
 * How far the work is, on the error stream: one line that renews itself on a terminal; elsewhere a line every tenth, and
 * only when the work is long.
 */
final class ProgressLine {
    private static final double NANOS = 1e9;
    private static final double RENEWED_SECONDS = 0.2;
    private static final double QUIET_SECONDS = 5;

    private final PrintWriter err;
    private final String name;
    private final boolean terminal;
    private final long started = System.nanoTime();
    private double shownAt;
    private double shownShare;

    /**
     * Progress of one piece of work that starts now.
     *
     * @param err where to
     * @param name what is worked on
     * @param terminal whether a person watches
     */
    ProgressLine(PrintWriter err, String name, boolean terminal) {
        this.err = err;
        this.name = name;
        this.terminal = terminal;
    }

    /**
     * Tells how far the work is; from any thread.
     *
     * @param share from 0 to 1
     */
    synchronized void at(double share) {
        double seconds = (System.nanoTime() - started) / NANOS;
        if (terminal ? seconds - shownAt < RENEWED_SECONDS : seconds < QUIET_SECONDS || share < shownShare + 0.1) {
            return;
        }
        shownAt = seconds;
        shownShare = share;
        String line = "%s: %d %%%s".formatted(name, Math.round(100 * share), remaining(share, seconds));
        if (terminal) {
            err.print("\r\u001b[K" + line);
            err.flush();
        } else {
            err.println(line);
        }
    }

    /** Clears the line. */
    synchronized void done() {
        if (terminal && shownAt > 0) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }

    private static String remaining(double share, double seconds) {
        return share < 0.02 ? "" : ", " + Words.clock(seconds / share * (1 - share)) + " left";
    }
}
