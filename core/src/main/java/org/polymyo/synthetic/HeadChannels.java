package org.polymyo.synthetic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.recording.BodyPart;
import org.polymyo.recording.Placement;

/** The channels of a head as the amplifier gives them: referred, with mains, with its polarity. */
final class HeadChannels {
    private static final double FOCAL_SPREAD = 0.45;
    private static final double GENERAL_SPREAD = 1.3;

    private final Map<String, float[]> channels = new LinkedHashMap<>();
    private final List<Truth.Other> blinks;
    private final Scene scene;
    private final Head head;
    private final Chance chance;

    private HeadChannels(Scene scene, Head head, Score score, Chance chance) {
        this.scene = scene;
        this.head = head;
        this.chance = chance;
        HeadSynthesis synthesis = new HeadSynthesis(head, scene.frame(), chance);
        List<HeadEvent> events = new ArrayList<>(score.head);
        potentials(score, events);
        artefacts(score, events);
        this.blinks = synthesis.play(events, closed());
        refer(synthesis.scalp());
        channels.forEach(this::finish);
        if (head.artefacts().eyes()) {
            channels.put("VEOG", synthesis.eyeChannels().get(0));
            channels.put("HEOG", synthesis.eyeChannels().get(1));
        }
    }

    /**
     * Records a head.
     *
     * @param scene the scene
     * @param head the head
     * @param score what the EEG shows
     * @param chance chance
     * @return the channels
     */
    static HeadChannels of(Scene scene, Head head, Score score, Chance chance) {
        return new HeadChannels(scene, head, score, chance);
    }

    /**
     * The channels.
     *
     * @return samples in µV by label, in order
     */
    Map<String, float[]> channels() {
        return channels;
    }

    /**
     * The blinks.
     *
     * @return on no channel in particular
     */
    List<Truth.Other> blinks() {
        return blinks;
    }

    /**
     * What a channel of this label is.
     *
     * @param label label of one of the channels
     * @return its placement
     */
    static Placement placement(String label) {
        return label.startsWith("EEG ") ? new Placement.Scalp(label.substring(4)) : new Placement.Eye();
    }

    private List<TimeSpan> closed() {
        return scene.deeds().stream()
                .filter(deed ->
                        deed instanceof Deed.Condition c && c.text().matches("(eyes closed|photic|sleep|N\\d).*"))
                .map(Deed::span)
                .toList();
    }

    private void potentials(Score score, List<HeadEvent> events) {
        Chance own = chance.named("potentials");
        for (Score.Potentials p : score.potentials) {
            Deed.Spike spike = p.spike();
            double height = spike.amplitudeMicrovolts() * own.lognormal(1, 0.25);
            List<HeadEvent.Hump> humps = spike.generalised()
                    ? List.of(new HeadEvent.Hump(0, 0.014, -height), new HeadEvent.Hump(0.16, 0.05, -0.8 * height))
                    : List.of(new HeadEvent.Hump(0, 0.006, height), new HeadEvent.Hump(0.025, 0.009, -0.6 * height));
            double spread = spike.generalised() ? GENERAL_SPREAD : FOCAL_SPREAD;
            events.add(new HeadEvent.Wave(p.peakSeconds(), spike.electrode(), spread, humps));
        }
    }

    /** Muscles of the head hiss in the EEG while they burst; limbs shake head and cables 20 to 60 ms after. */
    private void artefacts(Score score, List<HeadEvent> events) {
        for (MuscleSite site : scene.muscles()) {
            Chance own = chance.named("artefact of " + site.label());
            boolean near =
                    site.placement().part() == BodyPart.FACE || site.placement().part() == BodyPart.NECK;
            double swing = head.artefacts().movementMicrovolts() * own.normal() * 0.5;
            double lag = own.uniform(0.05, 0.09);
            String focus = head.sites().get(own.index(head.sites().size()));
            for (Score.Volley volley : score.part(site.label()).volleys()) {
                double at = volley.onsetSeconds();
                if (near) {
                    double height = head.artefacts().scalpMicrovolts() * own.lognormal(1, 0.4);
                    events.add(new HeadEvent.Hiss(at, volley.shape().seconds(), height));
                } else if (swing != 0) {
                    double height = swing * own.lognormal(1, 0.6);
                    List<HeadEvent.Hump> humps = List.of(
                            new HeadEvent.Hump(lag, lag / 4, height),
                            new HeadEvent.Hump(lag + 0.12, 0.04, -0.7 * height));
                    events.add(new HeadEvent.Wave(at, focus, 0.8, humps));
                }
            }
        }
    }

    private void refer(float[][] scalp) {
        List<String> sites = head.sites();
        switch (head.amplifier().reference()) {
            case EARS -> put(scalp);
            case VERTEX -> {
                subtract(scalp, scalp[sites.indexOf("Cz")].clone());
                put(scalp);
                channels.remove("EEG Cz");
            }
            case AVERAGE -> {
                subtract(scalp, mean(scalp));
                put(scalp);
            }
            case BIPOLAR -> {
                for (int s = 0; s + 1 < scalp.length; s++) {
                    subtract(new float[][] {scalp[s]}, scalp[s + 1]);
                    channels.put("EEG " + sites.get(s) + "-" + sites.get(s + 1), scalp[s]);
                }
            }
        }
    }

    private void put(float[][] scalp) {
        for (int s = 0; s < scalp.length; s++) {
            channels.put("EEG " + head.sites().get(s), scalp[s]);
        }
    }

    private static void subtract(float[][] from, float[] what) {
        for (float[] samples : from) {
            for (int i = 0; i < samples.length; i++) {
                samples[i] -= what[i];
            }
        }
    }

    private static float[] mean(float[][] scalp) {
        float[] mean = new float[scalp[0].length];
        for (float[] samples : scalp) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += samples[i] / scalp.length;
            }
        }
        return mean;
    }

    private void finish(String label, float[] samples) {
        Disturbances.Mains mains = scene.disturbances().mains();
        float sign = head.amplifier().reversed() ? -1 : 1;
        if (mains.microvolts() > 0) {
            double[] hum = new double[samples.length];
            Chance own = mains.chance(chance.named("mains " + label));
            Disturbances.Mains weaker = new Disturbances.Mains(
                    mains.hz(), mains.microvolts() / 3 * chance.named(label).uniform(0.6, 1.4));
            DisturbanceSynthesis.mains(hum, scene.frame().eegRateHz(), weaker, own);
            for (int i = 0; i < samples.length; i++) {
                samples[i] += (float) hum[i];
            }
        }
        for (int i = 0; sign < 0 && i < samples.length; i++) {
            samples[i] = -samples[i];
        }
    }
}
