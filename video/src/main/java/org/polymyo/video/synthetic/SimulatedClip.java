package org.polymyo.video.synthetic;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.polymyo.video.clip.Frame;
import org.polymyo.video.clip.Picture;
import org.polymyo.video.encoding.ClipWriter;
import org.polymyo.video.encoding.EncodingSettings;
import org.polymyo.video.landmark.Landmark;
import org.polymyo.video.motion.Part;

/**
 * A clip with jerks whose times and sizes are known exactly, ready to be written. Same clip, same bytes.
 *
 * @param filming how it is filmed
 * @param parts which parts jerk
 * @param pixels how far the middle of each part goes
 * @param riseSeconds how long the way out takes
 * @param seed chance of looks, sway, times and noise
 */
public record SimulatedClip(Filming filming, List<Part> parts, double pixels, double riseSeconds, long seed) {
    private static final Map<Part, Joint> JOINTS = new EnumMap<>(Map.of(
            Part.EYES, Joint.LIDS,
            Part.FACE, Joint.MOUTH,
            Part.NECK, Joint.NECK,
            Part.TRUNK, Joint.TRUNK,
            Part.LEFT_ARM, Joint.LEFT_ELBOW,
            Part.RIGHT_ARM, Joint.RIGHT_ELBOW,
            Part.LEFT_HAND, Joint.LEFT_WRIST,
            Part.RIGHT_HAND, Joint.RIGHT_WRIST,
            Part.LEFT_LEG, Joint.LEFT_KNEE,
            Part.RIGHT_LEG, Joint.RIGHT_KNEE));

    /** Copies the list. */
    public SimulatedClip {
        parts = List.copyOf(parts);
    }

    /**
     * One jerk that is in the clip.
     *
     * @param part which part
     * @param onset when it begins, seconds
     * @param rise seconds of the way out
     * @param pixels how far the middle of the part goes in the picture
     */
    public record Truth(Part part, double onset, double rise, double pixels) {}

    /**
     * What is in it.
     *
     * @return the jerks in order of time
     */
    public List<Truth> truth() {
        List<Truth> all = new ArrayList<>();
        for (Part part : parts) {
            jerks(part).forEach(jerk -> all.add(new Truth(part, jerk.onset(), jerk.rise(), pixels)));
        }
        all.sort(Comparator.comparingDouble(Truth::onset).thenComparing(Truth::part));
        return all;
    }

    private List<Deed.Jerk> jerks(Part part) {
        return Deeds.jerks(filming, Optional.ofNullable(JOINTS.get(part)).orElseThrow(), pixels, riseSeconds, seed);
    }

    /**
     * What it shows.
     *
     * @return somebody who sits still but for the jerks
     */
    public Scene scene() {
        List<Deed> deeds = new ArrayList<>(Deeds.stillness(filming, seed));
        parts.forEach(part -> deeds.addAll(jerks(part)));
        return new Scene(filming, deeds, false, seed);
    }

    /**
     * Writes the clip.
     *
     * @param to an MP4 file, replaced if there is one
     * @param bitsPerSecond rate of the coded pictures; 0 for what a phone would choose
     * @throws IOException if it cannot be written
     */
    public void write(Path to, int bitsPerSecond) throws IOException {
        var like = EncodingSettings.like(filming.width(), filming.height(), filming.framesPerSecond())
                .synthetic(true);
        var settings = bitsPerSecond == 0 ? like : like.at(bitsPerSecond);
        try (DrawnFrames frames = new DrawnFrames(scene());
                ClipWriter writer = ClipWriter.to(to, filming.width(), filming.height(), settings)) {
            for (Optional<Frame> frame = frames.next(); frame.isPresent(); frame = frames.next()) {
                writer.write(frame.get().picture(), frame.get().seconds());
            }
            writer.finish();
        }
    }

    /**
     * Where the 33 points of the body truly are in each picture, as a table that is read like MediaPipe's.
     *
     * @return text with a heading, one row a picture, ended by line feeds
     */
    public String points() {
        var text = new StringBuilder("timestamp_ms");
        for (int point = 0; point < 33; point++) {
            text.append(",x")
                    .append(point)
                    .append(",y")
                    .append(point)
                    .append(",v")
                    .append(point);
        }
        text.append('\n');
        byte[] one = {0};
        Picture nothing = new Picture(1, 1, one, one, one);
        try (KnownPerson person = new KnownPerson(scene(), 0)) {
            for (int i = 0; i < filming.frames(); i++) {
                double seconds = i / filming.framesPerSecond();
                text.append(String.format(Locale.ROOT, "%.4f", 1000 * seconds));
                for (Landmark at :
                        person.in(new Frame(i, seconds, false, nothing)).body()) {
                    text.append(String.format(Locale.ROOT, ",%.4f,%.4f,%.2f", at.x(), at.y(), at.confidence()));
                }
                text.append('\n');
            }
        }
        return text.toString();
    }
}
