package org.polymyo.video.timeline;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.polymyo.evaluation.Placing;
import org.polymyo.quantity.Interval;
import org.polymyo.signal.Delay;
import org.polymyo.video.timeline.Witness.Kind;

/**
 * Places every stream of a case on the clock of one of them: the longest recording, or the longest clip where there is no
 * recording. Each pair of things that both can show is tried; the one with the least doubt decides.
 */
public final class Timeline {
    private static final double NORMAL_95 = 1.96;

    /** Clocks of phones and recorders run apart by no more than this. */
    private static final double DRIFT = 1e-4;

    private static final List<Cue> CUES = List.of(
            new Cue(Kind.LIGHT, Kind.TRIGGER, true),
            new Cue(Kind.LIGHT, Kind.LIGHT, true),
            new Cue(Kind.SOUND, Kind.SOUND, true),
            new Cue(Kind.SOUND, Kind.TRIGGER, true),
            new Cue(Kind.SOUND, Kind.ACCELERATION, true),
            new Cue(Kind.MOVEMENT, Kind.ACCELERATION, true),
            new Cue(Kind.MOVEMENT, Kind.MOVEMENT, true),
            new Cue(Kind.MOVEMENT, Kind.MUSCLE, false),
            new Cue(Kind.ACCELERATION, Kind.ACCELERATION, true),
            new Cue(Kind.MUSCLE, Kind.MUSCLE, true));

    private final TimelineSettings settings;

    private Timeline(TimelineSettings settings) {
        this.settings = settings;
    }

    /**
     * What may be seen in both.
     *
     * @param placed in the stream to be placed
     * @param reference in the reference
     * @param independent whether nothing about muscles is assumed
     */
    private record Cue(Kind placed, Kind reference, boolean independent) {}

    /**
     * A place with its clarity.
     *
     * @param placed the place
     * @param delay what the comparison gave
     */
    private record Try(Placing.Placed placed, Delay delay) {
        double doubt() {
            return placed.interval().width() / 2;
        }
    }

    /**
     * Places streams.
     *
     * @param streams the streams of a case
     * @param settings limits
     * @return for each stream's name where it is, in the order given
     */
    public static Map<String, Placing> of(List<Stream> streams, TimelineSettings settings) {
        Optional<Stream> reference = streams.stream()
                .filter(s -> s.length() > 0)
                .max(Comparator.comparing((Stream s) -> !s.clip()).thenComparingInt(Stream::length));
        Map<String, Placing> placed = new LinkedHashMap<>();
        for (Stream stream : streams) {
            placed.put(
                    stream.name(),
                    reference
                            .map(r -> new Timeline(settings).place(stream, r))
                            .orElse(new Placing.Unplaced("shows nothing that another stream could show")));
        }
        return placed;
    }

    private Placing place(Stream stream, Stream reference) {
        if (stream.name().equals(reference.name())) {
            return new Placing.Reference();
        }
        List<Try> tries = CUES.stream()
                .flatMap(cue -> attempt(cue, stream, reference).stream())
                .sorted(Comparator.comparingDouble(Try::doubt))
                .toList();
        if (tries.isEmpty()) {
            return new Placing.Unplaced("shows nothing that " + reference.name() + " shows too, or not for "
                    + words(settings.overlapSeconds()) + " s");
        }
        Optional<Try> clear = tries.stream().filter(this::clear).findFirst();
        if (clear.isEmpty()) {
            Try best = tries.stream()
                    .max(Comparator.comparingDouble(t -> t.delay().likeness()))
                    .orElseThrow();
            return new Placing.Unplaced(String.format(
                    Locale.ROOT,
                    "no place is clearly the best: %s correlate by %.2f at most, and by %.0f %% of that elsewhere",
                    best.placed().by(),
                    best.delay().likeness(),
                    100 * best.delay().rival()));
        }
        double doubt = 1000 * clear.get().doubt();
        return doubt <= settings.largestDoubt()
                ? clear.get().placed()
                : new Placing.Unplaced(String.format(
                        Locale.ROOT,
                        "too uncertain: %s place it within %.0f ms either way, %.0f ms are allowed",
                        clear.get().placed().by(),
                        doubt,
                        settings.largestDoubt()));
    }

    private boolean clear(Try one) {
        return one.delay().likeness() >= settings.likeness() && one.delay().rival() <= settings.rival();
    }

    private Optional<Try> attempt(Cue cue, Stream stream, Stream reference) {
        Optional<Witness> own = stream.of(cue.placed());
        Optional<Witness> other = reference.of(cue.reference());
        if (own.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        double[] first = own.get().outstanding();
        double[] second = other.get().outstanding();
        int overlap = (int)
                Math.max(settings.overlapSeconds() * Witness.RATE_HZ, 0.5 * Math.min(first.length, second.length));
        return Delay.between(first, second, overlap)
                .map(delay -> new Try(placed(cue, delay, stream, reference, first.length), delay));
    }

    private Placing.Placed placed(Cue cue, Delay delay, Stream stream, Stream reference, int length) {
        boolean assumes = !cue.independent();
        double late = assumes ? settings.muscleToMovement() / 1000 : 0;
        double offset = delay.samples() / Witness.RATE_HZ + late;
        double chance = NORMAL_95 * Math.max(delay.error(), 0.3) / Witness.RATE_HZ;
        double frame = Math.max(stream.frameSeconds(), reference.frameSeconds()) / 2;
        double muscle = assumes ? settings.muscleToMovementDoubt() / 1000 : 0;
        double drift = DRIFT * length / Witness.RATE_HZ / 2;
        double doubt = Math.sqrt(chance * chance + frame * frame + muscle * muscle + drift * drift);
        String by = cue.placed().words() + " of " + stream.name() + " and "
                + cue.reference().words() + " of " + reference.name();
        return new Placing.Placed(offset, new Interval(offset - doubt, offset + doubt), by, cue.independent());
    }

    private static String words(double seconds) {
        return String.format(Locale.ROOT, "%.0f", seconds);
    }
}
