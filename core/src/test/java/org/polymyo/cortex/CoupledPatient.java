package org.polymyo.cortex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.polymyo.event.Events;
import org.polymyo.event.Watch;
import org.polymyo.preparation.HeartShare;
import org.polymyo.preparation.Prepared;
import org.polymyo.preparation.PreparedMuscle;
import org.polymyo.preparation.PreparedPiece;
import org.polymyo.preparation.PreparedSignal;
import org.polymyo.preparation.PreparedTrace;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.quantity.Unit;
import org.polymyo.recording.Annotation;
import org.polymyo.recording.BodyPart;
import org.polymyo.recording.Channel;
import org.polymyo.recording.NoSource;
import org.polymyo.recording.Placement;
import org.polymyo.recording.Recording;
import org.polymyo.recording.Side;
import org.polymyo.signal.Filter;
import org.polymyo.signal.Samples;
import org.polymyo.signal.Signal;
import org.polymyo.signal.Sinusoids;

/**
 * A person who holds a contraction of the right hand, with known coupling of cortex and muscle. Made for tests of coherence
 * and shares no code with the patients of the synthetic package. EEG and EMG have rates of their own.
 */
final class CoupledPatient {
    private static final double FINE_HZ = 4000;
    static final List<String> SITES = List.of("C3", "C4", "Cz", "F3", "P3");

    private final int seconds;
    private final double eegHz;
    private final double emgHz;
    private final Random random;
    private final double[] drive;
    private final double[][] eeg;
    private final double[] loudness;
    private final double[] added;
    private final List<Annotation> annotations = new ArrayList<>();

    CoupledPatient(int seconds, double eegHz, double emgHz, long seed) {
        this.seconds = seconds;
        this.eegHz = eegHz;
        this.emgHz = emgHz;
        this.random = new Random(seed);
        this.drive = band(15, 45);
        this.eeg = new double[SITES.size()][(int) (seconds * eegHz)];
        this.loudness = new double[(int) (seconds * emgHz)];
        this.added = new double[loudness.length];
        for (double[] channel : eeg) {
            double pink = 0;
            for (int i = 0; i < channel.length; i++) {
                pink = 0.97 * pink + 0.25 * random.nextGaussian();
                channel[i] = 10 * (pink + 0.4 * random.nextGaussian());
            }
        }
        java.util.Arrays.fill(loudness, 1);
    }

    /** Noise of unit power inside a band, with room before and after. */
    private double[] band(double low, double high) {
        double[] x = random.doubles((int) ((seconds + 2) * FINE_HZ), -1, 1).toArray();
        Filter.lowPass(4, high, FINE_HZ)
                .then(Filter.highPass(4, low, FINE_HZ))
                .start()
                .apply(x, 0, x.length);
        double square = 0;
        for (double v : x) {
            square += v * v / x.length;
        }
        for (int i = 0; i < x.length; i++) {
            x[i] /= Math.sqrt(square);
        }
        return x;
    }

    private double driveAt(double time) {
        return drive[(int) Math.round((time + 1) * FINE_HZ)];
    }

    /** The drive shows at C3 and in the loudness of the muscle, later. */
    CoupledPatient driven(double strength, double delaySeconds) {
        return driven(strength, delaySeconds, 1);
    }

    CoupledPatient driven(double strength, double delaySeconds, double sign) {
        for (int i = 0; i < eeg[0].length; i++) {
            eeg[0][i] += sign * 8 * strength * driveAt(i / eegHz);
        }
        for (int i = 0; i < loudness.length; i++) {
            loudness[i] = Math.max(0.05, loudness[i] + 0.5 * strength * driveAt(i / emgHz - delaySeconds));
        }
        return this;
    }

    /** A source seen by every electrode at the same moment, and by the muscle's loudness. */
    CoupledPatient shared(double strength) {
        for (int i = 0; i < loudness.length; i++) {
            loudness[i] = Math.max(0.05, loudness[i] + 0.5 * strength * driveAt(i / emgHz));
        }
        for (double[] channel : eeg) {
            double weight = 0.5 + random.nextDouble();
            for (int i = 0; i < channel.length; i++) {
                channel[i] += 8 * weight * strength * driveAt(i / eegHz);
            }
        }
        return this;
    }

