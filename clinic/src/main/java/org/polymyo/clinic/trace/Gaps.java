package org.polymyo.clinic.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.recording.Channel;
import org.polymyo.recording.Recording;
import org.polymyo.signal.Signal;

/** Where a recording has no samples of any channel. */
final class Gaps {
    private Gaps() {}

    /**
     * Finds them.
     *
     * @param recording the recording
     * @return the gaps in order of time; what is shorter than a sample is none
     */
    static List<TimeSpan> of(Recording recording) {
        double shortest = recording.channels().stream()
                .mapToDouble(channel -> 1 / channel.rateHz())
                .min()
                .orElse(1);
        List<TimeSpan> gaps = new ArrayList<>();
        double covered = 0;
        for (TimeSpan span : covered(recording)) {
            if (span.startSeconds() > covered + shortest) {
                gaps.add(new TimeSpan(covered, span.startSeconds()));
            }
            covered = Math.max(covered, span.endSeconds());
        }
        if (recording.durationSeconds() > covered + shortest) {
            gaps.add(new TimeSpan(covered, recording.durationSeconds()));
        }
        return gaps;
    }

    private static List<TimeSpan> covered(Recording recording) {
        return recording.channels().stream()
                .map(Channel::pieces)
                .flatMap(List::stream)
                .map(Signal::span)
                .sorted(Comparator.comparingDouble(TimeSpan::startSeconds))
                .toList();
    }
}
