package org.polymyo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.recording.Source;
import org.polymyo.video.clip.ClipFacts;
import org.polymyo.video.clip.Frames;
import org.polymyo.video.decoding.ClipFile;
import org.polymyo.video.decoding.DecodingSettings;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is in a clip, as its container says and as its first picture proves.
 *
 * @param format the format in words
 * @param sizeBytes size of the file
 * @param facts what the container says
 */
record ClipInspection(String format, long sizeBytes, ClipFacts facts) {
    private static final double COUNTING_RATE = 24;
    private static final double TIMING_RATE = 50;
    private static final double SHORT_SECONDS = 10;

    /**
     * Looks into a clip.
     *
     * @param path the file
     * @param settings size of the pictures and limits
     * @return what it holds
     * @throws UnusableRecordingException if it cannot be read or its first picture cannot be decoded
     * @throws IOException if the file cannot be opened
     */
    static ClipInspection of(Path path, DecodingSettings settings) throws UnusableRecordingException, IOException {
        ClipFile clip = ClipFile.at(path);
        try (Source source = clip.source();
                Frames frames = clip.frames(settings)) {
            frames.next();
            return new ClipInspection(source.format(), source.sizeBytes(), frames.facts());
        }
    }

    /**
     * As text.
     *
     * @return lines for a terminal
     */
    String text() {
        var columns = new Columns();
        described().forEach((name, value) -> columns.row(name.replace('_', ' '), "" + value));
        var uses = new Columns();
        uses.row(counting(), "counting jerks", "24 pictures a second or more");
        uses.row(
                facts.statedFramesPerSecond() >= TIMING_RATE ? "yes" : "no",
                "the order of body parts in a jerk",
                "50 pictures a second or more");
        uses.row("no", "duration of bursts, polarity, origin", "a video shows movement, not muscles: EMG is needed");
        return Words.harmless(format + ", " + Words.size(sizeBytes) + ", " + Words.clock(facts.statedSeconds())
                + "\n\nPictures\n" + columns.text()
                + "\nNot read: sound, names, places, dates, devices\n\nUsable for\n" + uses.text()
                + advice().map(words -> "\nBetter: " + words + "\n").orElse(""));
    }

    /**
     * As JSON.
     *
     * @return one object
     */
    String json() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("format", format);
        all.put("size_bytes", sizeBytes);
        all.put("duration_seconds", facts.statedSeconds());
        all.put("pictures", described());
        all.put("usable_for_counting", counting());
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n";
    }

    private Map<String, Object> described() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("codec", facts.codec());
        all.put("coded_size", facts.codedWidth() + " x " + facts.codedHeight());
        all.put("turned_degrees", facts.rotationDegrees());
        all.put("analysed_size", facts.width() + " x " + facts.height());
        all.put("frames_per_second", Words.exact(facts.statedFramesPerSecond()));
        all.put("bits_per_second", facts.bitsPerSecond());
        all.put("sound", facts.sound() ? "yes" : "no");
        return all;
    }

    private String counting() {
        double rate = facts.statedFramesPerSecond();
        return rate <= 0 ? "unclear" : rate < COUNTING_RATE ? "no" : "yes";
    }

    private Optional<String> advice() {
        List<String> all = new ArrayList<>();
        if (facts.statedFramesPerSecond() < TIMING_RATE) {
            all.add("60 pictures a second");
        }
        if (facts.statedSeconds() > 0 && facts.statedSeconds() < SHORT_SECONDS) {
            all.add("half a minute or more");
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", all));
    }
}
