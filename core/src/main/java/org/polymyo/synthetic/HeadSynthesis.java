package org.polymyo.synthetic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.polymyo.quantity.TimeSpan;

/**
 * EEG and eye channels of a {@link Head}: sources spread over the cortex, noise of every electrode, alpha at the back with
 * closed eyes, beta over the centre that falls before prepared movements, eyes, muscles of the head, and what the score
 * asks for.
 */
final class HeadSynthesis {
    private static final List<String> SOURCES =
            List.of("Fp1", "F4", "F3", "FC3", "FC4", "Cz", "CP3", "CP4", "P3", "P4", "T7", "T8", "Oz");
    private static final double SOURCE_SPREAD = 0.5;
    private static final double SOURCE_SHARE = 1.04;
    private static final double OWN_SHARE = 0.84;
    private static final double GAIN_HZ = 100;

    private final Head head;
    private final double rateHz;
    private final double seconds;
    private final int samples;
    private final Chance chance;
    private final float[][] out;
    private final float[] vertical;
    private final float[] horizontal;

    /**
     * A head not yet recorded.
     *
     * @param head what to record
     * @param frame length and rate
     * @param chance chance
     */
    HeadSynthesis(Head head, Frame frame, Chance chance) {
        this.head = head;
        this.rateHz = frame.eegRateHz();
        this.seconds = frame.seconds();
        this.samples = (int) Math.floor(seconds * rateHz);
        this.chance = chance;
        this.out = new float[head.sites().size()][samples];
        int eyes = head.artefacts().eyes() ? samples : 0;
        this.vertical = new float[eyes];
        this.horizontal = new float[eyes];
    }

    /**
     * Makes everything; to be called once.
     *
     * @param events what the EEG shall show
     * @param closed when the eyes are closed
     * @return the blinks
     */
    List<Truth.Other> play(List<HeadEvent> events, List<TimeSpan> closed) {
        sources();
        float[] gain = gain(events);
        float[] alpha = Rhythms.resonance(samples, rateHz, chance.uniform(8.5, 11.5), chance.named("alpha"));
        float[] open = openness(closed);
        for (int s = 0; s < out.length; s++) {
            String site = head.sites().get(s);
            rhythms(s, alpha, open);
            electrode(out[s], chance.named("electrode " + site), 0.12 * head.microvolts() * Sites.ofMuscles(site));
        }
        for (String side : List.of("C3", "C4")) {
            beta(side, gain);
        }
        eyes();
        new HeadPainter(head, rateHz, out, vertical, chance.named("events")).paint(events);
        return blinks(closed);
    }

    private void sources() {
        double[] power = new double[out.length];
        for (String source : SOURCES) {
            for (int s = 0; s < out.length; s++) {
                double share = Sites.share(head.sites().get(s), source, SOURCE_SPREAD);
                power[s] += share * share;
            }
        }
        for (String source : SOURCES) {
            float[] wave = Rhythms.flicker(samples, rateHz, chance.named("source " + source));
            for (int s = 0; s < out.length; s++) {
                double share = Sites.share(head.sites().get(s), source, SOURCE_SPREAD);
                float factor = (float) (SOURCE_SHARE * head.microvolts() * share / Math.sqrt(power[s]));
                add(out[s], wave, factor);
            }
        }
    }

    private static void add(float[] into, float[] wave, float factor) {
        for (int i = 0; i < into.length; i++) {
            into[i] += factor * wave[i];
        }
    }

    private void rhythms(int s, float[] alpha, float[] open) {
        double back = Math.max(0.1, 0.5 - 0.7 * Sites.place(head.sites().get(s))[1]);
        for (int i = 0; i < samples; i++) {
            double height = 14 - 11 * open[(int) (i / rateHz * GAIN_HZ)];
            out[s][i] += (float) (alpha[i] * back * height);
        }
    }

