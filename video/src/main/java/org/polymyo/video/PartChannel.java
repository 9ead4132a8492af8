package org.polymyo.video;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.polymyo.recording.Channel;
import org.polymyo.recording.Placement;
import org.polymyo.signal.Samples;
import org.polymyo.signal.Signal;
import org.polymyo.video.motion.Part;
import org.polymyo.video.motion.State;
import org.polymyo.video.motion.Trace;

/** A part of the body as a channel: its speed, wherever it was well seen. */
final class PartChannel {
    private PartChannel() {}

    /** The speed at even times; where the part was not well seen there are no samples. */
    static Channel of(Trace trace, double rateHz, Taken taken) {
        Part part = trace.part();
        return new Channel(
                part.words(),
                new Placement.InView(part.words(), part.side(), part.region()),
                seen(trace),
                rateHz,
                taken.scale().speed(),
                taken.capture().usable() ? pieces(trace, rateHz, taken.scale()) : List.of());
    }

    /** For how long the part was seen, and how well. */
    static String seen(Trace trace) {
        return String.format(
                Locale.ROOT,
                "well seen for %.1f s, uncertain for %.1f s, lost for %.1f s",
                trace.seconds(State.GOOD),
                trace.seconds(State.UNCERTAIN),
                trace.seconds(State.LOST));
    }

    private static List<Signal> pieces(Trace trace, double rateHz, Scale scale) {
        List<Signal> pieces = new ArrayList<>();
        int from = 0;
        while (from < trace.steps()) {
            int to = from;
            while (to < trace.steps() && trace.states()[to] == State.GOOD) {
                to++;
            }
            if (to > from) {
                pieces.add(piece(trace.between(from, to), rateHz, scale));
            }
            from = Math.max(to, from + 1);
        }
        return List.copyOf(pieces);
    }

    private static Signal piece(Trace trace, double rateHz, Scale scale) {
        double start = trace.times()[0];
        int samples = (int) Math.max(1, Math.round((trace.times()[trace.steps()] - start) * rateHz));
        double[] speed = new double[samples];
        int step = 0;
        for (int i = 0; i < samples; i++) {
            double moment = start + i / rateHz;
            while (step + 1 < trace.steps() && trace.times()[step + 1] <= moment) {
                step++;
            }
            speed[i] = trace.speed(step) * scale.perPixel();
        }
        return new Signal(start, rateHz, scale.speed(), Samples.of(speed));
    }
}
