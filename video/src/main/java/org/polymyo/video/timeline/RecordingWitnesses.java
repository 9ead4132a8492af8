package org.polymyo.video.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.recording.Annotation;
import org.polymyo.recording.Channel;
import org.polymyo.recording.Placement;
import org.polymyo.recording.Recording;
import org.polymyo.signal.Signal;

/** What a recording shows that a video may show too. */
public final class RecordingWitnesses {
    private static final double LONGEST_SECONDS = 6 * 3600;
    private static final int BLOCK = 1 << 16;

    private RecordingWitnesses() {}

    /**
     * Reads the whole recording once.
     *
     * @param recording a recording whose channels are recognised
     * @return its muscles, accelerometers and triggers, those that it has; none of recordings longer than six hours
     */
    public static List<Witness> of(Recording recording) {
        List<Witness> all = new ArrayList<>();
        if (recording.durationSeconds() > LONGEST_SECONDS) {
            return all;
        }
        int bins = (int) Math.ceil(recording.durationSeconds() * Witness.RATE_HZ) + 1;
        double[] muscle = new double[bins];
        double[] acceleration = new double[bins];
        double[] trigger = triggers(recording.annotations(), bins);
        for (Channel channel : recording.channels()) {
            switch (channel.placement()) {
                case Placement.Muscle m -> add(channel, muscle);
                case Placement.Segment s -> add(channel, acceleration);
                case Placement.Trigger t -> add(channel, trigger);
                case Placement.Scalp s -> {}
                case Placement.Eye e -> {}
                case Placement.Heart h -> {}
                case Placement.InView v -> {}
                case Placement.Other o -> {}
                case Placement.Unknown u -> {}
            }
        }
        all.add(new Witness(Witness.Kind.MUSCLE, muscle));
        all.add(new Witness(Witness.Kind.ACCELERATION, acceleration));
        all.add(new Witness(Witness.Kind.TRIGGER, trigger));
        all.removeIf(witness -> Arrays.stream(witness.values()).allMatch(v -> v == 0));
        return all;
    }

    private static double[] triggers(List<Annotation> annotations, int bins) {
        double[] values = new double[bins];
        for (Annotation annotation : annotations) {
            TimeSpan span = annotation.span();
            int bin = (int) Math.floor(span.startSeconds() * Witness.RATE_HZ);
            if (annotation.author() == Annotation.Author.DEVICE && bin > 0 && bin < bins) {
                values[bin] = 1;
            }
        }
        return values;
    }

    /** Each channel counts the same, whatever its unit and gain. */
    private static void add(Channel channel, double[] into) {
        double[] sums = new double[into.length];
        int[] counts = new int[into.length];
        for (Signal piece : channel.pieces()) {
            add(piece, sums, counts);
        }
        double mean = 0;
        int covered = 0;
        double last = 0;
        for (int i = 0; i < sums.length; i++) {
            last = counts[i] > 0 ? sums[i] / counts[i] : last;
            sums[i] = last;
            mean += last;
            covered += counts[i] > 0 ? 1 : 0;
        }
        for (int i = 0; i < sums.length && mean > 0; i++) {
            into[i] += sums[i] / mean * covered;
        }
    }

    /** Mean absolute change from sample to sample: what is slow, the mains for the most part included, is not in it. */
    private static void add(Signal piece, double[] sums, int[] counts) {
        double[] block = new double[BLOCK];
        for (long at = 0; at + 1 < piece.length(); at += BLOCK - 1) {
            int n = (int) Math.min(BLOCK, piece.length() - at);
            piece.read(at, n, block, 0);
            for (int i = 1; i < n; i++) {
                int bin = (int) Math.floor(piece.timeOf(at + i - 0.5) * Witness.RATE_HZ);
                if (bin >= 0 && bin < sums.length) {
                    sums[bin] += Math.abs(block[i] - block[i - 1]);
                    counts[bin]++;
                }
            }
        }
    }
}
