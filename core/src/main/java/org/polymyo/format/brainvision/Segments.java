package org.polymyo.format.brainvision;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.polymyo.recording.Defect;

/**
 * The uninterrupted parts of the recording, from the New Segment markers.
 *
 * @param starts first sample and start time of each part, in order
 * @param rateHz samples per second
 */
record Segments(List<Start> starts, double rateHz) {
    private static final double LONGEST_BREAK_SECONDS = 31 * 86_400.0;

    /**
     * Start of a part.
     *
     * @param sample its first sample
     * @param seconds its time
     */
    record Start(long sample, double seconds) {}

    /**
     * Lays the parts out in time. A part's date counts when it does not contradict the samples before it.
     *
     * @param markers all markers
     * @param rateHz samples per second
     * @param samples samples per channel
     * @param defects where undated breaks are named
     * @return the parts; the first starts at 0 s
     */
    static Segments of(List<Marker> markers, double rateHz, long samples, List<Defect> defects) {
        List<Marker> begins = markers.stream()
                .filter(m -> m.startsSegment() && m.position() < samples)
                .sorted(Comparator.comparingLong(Marker::position))
                .toList();
        List<Start> starts = new ArrayList<>(List.of(new Start(0, 0)));
        Optional<LocalDateTime> zero =
                begins.stream().filter(m -> m.position() == 0).findFirst().flatMap(Marker::date);
        for (Marker begin : begins) {
            Start last = starts.getLast();
            if (begin.position() > last.sample()) {
                double contiguous = last.seconds() + (begin.position() - last.sample()) / rateHz;
                starts.add(new Start(begin.position(), dated(begin, zero, contiguous, rateHz, defects)));
            }
        }
        return new Segments(List.copyOf(starts), rateHz);
    }

    private static double dated(
            Marker begin, Optional<LocalDateTime> zero, double contiguous, double rateHz, List<Defect> defects) {
        if (zero.isPresent() && begin.date().isPresent()) {
            double seconds = Duration.between(zero.get(), begin.date().get()).toNanos() / 1e9;
            if (seconds >= contiguous - 1.5 / rateHz && seconds - contiguous <= LONGEST_BREAK_SECONDS) {
                return Math.max(seconds, contiguous);
            }
        }
        defects.add(BrainVisionDefect.BRAINVISION_SEGMENT_UNDATED.at(
                "marker New Segment at sample " + (begin.position() + 1),
                "a date after the part before",
                begin.date().isPresent() ? "a date that contradicts the samples" : "no date"));
        return contiguous;
    }

    /**
     * Time of a sample.
     *
     * @param sample counted from 0
     * @return seconds from the start
     */
    double timeOf(long sample) {
        int low = 0;
        int high = starts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (starts.get(middle).sample() <= sample) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return starts.get(low).seconds() + (sample - starts.get(low).sample()) / rateHz;
    }
}
