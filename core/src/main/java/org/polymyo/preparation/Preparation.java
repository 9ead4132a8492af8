package org.polymyo.preparation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.recording.Channel;
import org.polymyo.recording.Defect;
import org.polymyo.recording.Placement;
import org.polymyo.recording.Recording;
import org.polymyo.signal.Filter;
import org.polymyo.signal.Signal;
import org.polymyo.signal.Sinusoids;

/**
 * Makes a recording fit to measure: band-pass, mains, the heart's share, and what must not be measured. Never changes a
 * sample silently: each step and defect is listed.
 */
public final class Preparation {
    /** Lowest sampling rate at which jerks can be seen at all, Hz. */
    public static final double LOWEST_RATE_HZ = 100;

    /** Lowest sampling rate at which burst durations are trusted, Hz (science: 1000 Hz minimum). */
    public static final double DURATION_RATE_HZ = 1000;

    private static final double SHORTEST_PIECE_SECONDS = 1;

    private final PreparationSettings settings;
    private final Execution execution;

    private Preparation(PreparationSettings settings, Execution execution) {
        this.settings = settings;
        this.execution = execution;
    }

    /**
     * Preparation with settings.
     *
     * @param settings the settings
     * @param execution how to run
     * @return the stage
     */
    public static Preparation with(PreparationSettings settings, Execution execution) {
        return new Preparation(settings, execution);
    }

    /**
     * Prepares every muscle.
     *
     * @param recording the recording, channels recognised
     * @return muscles, steps and defects
     */
    public Prepared apply(Recording recording) {
        List<Channel> usable = recording.channels().stream()
                .filter(c -> c.placement() instanceof Placement.Muscle && c.rateHz() >= LOWEST_RATE_HZ)
                .toList();
        double[] recorded = heartBeats(recording);
        List<PreparedMuscle> burdened = execution.each(usable, this::muscle);
        double[] beats = recorded.length > 0 ? recorded : beatsInMuscles(burdened);
        List<PreparedMuscle> muscles = execution.each(burdened, m -> relieved(m, beats));
        List<PreparedSignal> signals = execution.each(companions(recording), this::signal);
        List<Defect> defects = new ArrayList<>(recording.defects());
        defects.addAll(new DataDefects(recording).of(muscles));
        return new Prepared(
                recording, muscles, signals, new Steps(settings, recorded.length).of(recording, muscles), defects);
    }

    /** Channels that are not EMG but take part in later questions. */
    private static List<Channel> companions(Recording recording) {
        return recording.channels().stream()
                .filter(c -> switch (c.placement()) {
                    case Placement.Scalp s -> true;
                    case Placement.Eye e -> true;
                    case Placement.Segment s -> true;
                    case Placement.Muscle m -> false;
                    case Placement.Heart h -> false;
                    case Placement.InView v -> false;
                    case Placement.Trigger t -> false;
                    case Placement.Other o -> false;
                    case Placement.Unknown u -> false;
                })
                .toList();
    }

    private PreparedSignal signal(Channel channel) {
        List<PreparedTrace> pieces = new ArrayList<>();
        for (Signal raw : channel.pieces()) {
            if (raw.span().seconds() >= SHORTEST_PIECE_SECONDS) {
                pieces.add(trace(raw));
            }
        }
        return new PreparedSignal(channel, pieces);
    }

    private PreparedTrace trace(Signal raw) {
        double mainsHz = Mains.find(raw, new Tiles(raw), settings.mainsHz());
        Survey.Found found = Survey.of(raw, mainsHz, execution.blockSeconds());
        return new PreparedTrace(raw, found.mains(), found.invalid());
    }

    private double[] heartBeats(Recording recording) {
        return recording.channels().stream()
                .filter(c -> c.placement() instanceof Placement.Heart)
                .findFirst()
                .map(c -> c.pieces().stream()
                        .flatMapToDouble(p -> Arrays.stream(HeartBeats.find(p, execution.blockSeconds())))
                        .toArray())
                .orElse(new double[0]);
    }

    /** Without an ECG channel: the beats of the muscle in which most are seen, the first of equals. */
    private double[] beatsInMuscles(List<PreparedMuscle> muscles) {
        return execution
                .each(
                        muscles,
                        m -> m.pieces().stream()
                                .flatMapToDouble(p -> Arrays.stream(HeartShares.sought(p, execution.blockSeconds())))
                                .toArray())
                .stream()
                .reduce(new double[0], (most, next) -> next.length > most.length ? next : most);
    }

    private PreparedMuscle muscle(Channel channel) {
        List<PreparedPiece> pieces = new ArrayList<>();
        for (Signal raw : channel.pieces()) {
            if (raw.span().seconds() >= SHORTEST_PIECE_SECONDS) {
                pieces.add(piece(raw));
            }
        }
        return new PreparedMuscle(channel, (Placement.Muscle) channel.placement(), pieces);
    }

    private PreparedPiece piece(Signal raw) {
        double mainsHz = Mains.find(raw, new Tiles(raw), settings.mainsHz());
        Survey.Found found = Survey.of(raw, mainsHz, execution.blockSeconds());
        return new PreparedPiece(raw, bandPass(raw.rateHz()), found.mains(), HeartShare.NONE, found.invalid());
    }

