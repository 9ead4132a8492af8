package org.polymyo.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.polymyo.preparation.Preparation;
import org.polymyo.recording.Channel;
import org.polymyo.recording.Placement;
import org.polymyo.recording.Recording;

/**
 * What a recording can be used for, judged by its channels and their sampling rates before anything is measured. The
 * lowest rates are those of the guidance in {@code docs/concepts/what-the-report-says.md}.
 *
 * @param purpose what somebody may want from it
 * @param answer whether it can give that
 * @param reason why, with numbers
 */
public record Suitability(String purpose, Answer answer, String reason) {
    private static final double EMG_DURATION_HZ = 1000;
    private static final double EMG_RATE_HZ = 500;
    private static final double EEG_HZ = 500;
    private static final double ACCELERATION_HZ = 100;
    private static final int MUSCLES_OF_A_BODY = 6;
    private static final Set<String> CENTRAL = Set.of("Fz", "Cz", "C3", "C4", "Pz", "FC3", "FC4", "FCz", "CPz");

    /** How far it can be used. */
    public enum Answer {
        /** Fully. */
        YES,
        /** With a restriction that the reason names. */
        PARTLY,
        /** Not at all. */
        NO
    }

    /**
     * Judges a recording.
     *
     * @param recording with recognised channels
     * @return one entry for each purpose, always the same purposes in the same order
     */
    public static List<Suitability> of(Recording recording) {
        List<Channel> muscles = with(recording, c -> c.placement() instanceof Placement.Muscle);
        List<Suitability> all = new ArrayList<>();
        all.add(counting(muscles));
        all.add(durations(muscles));
        all.add(spread(muscles));
        all.add(distribution(muscles));
        all.add(backAveraging(muscles, with(recording, c -> c.placement() instanceof Placement.Scalp)));
        all.add(movement(with(recording, c -> c.placement() instanceof Placement.Segment)));
        return List.copyOf(all);
    }

    private static Suitability counting(List<Channel> muscles) {
        String purpose = "finding and counting jerks";
        if (muscles.isEmpty()) {
            return new Suitability(purpose, Answer.NO, "no channel was recognised as EMG; name one with --channel");
        }
        long fast = muscles.stream().filter(fromRate(EMG_RATE_HZ)).count();
        if (muscles.stream().noneMatch(fromRate(Preparation.LOWEST_RATE_HZ))) {
            return new Suitability(purpose, Answer.NO, "the EMG is sampled below 100 Hz: jerks cannot be seen in it");
        }
        return fast > 0
                ? new Suitability(purpose, Answer.YES, fast + " EMG channels of at least 500 Hz")
                : new Suitability(purpose, Answer.PARTLY, "the EMG is sampled below 500 Hz: short jerks may be missed");
    }

    private static Suitability durations(List<Channel> muscles) {
        long fast = muscles.stream().filter(fromRate(EMG_DURATION_HZ)).count();
        String reason = fast + " of " + muscles.size() + " EMG channels have the 1000 Hz that durations need";
        return new Suitability("duration of bursts and silent periods", answer(fast, muscles.size()), reason);
    }

    private static Suitability spread(List<Channel> muscles) {
        long fast = muscles.stream().filter(fromRate(EMG_DURATION_HZ)).count();
        Answer answer = fast >= 2 ? Answer.YES : Answer.NO;
        return new Suitability(
                "order and latency between muscles", answer, fast + " EMG channels of 1000 Hz, at least 2 are needed");
    }

    private static Suitability distribution(List<Channel> muscles) {
        Answer answer =
                muscles.size() >= MUSCLES_OF_A_BODY ? Answer.YES : muscles.size() > 1 ? Answer.PARTLY : Answer.NO;
        return new Suitability(
                "distribution over the body",
                answer,
                muscles.size() + " muscles; 6 or more of both sides, face, trunk, arm and leg, show it whole");
    }

    private static Suitability backAveraging(List<Channel> muscles, List<Channel> scalp) {
        String purpose = "jerk-locked back-averaging of the EEG";
        long fast = scalp.stream().filter(fromRate(EEG_HZ)).count();
        long central = scalp.stream()
                .filter(fromRate(EEG_HZ))
                .filter(c -> c.placement() instanceof Placement.Scalp(String site) && CENTRAL.contains(site))
                .count();
        boolean marked = muscles.stream().anyMatch(fromRate(EMG_DURATION_HZ));
        String reason = fast + " EEG channels of at least 500 Hz, " + central + " of them central; "
                + (marked ? "an EMG of 1000 Hz marks the jerks" : "no EMG of 1000 Hz to mark the jerks");
        if (fast == 0 || !marked) {
            return new Suitability(purpose, Answer.NO, reason);
        }
        return new Suitability(purpose, central >= 3 ? Answer.YES : Answer.PARTLY, reason);
    }

    private static Suitability movement(List<Channel> segments) {
        long fast = segments.stream().filter(fromRate(ACCELERATION_HZ)).count();
        return new Suitability(
                "size of the movement by accelerometer",
                answer(fast, segments.size()),
                fast + " of " + segments.size() + " accelerometer axes have at least 100 Hz");
    }

    private static Answer answer(long fit, long all) {
        if (fit == 0) {
            return Answer.NO;
        }
        return fit == all ? Answer.YES : Answer.PARTLY;
    }

    private static Predicate<Channel> fromRate(double hertz) {
        return channel -> channel.rateHz() >= hertz;
    }

    private static List<Channel> with(Recording recording, Predicate<Channel> wanted) {
        return recording.channels().stream()
                .filter(channel -> !channel.pieces().isEmpty())
                .filter(wanted)
                .toList();
    }
}
