package org.polymyo.video;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.polymyo.quantity.Settings;
import org.polymyo.video.decoding.DecodingSettings;
import org.polymyo.video.jerk.JerkSettings;
import org.polymyo.video.motion.MotionSettings;
import org.polymyo.video.pose.LandmarkSettings;
import org.polymyo.video.series.SeriesSettings;
import org.polymyo.video.timeline.TimelineSettings;

/**
 * Every number a person can change about how a clip is analysed.
 *
 * @param decoding size of the pictures, and limits
 * @param landmarks how the person is found
 * @param motion how movement is measured
 * @param jerks how jerks are found in it
 * @param capture from when on a clip is badly filmed
 * @param series when points of another program are believed
 * @param timeline when a clip counts as placed on the clock of another stream
 */
public record VideoSettings(
        DecodingSettings decoding,
        LandmarkSettings landmarks,
        MotionSettings motion,
        JerkSettings jerks,
        CaptureSettings capture,
        SeriesSettings series,
        TimelineSettings timeline) {
    /** How the names of all groups begin. */
    public static final String PREFIX = "video-";

    private static final String DECODING = PREFIX + "decoding";
    private static final String LANDMARKS = PREFIX + "landmarks";
    private static final String MOTION = PREFIX + "motion";
    private static final String JERKS = PREFIX + "jerks";
    private static final String CAPTURE = PREFIX + "capture";
    private static final String SERIES = PREFIX + "series";
    private static final String TIMELINE = PREFIX + "timeline";

    /**
     * Nothing chosen.
     *
     * @return every default
     */
    public static VideoSettings defaults() {
        return with(Map.of());
    }

    /**
     * Some chosen.
     *
     * @param chosen full name, for example {@code video-jerks.deviations}, to value
     * @return the settings
     * @throws IllegalArgumentException if a name is unknown or a value out of range
     */
    public static VideoSettings with(Map<String, Double> chosen) {
        var settings = new VideoSettings(
                Settings.with(DecodingSettings.class, Settings.ofGroup(DECODING, chosen)),
                Settings.with(LandmarkSettings.class, Settings.ofGroup(LANDMARKS, chosen)),
                Settings.with(MotionSettings.class, Settings.ofGroup(MOTION, chosen)),
                Settings.with(JerkSettings.class, Settings.ofGroup(JERKS, chosen)),
                Settings.with(CaptureSettings.class, Settings.ofGroup(CAPTURE, chosen)),
                Settings.with(SeriesSettings.class, Settings.ofGroup(SERIES, chosen)),
                Settings.with(TimelineSettings.class, Settings.ofGroup(TIMELINE, chosen)));
        Settings.requireKnown(chosen.keySet(), settings.entries());
        return settings;
    }

    /**
     * Every setting in force.
     *
     * @return in the order of the path through the module
     */
    public List<Settings.Entry> entries() {
        List<Settings.Entry> entries = new ArrayList<>(Settings.entries(DECODING, decoding));
        entries.addAll(Settings.entries(LANDMARKS, landmarks));
        entries.addAll(Settings.entries(MOTION, motion));
        entries.addAll(Settings.entries(JERKS, jerks));
        entries.addAll(Settings.entries(CAPTURE, capture));
        entries.addAll(Settings.entries(SERIES, series));
        entries.addAll(Settings.entries(TIMELINE, timeline));
        return List.copyOf(entries);
    }
}