    private static PreparedMuscle relieved(PreparedMuscle muscle, double[] beats) {
        List<PreparedPiece> pieces = muscle.pieces().stream()
                .map(p -> new PreparedPiece(p.raw(), p.filter(), p.mains(), HeartShares.known(p, beats), p.invalid()))
                .toList();
        return new PreparedMuscle(muscle.channel(), muscle.placement(), pieces);
    }

    private Filter bandPass(double rateHz) {
        double high = Math.min(settings.lowPassHz(), 0.45 * rateHz);
        Filter low = Filter.highPass(2, Math.min(settings.highPassHz(), high / 2), rateHz);
        return high < settings.lowPassHz() ? low : low.then(Filter.lowPass(2, high, rateHz));
    }

    /** Words for what was done. */
    private record Steps(PreparationSettings settings, int beats) {
        List<Step> of(Recording recording, List<PreparedMuscle> muscles) {
            List<Step> steps = new ArrayList<>();
            if (muscles.isEmpty()) {
                return steps;
            }
            steps.add(new Step(
                    "band-pass",
                    "all EMG",
                    format(
                            "Butterworth high-pass %.0f Hz (order 2) and low-pass %.0f Hz (order 2; left out where it exceeds"
                                    + " 0.45 of the sampling rate), causal; the delay of the filter's front is subtracted from every"
                                    + " time. Onsets are read from the signal filtered forwards, offsets from the signal filtered backwards,"
                                    + " so that neither end moves outwards.",
                            settings.highPassHz(), settings.lowPassHz())));
            muscles.forEach(m -> mains(m, steps));
            muscles.forEach(m -> heart(m, steps));
            return steps;
        }

        private void mains(PreparedMuscle muscle, List<Step> steps) {
            List<Sinusoids> fits = muscle.pieces().stream()
                    .flatMap(p -> p.mains().stream())
                    .filter(s -> s.cosine().length > 0)
                    .toList();
            if (!fits.isEmpty()) {
                ToDoubleFunction<Sinusoids> size = Sinusoids::largestAmplitude;
                steps.add(new Step(
                        "mains removal",
                        muscle.label(),
                        format(
                                "least-squares sinusoids at %.0f Hz and up to %d harmonics subtracted in tiles of 10 s, fitted on"
                                        + " the quiet parts; largest amplitude %.3g %s",
                                (double) Math.round(fits.getFirst().frequencyHz()),
                                Mains.HARMONICS,
                                fits.stream().mapToDouble(size).max().orElse(0),
                                muscle.channel().unit().symbol())));
            }
        }

        private void heart(PreparedMuscle muscle, List<Step> steps) {
            int found = muscle.pieces().stream()
                    .mapToInt(p -> p.heart().beatSeconds().length)
                    .sum();
            if (found > 0) {
                steps.add(new Step(
                        "ECG removal",
                        muscle.label(),
                        format(
                                "median beat of each minute subtracted at %d beats (R peaks from %s)",
                                found, beats > 0 ? "the ECG channel" : "the muscle that shows most of them")));
            }
        }

        private static String format(String pattern, Object... values) {
            return String.format(Locale.ROOT, pattern, values);
        }
    }

    /** What is wrong with the data, channel by channel. */
    private record DataDefects(Recording recording) {
        List<Defect> of(List<PreparedMuscle> muscles) {
            List<Defect> defects = new ArrayList<>();
            for (Channel channel : recording.channels()) {
                if (channel.placement() instanceof Placement.Muscle) {
                    rate(channel, defects);
                }
            }
            for (PreparedMuscle muscle : muscles) {
                double invalid = muscle.invalidSeconds();
                if (invalid > 0) {
                    defects.add(new Defect(
                            "invalid-samples",
                            muscle.label(),
                            "a changing signal inside the recorder's range",
                            String.format(Locale.ROOT, "%.3f s flat, at the rail or missing%s", invalid, first(muscle)),
                            "left out of all measures; valid time is shorter"));
                }
            }
            return defects;
        }

        private static String first(PreparedMuscle muscle) {
            TimeSpan span = muscle.pieces().stream()
                    .flatMap(p -> p.invalid().stream())
                    .findFirst()
                    .orElseThrow();
            return String.format(Locale.ROOT, ", first at %.3f s", span.startSeconds());
        }

        private static void rate(Channel channel, List<Defect> defects) {
            String found = String.format(Locale.ROOT, "%.6g Hz", channel.rateHz());
            if (channel.rateHz() < LOWEST_RATE_HZ) {
                defects.add(new Defect(
                        "emg-rate-too-low", channel.label(), "at least 100 Hz for EMG", found, "not measured"));
            } else if (channel.rateHz() < DURATION_RATE_HZ) {
                defects.add(new Defect(
                        "emg-rate-low",
                        channel.label(),
                        "at least 1000 Hz for burst durations",
                        found,
                        "jerks are counted; durations carry a wide interval and no class"));
            }
            if (channel.rateHz() >= LOWEST_RATE_HZ && !channel.unit().isVoltage()) {
                defects.add(new Defect(
                        "emg-unit-unstated",
                        channel.label(),
                        "a voltage unit",
                        channel.unit().symbol().isEmpty()
                                ? "none"
                                : channel.unit().symbol(),
                        "times are unaffected; amplitudes are in the file's own numbers"));
            }
        }
    }
}
