package org.polymyo.video;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.polymyo.signal.Quantiles;
import org.polymyo.video.clip.ClipFacts;
import org.polymyo.video.motion.ClipMotion;
import org.polymyo.video.motion.Part;
import org.polymyo.video.motion.State;
import org.polymyo.video.motion.Trace;

/**
 * How well a clip was filmed, in one sentence for the patient and one for the clinic.
 *
 * @param shortfalls what is wrong, the gravest first
 * @param patient what to do better, in plain words
 * @param clinic what the clip can be used for, with its figures
 */
public record Capture(List<Shortfall> shortfalls, String patient, String clinic) {
    private static final double STEADIED = 0.8;
    private static final double SAME_SPEED = 0.25;
    private static final double TIMING_RATE = 50;

    /** Copies the list. */
    public Capture {
        shortfalls = List.copyOf(shortfalls);
    }

    /**
     * Judges a clip.
     *
     * @param facts what its container says
     * @param motion what was measured
     * @param settings limits
     * @return the verdict
     */
    public static Capture of(ClipFacts facts, ClipMotion motion, CaptureSettings settings) {
        List<Shortfall> found = new ArrayList<>();
        for (Shortfall shortfall : Shortfall.values()) {
            if (applies(shortfall, facts, motion, settings)) {
                found.add(shortfall);
            }
        }
        return new Capture(found, patient(found), clinic(found, motion));
    }

    /**
     * Whether anything may be concluded from the clip.
     *
     * @return false with a grave shortfall
     */
    public boolean usable() {
        return shortfalls.stream().noneMatch(Shortfall::grave);
    }

    /**
     * The verdict in a word or two.
     *
     * @return {@code good}, {@code usable with limits} or {@code not usable}
     */
    public String word() {
        return shortfalls.isEmpty() ? "good" : usable() ? "usable with limits" : "not usable";
    }

    private static boolean applies(Shortfall shortfall, ClipFacts facts, ClipMotion motion, CaptureSettings settings) {
        ClipMotion.View view = motion.view();
        double rate = rate(motion.times());
        return switch (shortfall) {
            case NOBODY -> view.seen() < settings.seenShare();
            case FRAME_RATE -> rate < settings.fewestFramesPerSecond();
            case WRONG_SPEED ->
                facts.statedFramesPerSecond() > 0 && Math.abs(facts.statedFramesPerSecond() / rate - 1) > SAME_SPEED;
            case TOO_DARK -> view.brightness() < settings.darkest() || view.grain() > settings.grainiest();
            case TOO_FAR -> motion.bodyLength() > 0 && motion.bodyLength() < settings.farthestPixels();
            case CAMERA_MOVES -> view.cameraPixels() > settings.shakiestPixels() || view.steadied() < STEADIED;
            case SECOND_PERSON -> view.people() > 1;
            case PART_CUT_OFF -> !hidden(motion, settings.seenShare()).isEmpty();
            case TOO_SHORT -> seconds(motion.times()) < settings.shortestSeconds();
        };
    }

    /** Head, arms and hands that are seen for less than this share of the clip. */
    private static List<Part> hidden(ClipMotion motion, double share) {
        double all = seconds(motion.times());
        List<Part> hidden = new ArrayList<>();
        for (Part part : List.of(Part.NECK, Part.TRUNK, Part.LEFT_ARM, Part.RIGHT_ARM)) {
            double lost = all;
            for (Trace trace : motion.traces()) {
                lost = trace.part() == part ? trace.seconds(State.LOST) : lost;
            }
            if (all - lost < share * all) {
                hidden.add(part);
            }
        }
        return hidden;
    }

    private static String patient(List<Shortfall> found) {
        return found.isEmpty()
                ? "This clip is well filmed."
                : sentence(found.stream().limit(2).map(Shortfall::advice).collect(Collectors.joining(", and ")));
    }

    private static String clinic(List<Shortfall> found, ClipMotion motion) {
        double rate = rate(motion.times());
        String figures = String.format(
                Locale.ROOT,
                "%.1f s at %.4g frames a second, shoulder width %.0f px",
                seconds(motion.times()),
                rate,
                motion.bodyLength());
        String use = found.stream().anyMatch(Shortfall::grave)
                ? "not usable"
                : rate < TIMING_RATE
                        ? "usable for counting jerks, too slow for the order of body parts"
                        : "usable for counting and timing jerks";
        String faults = found.isEmpty()
                ? ""
                : ": " + found.stream().map(Shortfall::words).collect(Collectors.joining(", "));
        return sentence(use + " (" + figures + ")" + faults);
    }

    private static String sentence(String clauses) {
        return Character.toUpperCase(clauses.charAt(0)) + clauses.substring(1) + ".";
    }

    private static double seconds(double[] times) {
        return times.length < 2 ? 0 : times[times.length - 1] - times[0];
    }

    /** The middle of the rates between frames; 0 for a single picture. */
    private static double rate(double[] times) {
        double[] steps = new double[Math.max(0, times.length - 1)];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = Math.max(1e-4, times[i + 1] - times[i]);
        }
        return steps.length == 0 ? 0 : 1 / Quantiles.median(steps);
    }
}
