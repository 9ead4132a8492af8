package org.polymyo.cortex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.polymyo.preparation.Prepared;
import org.polymyo.preparation.PreparedPiece;
import org.polymyo.preparation.PreparedSignal;
import org.polymyo.preparation.PreparedTrace;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.recording.Placement;

/**
 * What the EEG of a recording cannot give, in words: what it costs and what remains possible.
 *
 * @param sentences one a shortcoming
 */
record EegLimits(List<String> sentences) {
    private static final double SLOW_HZ = 250;
    private static final double LEAST_OVERLAP = 0.95;

    /** Copies the list. */
    EegLimits {
        sentences = List.copyOf(sentences);
    }

    /**
     * Looks for shortcomings.
     *
     * @param prepared the recording
     * @param eeg its EEG channels
     * @param held what of them is averaged
     * @return what there is to say
     */
    static EegLimits of(Prepared prepared, List<PreparedSignal> eeg, HeldEeg held) {
        List<String> sentences = new ArrayList<>();
        double slowest =
                eeg.stream().mapToDouble(s -> s.channel().rateHz()).min().orElse(0);
        if (slowest < SLOW_HZ) {
            sentences.add(String.format(
                    Locale.ROOT,
                    "EEG at %.0f Hz: sharp potentials are blurred and smaller and their time is coarse; whether one is"
                            + " there can still be judged",
                    slowest));
        }
        if (eeg.size() == 1) {
            sentences.add("one EEG channel: no comparison of the sides and no map; presence and time can be judged");
        }
        montage(eeg).ifPresent(sentences::add);
        if (eeg.stream().noneMatch(s -> ScalpPlace.of(position(s)).isPresent())) {
            sentences.add("no EEG position is known: one channel is judged, the side cannot be told");
        }
        overlap(prepared, eeg).ifPresent(sentences::add);
        held.sentence().ifPresent(sentences::add);
        otherClock(prepared, eeg)
                .map(reason -> reason + " that clocks differ: a constant shift moves the lead by as much, a drift"
                        + " blurs and hides potentials; what is found remains found, absence cannot be concluded")
                .ifPresent(sentences::add);
        return new EegLimits(sentences);
    }

    private static Optional<String> montage(List<PreparedSignal> eeg) {
        if (eeg.stream().anyMatch(s -> bipolar(position(s)))) {
            return Optional.of(
                    "bipolar montage: size is a difference of two electrodes and polarity shows only which is"
                            + " nearer; presence and time can be judged, the map is left out");
        }
        return eeg.stream()
                        .noneMatch(s -> s.channel().reason().contains("against")
                                || position(s).contains("-"))
                ? Optional.of("reference not stated: size and polarity depend on it; presence and time do not")
                : Optional.empty();
    }

    private static Optional<String> overlap(Prepared prepared, List<PreparedSignal> eeg) {
        double muscle = prepared.muscles().stream()
                .mapToDouble(m -> m.channel().coveredSeconds())
                .max()
                .orElse(0);
        List<TimeSpan> spans =
                eeg.getFirst().pieces().stream().map(p -> p.raw().span()).toList();
        double covered = spans.stream().mapToDouble(TimeSpan::seconds).sum();
        return covered < LEAST_OVERLAP * muscle
                ? Optional.of(String.format(
                        Locale.ROOT,
                        "the EEG covers %.0f of %.0f s of EMG: jerks outside are not averaged",
                        covered,
                        muscle))
                : Optional.empty();
    }

    /**
     * Whether EEG and EMG were recorded by clocks of their own: somebody says so, or the mains of both show it.
     *
     * @param prepared the recording
     * @param eeg its EEG channels
     * @return who says that, as the beginning of a sentence; empty where nothing does
     */
    static Optional<String> otherClock(Prepared prepared, List<PreparedSignal> eeg) {
        boolean said = prepared.recording().annotations().stream()
                .anyMatch(a -> a.text().toLowerCase(Locale.ROOT).contains("clock drift"));
        return said
                ? Optional.of("the recording says")
                : ClockDrift.of(
                                eeg.stream()
                                        .flatMap(s -> s.pieces().stream().limit(1))
                                        .map(PreparedTrace::raw)
                                        .toList(),
                                prepared.muscles().stream()
                                        .flatMap(m -> m.pieces().stream().limit(1))
                                        .map(PreparedPiece::raw)
                                        .toList())
                        .map(d -> String.format(
                                Locale.ROOT,
                                "mains of %.0f Hz in EEG and EMG run apart by %.1f ms over the recording (%.0f in a million)"
                                        + " and show",
                                d.mainsHz(),
                                1000 * d.seconds(),
                                1e6 * d.perSecond()));
    }

    /**
     * The position of a channel.
     *
     * @param signal the channel
     * @return its position of the scalp
     */
    static String position(PreparedSignal signal) {
        return signal.channel().placement() instanceof Placement.Scalp scalp ? scalp.position() : "unnamed";
    }

    /**
     * Whether a channel is the difference of two places of the scalp.
     *
     * @param position its position
     * @return false for one electrode, also against an ear or mastoid
     */
    static boolean bipolar(String position) {
        String[] electrodes = position.split("-", -1);
        return electrodes.length > 1 && !electrodes[1].matches("A\\d*|M\\d|TP9|TP10");
    }

    /**
     * Whether absence can be concluded in spite of them.
     *
     * @return false when clocks differ
     */
    boolean allowAbsence() {
        return sentences.stream().noneMatch(s -> s.contains("clocks differ"));
    }

    /**
     * All of them.
     *
     * @return empty, or sentences after a full stop and a blank
     */
    String words() {
        return sentences.isEmpty() ? "" : ". " + String.join(". ", sentences);
    }
}
