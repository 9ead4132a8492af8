package org.polymyo.synthetic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.recording.Annotation;

/** What every muscle has to play: the scene with all chance drawn, before any EMG exists. */
final class Score {
    /** Points per second of the drive. */
    static final double GRID_HZ = 1000;

    /** One part for each muscle, in the order of the scene. */
    final Map<String, Part> parts = new LinkedHashMap<>();

    /** Cortical potentials, with the numbers the jerks were drawn with. */
    final List<Potentials> potentials = new ArrayList<>();

    /** What else the EEG shows. */
    final List<HeadEvent> head = new ArrayList<>();

    /** Stimuli and tasks. */
    final List<Annotation> annotations = new ArrayList<>();

    private final double seconds;
    private int jerks;

    /**
     * A blank score.
     *
     * @param seconds length
     * @param sites the muscles
     */
    Score(double seconds, List<MuscleSite> sites) {
        this.seconds = seconds;
        int points = (int) Math.ceil(seconds * GRID_HZ) + 1;
        sites.forEach(site -> parts.put(site.label(), new Part(new double[points])));
    }

    /**
     * One muscle's part.
     *
     * @param drive excitation at {@link #GRID_HZ}, 0 to 1
     * @param volleys synchronous discharges
     * @param silences losses of drive
     * @param others spans of what is not a jerk
     * @param extra what is rarer
     */
    record Part(double[] drive, List<Volley> volleys, List<Silence> silences, List<Truth.Other> others, Extra extra) {
        /**
         * An empty part.
         *
         * @param drive excitation
         */
        Part(double[] drive) {
            this(drive, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), Extra.none());
        }

        /**
         * Drives of the cortex.
         *
         * @return to be added to
         */
        List<Modulation> modulations() {
            return extra.modulations;
        }

        /**
         * Single discharges.
         *
         * @return to be added to
         */
        List<Twitch> twitches() {
            return extra.twitches;
        }

        /**
         * Adds excitation.
         *
         * @param span when
         * @param level course: from seconds after the start of the span to excitation
         */
        void excite(TimeSpan span, java.util.function.DoubleUnaryOperator level) {
            int from = (int) Math.max(0, Math.ceil(span.startSeconds() * GRID_HZ));
            int to = (int) Math.min(drive.length, Math.ceil(span.endSeconds() * GRID_HZ));
            for (int i = from; i < to; i++) {
                drive[i] = Math.clamp(drive[i] + level.applyAsDouble(i / GRID_HZ - span.startSeconds()), 0, 1);
            }
        }
    }

    /**
     * What few muscles have to play.
     *
     * @param modulations drives of the cortex
     * @param twitches single discharges
     */
    record Extra(List<Modulation> modulations, List<Twitch> twitches) {
        /**
         * Nothing yet.
         *
         * @return empty lists
         */
        static Extra none() {
            return new Extra(new ArrayList<>(), new ArrayList<>());
        }
    }

    /**
     * A drive of the cortex: the muscle's drive times one plus depth times course.
     *
     * @param startSeconds moment of the first point at the cortex
     * @param course the course at {@link #GRID_HZ}
     * @param depth its scale
     * @param delaySeconds from the cortex to the centre of the motor units' potentials
     */
    record Modulation(double startSeconds, float[] course, double depth, double delaySeconds) {}

    /**
     * A single discharge of one unit.
     *
     * @param seconds when
     * @param unit which, 0 the smallest to 1 the largest
     * @param microvolts its peak
     */
    record Twitch(double seconds, double unit, double microvolts) {}

    /**
     * A synchronous discharge.
     *
     * @param jerk number of the jerk; 0 where it is a voluntary movement
     * @param onsetSeconds intended onset of the EMG
     * @param shape course; its standard deviation is used up
     * @param strength strength; its variation is used up
     */
    record Volley(int jerk, double onsetSeconds, BurstShape shape, Strength strength) {}

    /**
     * A loss of drive.
     *
     * @param jerk number of the jerk
     * @param span when
     * @param depth part that is lost, 0 to 1
     */
    record Silence(int jerk, TimeSpan span, double depth) {}

    /**
     * A cortical potential.
     *
     * @param jerk number of the jerk
     * @param peakSeconds time of the positive peak
     * @param leadSeconds time from the peak to the jerk's moment
     * @param spike its form
     */
    record Potentials(int jerk, double peakSeconds, double leadSeconds, Deed.Spike spike) {}

    /**
     * The part of a muscle.
     *
     * @param channel label
     * @return its part
     * @throws IllegalArgumentException if the scene has no such muscle
     */
    Part part(String channel) {
        Part part = parts.get(channel);
        if (part == null) {
            throw new IllegalArgumentException("expected one of " + parts.keySet() + ", found " + channel);
        }
        return part;
    }

    /**
     * A number for the next jerk; final numbers are given in order of time when all is known.
     *
     * @return from 1
     */
    int nextJerk() {
        return ++jerks;
    }

    /**
     * Length.
     *
     * @return seconds
     */
    double seconds() {
        return seconds;
    }

    /** Takes the drive away where it is lost. To be called once, when all deeds are written. */
    void applySilences() {
        for (Part part : parts.values()) {
            for (Silence silence : part.silences) {
                int from = (int) Math.clamp(Math.ceil(silence.span.startSeconds() * GRID_HZ), 0, part.drive.length);
                int to = (int) Math.clamp(Math.ceil(silence.span.endSeconds() * GRID_HZ), 0, part.drive.length);
                for (int i = from; i < to; i++) {
                    part.drive[i] *= 1 - silence.depth;
                }
            }
        }
    }
}