    /** Lines at multiples of a frequency, in EEG and in the muscle's loudness and voltage, late by a time. */
    CoupledPatient lines(double hz, int harmonics, double size, double delaySeconds) {
        for (int h = 1; h <= harmonics; h++) {
            double turn = 2 * Math.PI * h * hz;
            double phase = 2 * Math.PI * random.nextDouble();
            for (int e = 0; e < eeg.length; e++) {
                double weight = e == 0 ? 1 : 0.3;
                for (int i = 0; i < eeg[e].length; i++) {
                    eeg[e][i] += 10 * weight * size / h * Math.sin(turn * i / eegHz + phase);
                }
            }
            for (int i = 0; i < loudness.length; i++) {
                double wave = size / h * Math.sin(turn * (i / emgHz - delaySeconds) + phase);
                loudness[i] = Math.max(0.05, loudness[i] + 0.3 * wave);
                added[i] += 20 * wave;
            }
        }
        return this;
    }

    /** A heart seen everywhere. */
    CoupledPatient heart(double microvolts) {
        for (double beat = 0.5; beat < seconds - 1; beat += 0.75 + 0.2 * random.nextDouble()) {
            for (int i = -40; i < 40; i++) {
                double shape = Math.exp(-i * i / 50.0) - 0.4 * Math.exp(-(i - 12) * (i - 12) / 80.0);
                int at = (int) ((beat + i / 1000.0) * eegHz);
                for (double[] channel : eeg) {
                    channel[at] += 0.1 * microvolts * shape;
                }
                added[(int) ((beat + i / 1000.0) * emgHz)] += microvolts * shape;
            }
        }
        return this;
    }

    CoupledPatient said(String text, double from, double to) {
        annotations.add(new Annotation(new TimeSpan(from, to), text, Annotation.Author.PERSON));
        return this;
    }

    /** As prepared; mains are left in on purpose, so that the guard alone must hold. */
    Prepared prepared() {
        List<PreparedSignal> signals = new ArrayList<>();
        for (int e = 0; e < eeg.length; e++) {
            Channel channel = channel("EEG " + SITES.get(e), new Placement.Scalp(SITES.get(e)), eegHz, eeg[e]);
            Signal raw = channel.pieces().getFirst();
            signals.add(new PreparedSignal(channel, List.of(new PreparedTrace(raw, nothing(), List.of()))));
        }
        List<PreparedMuscle> muscles = List.of(muscle("right APB"), muscle("right FDI"));
        List<Channel> channels = new ArrayList<>();
        signals.forEach(s -> channels.add(s.channel()));
        muscles.forEach(m -> channels.add(m.channel()));
        var recording =
                new Recording(new NoSource("none"), Optional.empty(), seconds, channels, annotations, List.of());
        return new Prepared(recording, muscles, signals, List.of(), List.of());
    }

    private PreparedMuscle muscle(String label) {
        double[] x = new double[loudness.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = 60 * loudness[i] * random.nextGaussian() + added[i];
        }
        var placement = new Placement.Muscle("abductor pollicis brevis", Side.RIGHT, BodyPart.ARM);
        Channel channel = channel(label, placement, emgHz, x);
        var piece = new PreparedPiece(
                channel.pieces().getFirst(), Filter.highPass(2, 20, emgHz), nothing(), HeartShare.NONE, List.of());
        return new PreparedMuscle(channel, placement, List.of(piece));
    }

    private List<Sinusoids> nothing() {
        return IntStream.range(0, seconds / 10 + 1)
                .mapToObj(i -> Sinusoids.NONE)
                .toList();
    }

    private static Channel channel(String label, Placement placement, double rateHz, double[] samples) {
        var signal = new Signal(0, rateHz, Unit.MICROVOLT, Samples.of(samples));
        return new Channel(label, placement, "made", rateHz, Unit.MICROVOLT, List.of(signal));
    }

    /** Both muscles held throughout. */
    Events events() {
        return new Events(
                List.of(),
                List.of(),
                List.of(
                        new Watch("right APB", seconds, seconds, 60, 100),
                        new Watch("right FDI", seconds, seconds, 60, 100)));
    }
}
