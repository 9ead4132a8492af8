package org.polymyo.synthetic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.quantity.Unit;
import org.polymyo.recording.Annotation;
import org.polymyo.recording.Channel;
import org.polymyo.recording.Placement;
import org.polymyo.recording.Recording;
import org.polymyo.signal.Samples;
import org.polymyo.signal.Signal;

/** Makes the recording of one scene. */
final class Performance {
    /** Why a generated channel is known for what it is. */
    static final String REASON = "stated by the generator (SYNTHETIC)";

    /** From here on samples are held in half of the memory. */
    private static final int COMPACT_FROM = 1_000_000;

    private static final double[] SWING_SHARE = {0.8, 0.5, 0.33};
    private static final double[] GRAVITY_SHARE = {0.2, 0.3, 0.93};

    private final Scene scene;
    private final Frame frame;
    private final Chance chance;
    private final Score score;
    private final List<MuscleSynthesis> muscles = new ArrayList<>();
    private final List<Channel> channels = new ArrayList<>();
    private final List<Truth.Other> others = new ArrayList<>();

    /**
     * A performance not yet given.
     *
     * @param scene the scene
     */
    Performance(Scene scene) {
        this.scene = scene;
        this.frame = scene.frame();
        this.chance = new Chance(frame.seed());
        this.score = new Score(frame.seconds(), scene.muscles());
    }

    /**
     * Gives it.
     *
     * @return samples and truth
     */
    SyntheticRecording record() {
        write();
        play();
        emg();
        scalp();
        limbs();
        return new SyntheticRecording(recording(), truth());
    }

    /** Writes what every muscle shall do; to be called once, before {@link #play()}. */
    void write() {
        for (int i = 0; i < scene.deeds().size(); i++) {
            Chance own = chance.named("deed " + i);
            switch (scene.deeds().get(i)) {
                case Deed.Jerks jerks -> JerkWriter.write(jerks, score, own);
                case Deed.Lapses lapses -> JerkWriter.write(lapses, score, own);
                case Deed.Hold hold -> MovementWriter.write(hold, score, own);
                case Deed.Tremor tremor -> MovementWriter.write(tremor, score, own);
                case Deed.Movement movement -> MovementWriter.write(movement, score, own);
                case CorticalDrive drive -> DeliberateWriter.write(drive, score, own);
                case Deliberate deliberate -> DeliberateWriter.write(deliberate, score, own);
                case Fasciculation fasciculation -> DeliberateWriter.write(fasciculation, score, own);
                case Episodes episodes -> JerkWriter.write(episodes, score, own);
                case Stimulation stimulation -> StimulusWriter.write(stimulation, score, own);
                case Deed.Condition condition ->
                    score.annotations.add(new Annotation(condition.span(), condition.text(), Annotation.Author.PERSON));
            }
        }
        score.applySilences();
    }

    /**
     * Makes the noise-free EMG of every muscle.
     *
     * @return the muscles, in the order of the scene
     */
    List<MuscleSynthesis> play() {
        int samples = (int) Math.floor(frame.seconds() * frame.emgRateHz());
        for (MuscleSite site : scene.muscles()) {
            Chance own = chance.named("muscle " + site.label());
            muscles.add(MuscleSynthesis.play(site, score.part(site.label()), frame.emgRateHz(), samples, own));
        }
        return muscles;
    }

    private void emg() {
        Heart heart = new Heart(frame.seconds(), chance.named("heart"));
        for (int i = 0; i < muscles.size(); i++) {
            MuscleSite site = scene.muscles().get(i);
            double[] samples = muscles.get(i).clean().clone();
            crosstalk(i, samples);
            Chance own = chance.named("disturbances " + site.label());
            others.addAll(
                    new DisturbanceSynthesis(site, frame.emgRateHz(), samples, own).add(scene.disturbances(), heart));
            others.addAll(score.part(site.label()).others());
            channel(site.label(), site.placement(), frame.emgRateHz(), Unit.MICROVOLT, samples);
        }
        if (scene.sensors().heart()) {
            double[] samples = new double[(int) Math.floor(frame.seconds() * frame.emgRateHz())];
            heart.addTo(samples, frame.emgRateHz(), 900);
            Chance noise = chance.named("ecg");
            for (int i = 0; i < samples.length; i++) {
                samples[i] += 4 * noise.normal();
            }
            channel("ECG", new Placement.Heart(), frame.emgRateHz(), Unit.MICROVOLT, samples);
        }
    }

    /** Adds the EMG of the muscle before and after in the list, where they are of the same limb. */
    private void crosstalk(int index, double[] samples) {
        double part = scene.disturbances().crosstalk();
        for (int other = index - 1; part > 0 && other <= index + 1; other += 2) {
            if (other < 0 || other >= muscles.size() || !neighbours(index, other)) {
                continue;
            }
            double[] source = muscles.get(other).clean();
            for (int i = 0; i < samples.length; i++) {
                samples[i] += part * source[i];
            }
            String label = scene.muscles().get(index).label();
            muscles.get(other)
                    .bursts()
                    .forEach(b -> others.add(new Truth.Other(label, b.times().span(), Truth.Kind.CROSSTALK)));
        }
    }