    /** Noise of one electrode: slow drift of the skin, and white noise as of amplifier and scalp muscles. */
    private void electrode(float[] into, Chance own, double white) {
        double keep = StrictMath.exp(-6.283185307179586 * 6 / rateHz);
        double step = OWN_SHARE * head.microvolts() * Math.sqrt(1 - keep * keep) * 0.6;
        double state = 0;
        for (int i = 0; i < into.length; i++) {
            state = keep * state + step * own.normal();
            into[i] += (float) (state + white * own.normal());
        }
    }

    private void beta(String focus, float[] gain) {
        float[] low = Rhythms.band(samples, rateHz, new CorticalDrive.Band(16, 28), chance.named("beta " + focus));
        float[] high = Rhythms.band(samples, rateHz, new CorticalDrive.Band(32, 44), chance.named("gamma " + focus));
        double strength = chance.named("strength of beta").lognormal(1, 0.3);
        for (int s = 0; s < out.length; s++) {
            double share = strength * Sites.share(head.sites().get(s), focus, 0.35);
            if (share < 0.05) {
                continue;
            }
            for (int i = 0; i < samples; i++) {
                double factor = share * gain[(int) (i / rateHz * GAIN_HZ)];
                out[s][i] += (float) (factor * (4 * low[i] + 2 * high[i]));
            }
        }
    }

    /** What is left of beta: less from 1.5 s before a prepared movement until 0.3 s after, back after 1 s. */
    private float[] gain(List<HeadEvent> events) {
        float[] gain = new float[(int) (samples / rateHz * GAIN_HZ) + 2];
        Arrays.fill(gain, 1);
        for (HeadEvent event : events) {
            if (event instanceof HeadEvent.Prepared prepared) {
                double at = head.amplifier().clock().shows(prepared.seconds());
                int from = (int) Math.max(0, (at - 1.5) * GAIN_HZ);
                int to = (int) Math.min(gain.length, (at + 1) * GAIN_HZ);
                for (int i = from; i < to; i++) {
                    double t = i / GAIN_HZ - at;
                    double depth = t < -0.8 ? (t + 1.5) / 0.7 : t < 0.3 ? 1 : (1 - t) / 0.7;
                    gain[i] = Math.min(gain[i], (float) (1 - prepared.form().desynchronisation() * depth));
                }
            }
        }
        return gain;
    }

    private float[] openness(List<TimeSpan> closed) {
        float[] open = new float[(int) (samples / rateHz * GAIN_HZ) + 2];
        for (int i = 0; i < open.length; i++) {
            open[i] = isClosed(i / GAIN_HZ, closed) ? 0 : 1;
        }
        return open;
    }

    private static boolean isClosed(double t, List<TimeSpan> closed) {
        return closed.stream().anyMatch(span -> span.contains(t));
    }

    private void eyes() {
        if (vertical.length > 0) {
            add(vertical, Rhythms.flicker(samples, rateHz, chance.named("vertical")), 15);
            add(horizontal, Rhythms.flicker(samples, rateHz, chance.named("horizontal")), 15);
        }
    }

    private List<Truth.Other> blinks(List<TimeSpan> closed) {
        List<Truth.Other> blinks = new ArrayList<>();
        if (head.artefacts().blinksPerMinute() <= 0) {
            return blinks;
        }
        Chance own = chance.named("blinks");
        HeadPainter painter = new HeadPainter(head, rateHz, out, vertical, own);
        IntervalLaw law = new IntervalLaw.Poisson(head.artefacts().blinksPerMinute(), 0.6);
        for (double t : IntervalLaw.draw(law, new TimeSpan(0.3, Math.max(0.3, seconds)), own)) {
            if (!isClosed(t, closed)) {
                painter.eyes(t, new double[] {0.07, own.lognormal(180, 0.2)});
                blinks.add(new Truth.Other("", new TimeSpan(t - 0.15, t + 0.25), Truth.Kind.BLINK));
            }
        }
        return blinks;
    }

    /**
     * The EEG, one array for each site.
     *
     * @return µV against the ears, positive up
     */
    float[][] scalp() {
        return out;
    }

    /**
     * The eye channels.
     *
     * @return vertical and horizontal, µV; empty arrays where they are not recorded
     */
    List<float[]> eyeChannels() {
        return List.of(vertical, horizontal);
    }
}
