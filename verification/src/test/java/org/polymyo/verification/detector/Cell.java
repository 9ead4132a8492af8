package org.polymyo.verification.detector;

import java.util.function.LongFunction;
import org.polymyo.synthetic.SyntheticRecording;

/** One cell of the benchmark: one kind of recording, made anew from every seed. */
record Cell(Group group, String name, LongFunction<SyntheticRecording> make) {
    /** What the cells of one table have in common. */
    enum Group {
        MOTOR_UNITS("bursts at rest, motor units"),
        SHAPED_NOISE("bursts at rest, Gaussian shaped noise"),
        LAPLACIAN("bursts at rest, Laplacian amplitudes"),
        CIRCUMSTANCES("bursts in harder circumstances, motor units"),
        SILENT_PERIODS("silent periods in a held contraction"),
        REST("rest"),
        VOLUNTARY("voluntary and automatic movement"),
        TREMOR("tremor"),
        HOLD("held contraction without jerks");

        private final String words;

        Group(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        boolean holdsBursts() {
            return compareTo(CIRCUMSTANCES) <= 0;
        }

        boolean holdsNothing() {
            return compareTo(REST) >= 0;
        }
    }
}
