package org.polymyo.cortex;

import java.util.ArrayList;
import java.util.List;
import org.polymyo.event.Events;
import org.polymyo.preparation.Prepared;
import org.polymyo.preparation.PreparedMuscle;
import org.polymyo.preparation.PreparedSignal;
import org.polymyo.recording.Placement;

/**
 * What is compared with what, when.
 *
 * @param muscles the muscles, those of the channels
 * @param channels what is compared
 * @param grid segments and frequencies
 * @param plan when
 * @param centred whether segments are centred on jerks
 */
record CoherenceSetup(
        List<PreparedMuscle> muscles,
        CoherenceChannels channels,
        CoherenceGrid grid,
        CoherencePlan plan,
        boolean centred) {
    private static final double SLOWEST_EEG_HZ = 100;

    /** Copies the list. */
    CoherenceSetup {
        muscles = List.copyOf(muscles);
    }

    /** One set of segments for the muscles that hold contractions, one round the jerks of the others; none is left out. */
    static List<CoherenceSetup> of(CoherenceSettings settings, Prepared prepared, Events events) {
        List<CoherenceSetup> all = new ArrayList<>();
        CoherenceSetup held = over(settings, prepared, events, prepared.muscles(), false);
        List<PreparedMuscle> enough = new ArrayList<>();
        List<PreparedMuscle> others = new ArrayList<>();
        for (int m = 0; m < held.muscles.size(); m++) {
            boolean many = held.plan.segments(m) >= settings.fewestSegments();
            (many ? enough : others).add(held.muscles.get(m));
        }
        if (!enough.isEmpty()) {
            all.add(others.isEmpty() ? held : over(settings, prepared, events, enough, false));
        }
        if (!others.isEmpty()) {
            all.add(over(settings, prepared, events, others, true));
        }
        return all;
    }

    private static CoherenceSetup over(
            CoherenceSettings settings,
            Prepared prepared,
            Events events,
            List<PreparedMuscle> muscles,
            boolean centred) {
        List<PreparedSignal> scalp = scalp(prepared);
        List<CoherenceSource> eeg = scalp.stream().map(CoherenceSource::eeg).toList();
        List<CoherenceSource> emg = muscles.stream()
                .map(m -> CoherenceSource.emg(m, settings.emgHighPassHz()))
                .toList();
        List<CoherenceDerivation> derivations = CoherenceSites.derivations(
                eeg.stream().map(CoherenceSource::label).toList(),
                scalp.stream().map(CoherenceSetup::site).toList());
        List<CoherenceSource> all = new ArrayList<>(eeg);
        all.addAll(emg);
        CoherenceGrid grid = CoherenceGrid.of(centred ? settings.jerkSegmentSeconds() : settings.segmentSeconds(), all);
        CoherencePlan plan = centred
                ? CoherencePlan.jerks(grid.seconds(), muscles, events)
                : CoherencePlan.held(
                        settings, grid.seconds(), muscles, prepared.recording().durationSeconds(), events);
        return new CoherenceSetup(muscles, new CoherenceChannels(eeg, derivations, emg), grid, plan, centred);
    }

    /** The same with EMG that is not rectified. */
    CoherenceSetup unrectified(CoherenceSettings settings) {
        List<CoherenceSource> emg = muscles.stream()
                .map(m -> CoherenceSource.unrectified(m, settings.searchFromHz()))
                .toList();
        return new CoherenceSetup(
                muscles, new CoherenceChannels(channels.eeg(), channels.derivations(), emg), grid, plan, centred);
    }

    private static List<PreparedSignal> scalp(Prepared prepared) {
        return prepared.signals().stream()
                .filter(s -> s.channel().placement() instanceof Placement.Scalp)
                .filter(s -> s.channel().rateHz() >= SLOWEST_EEG_HZ)
                .toList();
    }

    private static String site(PreparedSignal signal) {
        return signal.channel().placement() instanceof Placement.Scalp(String position) ? position : "";
    }

    /** What was done, for the report. */
    String how(CoherenceSettings settings) {
        String where = centred ? "centred on jerks" : "of contraction or of trains of jerks";
        String tapers = settings.tapers() == 1 ? "no taper" : settings.tapers() + " tapers";
        return String.format(
                java.util.Locale.ROOT,
                "magnitude-squared coherence of rectified EMG, segments of %.3f s %s, straight line removed, each segment of"
                        + " power 1, %s, each channel at its own rate",
                grid.seconds(),
                where,
                tapers);
    }
}