    private boolean neighbours(int a, int b) {
        Placement.Muscle one = scene.muscles().get(a).placement();
        Placement.Muscle two = scene.muscles().get(b).placement();
        return one.side() == two.side() && one.part() == two.part();
    }

    private void scalp() {
        scene.sensors().head().ifPresent(head -> {
            HeadChannels made = HeadChannels.of(scene, head, score, chance.named("head"));
            others.addAll(made.blinks());
            made.channels()
                    .forEach((label, samples) -> channel(
                            label,
                            HeadChannels.placement(label),
                            new Signal(0, frame.eegRateHz(), Unit.MICROVOLT, new StoredSamples(samples))));
        });
        if (scene.sensors().scalp().isEmpty()) {
            return;
        }
        ScalpSynthesis head = new ScalpSynthesis(frame.seconds(), frame.eegRateHz(), chance.named("head"));
        others.addAll(head.blinks());
        Disturbances.Mains mains = scene.disturbances().mains();
        for (String position : scene.sensors().scalp()) {
            double[] samples = head.electrode(position, score.potentials);
            if (mains.microvolts() > 0) {
                Disturbances.Mains weaker = new Disturbances.Mains(mains.hz(), mains.microvolts() / 3);
                DisturbanceSynthesis.mains(samples, frame.eegRateHz(), weaker, chance.named("mains " + position));
            }
            channel("EEG " + position, new Placement.Scalp(position), frame.eegRateHz(), Unit.MICROVOLT, samples);
        }
    }

    private void limbs() {
        List<String> labels = scene.muscles().stream().map(MuscleSite::label).toList();
        for (Sensors.Limb limb : scene.sensors().limbs()) {
            List<double[]> pulling = limb.muscles().stream()
                    .map(label -> muscles.get(labels.indexOf(label)).clean())
                    .toList();
            double[] swing = LimbSynthesis.swing(limb, pulling, frame.emgRateHz());
            for (int k = 0; k < 3; k++) {
                String axis = List.of("X", "Y", "Z").get(k);
                String label = "ACC " + limb.side().letter() + " " + limb.name() + " " + axis;
                double[] samples = LimbSynthesis.axis(swing, SWING_SHARE[k], GRAVITY_SHARE[k], chance.named(label));
                Placement place = new Placement.Segment(limb.name(), limb.side(), axis);
                Sensors.Recorder recorder = limb.recorder();
                scale(samples, recorder.perMetrePerSecondSquared());
                channel(label, place, recorder.rateHz(), recorder.unit(), samples);
            }
        }
    }

    private static void scale(double[] samples, double factor) {
        for (int i = 0; factor != 1 && i < samples.length; i++) {
            samples[i] *= factor;
        }
    }

    private void channel(String label, Placement placement, double rateHz, Unit unit, double[] samples) {
        Samples held = samples.length > COMPACT_FROM ? StoredSamples.of(samples) : Samples.of(samples);
        channel(label, placement, new Signal(0, rateHz, unit, held));
    }

    private void channel(String label, Placement placement, Signal whole) {
        List<Signal> pieces = new ArrayList<>();
        double from = 0;
        for (TimeSpan gap : scene.disturbances().limits().gaps()) {
            pieces.add(whole.slice(new TimeSpan(from, gap.startSeconds())));
            from = gap.endSeconds();
        }
        pieces.add(whole.slice(new TimeSpan(from, Math.max(from, frame.seconds()))));
        pieces.removeIf(piece -> piece.length() == 0);
        channels.add(new Channel(label, placement, REASON, whole.rateHz(), whole.unit(), pieces));
    }

    private Recording recording() {
        List<Annotation> annotations = score.annotations.stream()
                .sorted(Comparator.comparingDouble(a -> a.span().startSeconds()))
                .toList();
        return new Recording(
                new GeneratedSource(channels), Optional.empty(), frame.seconds(), channels, annotations, List.of());
    }

    private Truth truth() {
        List<TimeSpan> unseen = new ArrayList<>(scene.disturbances().limits().gaps());
        unseen.addAll(scene.disturbances().limits().dropouts());
        List<Truth.Burst> bursts = muscles.stream()
                .flatMap(m -> m.bursts().stream())
                .filter(b -> unseen.stream().noneMatch(b.times().span()::overlaps))
                .toList();
        List<Truth.SilentPeriod> gaps = muscles.stream()
                .flatMap(m -> m.gaps().stream())
                .filter(g -> unseen.stream().noneMatch(g.span()::overlaps))
                .toList();
        return Numbering.of(bursts, gaps, score).truth(frame.type(), others);
    }
}
