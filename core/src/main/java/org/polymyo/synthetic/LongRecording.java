package org.polymyo.synthetic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.quantity.Unit;
import org.polymyo.recording.Annotation;
import org.polymyo.recording.Channel;
import org.polymyo.recording.Placement;
import org.polymyo.recording.Recording;
import org.polymyo.recording.Side;
import org.polymyo.signal.Samples;
import org.polymyo.signal.Signal;

/**
 * Recordings of a day or more that are never held in memory: every block is computed when it is read, in any order and
 * from
 * any thread. The background of each channel is a loop of its own length; jerks are copies of a few prepared ones at
 * moments
 * drawn from the seed, so that their truth is known.
 */
public final class LongRecording {
    private static final double PREPARED_SECONDS = 40;
    private static final double PREPARED_EVERY = 2;
    private static final double MARGIN_SECONDS = 0.4;
    private static final List<StandardMuscle> MUSCLES =
            List.of(StandardMuscle.APB, StandardMuscle.ECR, StandardMuscle.BB, StandardMuscle.TA);

    private final Length length;
    private final Chance chance;
    private final double[] moments;
    private final int[] variants;
    private final List<Truth.Burst> bursts = new ArrayList<>();
    private final List<Truth.Jerk> jerks = new ArrayList<>();

    /**
     * How long and how wide.
     *
     * @param seconds length
     * @param channels number of channels; the first eight are EMG, then EEG
     * @param rateHz samples per second of every channel
     * @param jerksPerMinute mean rate of jerks
     */
    public record Length(double seconds, int channels, double rateHz, double jerksPerMinute) {
        /** Refuses what cannot be sampled. */
        public Length {
            if (!(seconds >= 10 && channels >= 1 && rateHz >= 200 && jerksPerMinute > 0 && jerksPerMinute <= 20)) {
                throw new IllegalArgumentException(
                        "expected 10 s or more, a channel or more, 200 Hz or more and up to 20"
                                + " jerks a minute, found " + seconds + ", " + channels + ", " + rateHz + ", "
                                + jerksPerMinute);
            }
        }
    }

    private LongRecording(Length length, long seed) {
        this.length = length;
        this.chance = new Chance(seed).named("long recording");
        TimeSpan span = new TimeSpan(5, length.seconds() - 2);
        this.moments = IntervalLaw.draw(
                        new IntervalLaw.Poisson(length.jerksPerMinute(), 2 * MARGIN_SECONDS),
                        span,
                        chance.named("jerks"))
                .stream()
                // whole samples, so that a prepared wave needs no shifting and its truth stays exact
                .mapToDouble(t -> Math.round(t * length.rateHz()) / length.rateHz())
                .toArray();
        Chance choice = chance.named("variants");
        int prepared = (int) (PREPARED_SECONDS / PREPARED_EVERY) - 1;
        this.variants = new int[moments.length];
        for (int i = 0; i < moments.length; i++) {
            variants[i] = choice.index(prepared);
        }
    }

    /**
     * Prepares a long recording; takes a second, whatever its length.
     *
     * @param length how long and how wide
     * @param seed seed
     * @return a recording whose samples are computed when read, and its truth
     */
    public static SyntheticRecording of(Length length, long seed) {
        return new LongRecording(length, seed).build();
    }

    private SyntheticRecording build() {
        Performance performance = new Performance(prepared());
        performance.write();
        List<MuscleSynthesis> muscles = performance.play();
        List<Channel> channels = new ArrayList<>();
        for (int i = 0; i < length.channels(); i++) {
            channels.add(i < muscles.size() ? emg(i, muscles.get(i)) : eeg(i - muscles.size()));
        }
        bursts.sort(Comparator.comparingDouble(Truth.Burst::onset));
        jerks();
        Truth truth = new Truth(IntendedType.CORTICAL, jerks, bursts, List.of(), List.of(), List.of());
        TimeSpan whole = new TimeSpan(0, length.seconds());
        List<Annotation> notes = List.of(
                new Annotation(whole, Recording.SYNTHETIC, Annotation.Author.PERSON),
                new Annotation(whole, "rest", Annotation.Author.PERSON));
        Recording recording = new Recording(
                new GeneratedSource(channels), Optional.empty(), length.seconds(), channels, notes, List.of());
        return new SyntheticRecording(recording, truth);
    }

    private Scene prepared() {
        List<Double> at = new ArrayList<>();
        List<Deed.Recruit> recruits = new ArrayList<>();
        for (double t = PREPARED_EVERY; t < PREPARED_SECONDS - 1; t += PREPARED_EVERY) {
            at.add(t);
        }
        Scene scene = Scene.of(
                        PREPARED_SECONDS, Chance.mix(chance.named("prepared").index(1 << 30)))
                .atEmgRate(length.rateHz());
        for (Side side : List.of(Side.RIGHT, Side.LEFT)) {
            for (StandardMuscle muscle : MUSCLES) {
                scene = scene.with(muscle.on(side));
                double latency = 0.02 * (MUSCLES.size() - MUSCLES.indexOf(muscle)) / MUSCLES.size();
                recruits.add(new Deed.Recruit(muscle.label(side), latency, 0.001, side == Side.RIGHT ? 0.9 : 0.3, 1));
            }
        }
        Deed.Burst burst = new Deed.Burst(BurstShape.milliseconds(35, 6), Strength.decibels(24, 0.3));
        return scene.with(
                Deed.Jerks.of(scene.span(), new IntervalLaw.At(at), burst, recruits.toArray(Deed.Recruit[]::new)));
    }

