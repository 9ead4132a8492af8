package org.polymyo.synthetic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.polymyo.quantity.Unit;
import org.polymyo.recording.Annotation;
import org.polymyo.recording.Channel;
import org.polymyo.recording.Recording;
import org.polymyo.signal.Samples;
import org.polymyo.signal.Signal;

/** Makes the recording of one scene. */
final class Performance {
    private static final String REASON = "stated by the generator (SYNTHETIC)";

    private final Scene scene;
    private final Frame frame;
    private final Chance chance;
    private final Score score;
    private final List<Channel> channels = new ArrayList<>();
    private final List<Truth.Burst> bursts = new ArrayList<>();
    private final List<Truth.SilentPeriod> gaps = new ArrayList<>();
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
        List<MuscleSynthesis> muscles = new ArrayList<>();
        int samples = (int) Math.floor(frame.seconds() * frame.emgRateHz());
        for (MuscleSite site : scene.muscles()) {
            Score.Part part = score.part(site.label());
            muscles.add(MuscleSynthesis.play(
                    site, part, frame.emgRateHz(), samples, chance.named("muscle " + site.label())));
        }
        for (int i = 0; i < muscles.size(); i++) {
            collect(scene.muscles().get(i), muscles.get(i));
        }
        return new SyntheticRecording(recording(), Numbering.of(bursts, gaps, score).truth(frame.type(), others));
    }

    private void write() {
        for (int i = 0; i < scene.deeds().size(); i++) {
            Chance own = chance.named("deed " + i);
            switch (scene.deeds().get(i)) {
                case Deed.Jerks jerks -> JerkWriter.write(jerks, score, own);
                case Deed.Lapses lapses -> JerkWriter.write(lapses, score, own);
                case Deed.Hold hold -> MovementWriter.write(hold, score, own);
                case Deed.Tremor tremor -> MovementWriter.write(tremor, score, own);
                case Deed.Movement movement -> MovementWriter.write(movement, score, own);
            }
        }
        score.applySilences();
    }

    private void collect(MuscleSite site, MuscleSynthesis muscle) {
        double[] samples = muscle.clean().clone();
        Chance noise = chance.named("noise " + site.label());
        for (int i = 0; i < samples.length; i++) {
            samples[i] += site.restMicrovolts() * noise.normal();
        }
        bursts.addAll(muscle.bursts());
        gaps.addAll(muscle.gaps());
        others.addAll(score.part(site.label()).others());
        Signal signal = new Signal(0, frame.emgRateHz(), Unit.MICROVOLT, Samples.of(samples));
        channels.add(new Channel(
                site.label(), site.placement(), REASON, frame.emgRateHz(), Unit.MICROVOLT, List.of(signal)));
    }

    private Recording recording() {
        List<Annotation> annotations = score.annotations.stream()
                .sorted(Comparator.comparingDouble(a -> a.span().startSeconds()))
                .toList();
        return new Recording(
                new GeneratedSource(channels), Optional.empty(), frame.seconds(), channels, annotations, List.of());
    }
}
