package org.polymyo.video.motion;

import java.util.Arrays;

/** One part's trace while the clip is read. */
final class Track {
    private static final int FIRST = 1024;

    private final Part part;
    private double[] dx = new double[FIRST];
    private double[] dy = new double[FIRST];
    private double[] error = new double[FIRST];
    private State[] states = new State[FIRST];
    private int steps;

    Track(Part part) {
        this.part = part;
    }

    void add(double x, double y, double doubt, State state) {
        if (steps == dx.length) {
            int more = 2 * steps;
            dx = Arrays.copyOf(dx, more);
            dy = Arrays.copyOf(dy, more);
            error = Arrays.copyOf(error, more);
            states = Arrays.copyOf(states, more);
        }
        dx[steps] = x;
        dy[steps] = y;
        error[steps] = doubt;
        states[steps++] = state;
    }

    /** Nothing was seen in this step. */
    void lost() {
        add(0, 0, 0, State.LOST);
    }

    /** Takes back the trust in the last steps. */
    void doubt(int last) {
        for (int i = Math.max(0, steps - last); i < steps; i++) {
            states[i] = states[i] == State.GOOD ? State.UNCERTAIN : states[i];
        }
    }

    boolean empty() {
        for (int i = 0; i < steps; i++) {
            if (states[i] != State.LOST) {
                return false;
            }
        }
        return true;
    }

    Trace done(double[] times) {
        return new Trace(
                part,
                times,
                Arrays.copyOf(dx, steps),
                Arrays.copyOf(dy, steps),
                Arrays.copyOf(error, steps),
                Arrays.copyOf(states, steps));
    }
}