    private Channel emg(int index, MuscleSynthesis muscle) {
        MuscleSite site = MUSCLES.get(index % MUSCLES.size()).on(index < MUSCLES.size() ? Side.RIGHT : Side.LEFT);
        Chance own = chance.named(site.label());
        double[] loop = new double[(int) (length.rateHz() * own.uniform(50, 70))];
        for (int i = 0; i < loop.length; i++) {
            loop[i] = site.restMicrovolts() * own.normal();
        }
        int half = (int) Math.round(MARGIN_SECONDS * length.rateHz());
        int prepared = (int) (PREPARED_SECONDS / PREPARED_EVERY) - 1;
        double[][] waves = new double[prepared][];
        for (int v = 0; v < prepared; v++) {
            int middle = (int) Math.round((v + 1) * PREPARED_EVERY * length.rateHz());
            waves[v] = Arrays.copyOfRange(muscle.clean(), middle - half, middle + half);
        }
        place(muscle);
        Samples samples = new Woven(sampleCount(), loop, waves, momentSamples(half), variants);
        return channel(site.label(), site.placement(), samples);
    }

    /** Copies the truth of every prepared burst to the moments at which its jerk occurs. */
    private void place(MuscleSynthesis muscle) {
        for (int i = 0; i < moments.length; i++) {
            double prepared = (variants[i] + 1) * PREPARED_EVERY;
            double shift = moments[i] - prepared;
            for (Truth.Burst burst : muscle.bursts()) {
                if (Math.abs(burst.onset() - prepared) < MARGIN_SECONDS) {
                    Truth.Times t = burst.times();
                    Truth.Times moved = new Truth.Times(
                            moved(t.span(), shift), moved(t.half(), shift),
                            moved(t.envelopeHalf(), shift), moved(t.drive(), shift));
                    bursts.add(new Truth.Burst(burst.channel(), i + 1, moved, burst.level()));
                }
            }
        }
    }

    private static TimeSpan moved(TimeSpan span, double shift) {
        return new TimeSpan(span.startSeconds() + shift, span.endSeconds() + shift);
    }

    private void jerks() {
        double[] first = new double[moments.length];
        double[] last = new double[moments.length];
        Arrays.fill(first, Double.POSITIVE_INFINITY);
        for (Truth.Burst burst : bursts) {
            first[burst.jerk() - 1] = Math.min(first[burst.jerk() - 1], burst.onset());
            last[burst.jerk() - 1] = Math.max(last[burst.jerk() - 1], burst.offset());
        }
        for (int i = 0; i < moments.length; i++) {
            if (first[i] < last[i]) {
                jerks.add(new Truth.Jerk(i + 1, new TimeSpan(first[i], last[i]), false));
            }
        }
    }

    private Channel eeg(int index) {
        List<String> positions = List.of(
                "Fp1", "Fp2", "F3", "F4", "C3", "C4", "P3", "P4", "O1", "O2", "F7", "F8", "T3", "T4", "Fz", "Cz", "Pz");
        String position = positions.get(index % positions.size());
        String label = "EEG " + position + (index < positions.size() ? "" : "-" + (index / positions.size() + 1));
        Chance own = chance.named(label);
        double[] loop = periodic(
                ScalpSynthesis.flicker((int) (length.rateHz() * own.uniform(50, 70)), length.rateHz(), own), 12);
        Samples samples = new Woven(sampleCount(), loop, new double[0][], new long[0], new int[0]);
        return channel(label, new Placement.Scalp(position), samples);
    }

    /** Fades the end of a loop into its beginning, so that no step remains where it repeats. */
    private static double[] periodic(double[] wave, double scale) {
        int fade = wave.length / 10;
        double[] out = new double[wave.length - fade];
        for (int i = 0; i < out.length; i++) {
            double in = i < fade ? Math.sqrt((double) i / fade) : 1;
            double rest = i < fade ? Math.sqrt(1 - (double) i / fade) : 0;
            out[i] = scale * (in * wave[i] + (rest > 0 ? rest * wave[out.length + i] : 0));
        }
        return out;
    }

    private Channel channel(String label, Placement placement, Samples samples) {
        Signal signal = new Signal(0, length.rateHz(), Unit.MICROVOLT, samples);
        return new Channel(label, placement, Performance.REASON, length.rateHz(), Unit.MICROVOLT, List.of(signal));
    }

    private long sampleCount() {
        return (long) Math.floor(length.seconds() * length.rateHz());
    }

    private long[] momentSamples(int half) {
        return Arrays.stream(moments)
                .mapToLong(t -> Math.round(t * length.rateHz()) - half)
                .toArray();
    }

    /** A loop with prepared waves woven in; {@code starts} are in order. */
    private record Woven(long length, double[] loop, double[][] waves, long[] starts, int[] variants)
            implements Samples {
        @Override
        public void read(long from, int count, double[] into, int at) {
            Objects.checkFromIndexSize(from, count, length);
            Objects.checkFromIndexSize(at, count, into.length);
            int done = 0;
            while (done < count) {
                int phase = (int) ((from + done) % loop.length);
                int run = Math.min(count - done, loop.length - phase);
                System.arraycopy(loop, phase, into, at + done, run);
                done += run;
            }
            if (waves.length > 0) {
                weave(from, count, into, at);
            }
        }

        private void weave(long from, int count, double[] into, int at) {
            int found = Arrays.binarySearch(starts, from - waves[0].length);
            for (int k = found < 0 ? -found - 1 : found; k < starts.length && starts[k] < from + count; k++) {
                double[] wave = waves[variants[k]];
                int first = (int) Math.max(0, from - starts[k]);
                int end = (int) Math.min(wave.length, from + count - starts[k]);
                for (int i = first; i < end; i++) {
                    into[(int) (at + starts[k] + i - from)] += wave[i];
                }
            }
        }
    }
}
