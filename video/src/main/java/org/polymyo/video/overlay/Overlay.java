package org.polymyo.video.overlay;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.video.clip.Frame;
import org.polymyo.video.clip.Frames;
import org.polymyo.video.clip.Picture;
import org.polymyo.video.encoding.ClipWriter;
import org.polymyo.video.encoding.EncodingSettings;
import org.polymyo.video.jerk.Found;
import org.polymyo.video.motion.ClipMotion;
import org.polymyo.video.motion.Part;

/**
 * A clip with skeleton, jerks and traces drawn into it, as an MP4 that browsers play, without sound and without a word on
 * people, places, devices or dates.
 */
public final class Overlay {
    private static final double SHOWN_SECONDS = 0.35;

    private final Map<Part, Found> found;
    private final boolean faceHidden;
    private final Skeleton skeleton;
    private final FaceCover cover;
    private final TraceStrip strip;

    /**
     * What is drawn.
     *
     * @param motion what was measured in the clip
     * @param found what each part did
     * @param faceHidden whether the face is covered; where it is not known where it is, all is covered
     */
    public Overlay(ClipMotion motion, Map<Part, Found> found, boolean faceHidden) {
        this.found = Map.copyOf(found);
        this.faceHidden = faceHidden;
        this.skeleton = new Skeleton(motion);
        this.cover = new FaceCover(motion);
        this.strip = new TraceStrip(motion, found);
    }

    /**
     * Draws a clip.
     *
     * @param frames the clip that was measured, from its beginning; read to its end, not closed
     * @param to the file, replaced if there is one
     * @throws UnusableRecordingException if the clip cannot be read on
     * @throws IOException if the file cannot be written
     */
    public void write(Frames frames, Path to) throws UnusableRecordingException, IOException {
        int width = frames.facts().width();
        int height = frames.facts().height() + strip.height();
        double rate = Math.clamp(frames.facts().statedFramesPerSecond(), 1, 240);
        var settings = EncodingSettings.like(width, height, rate)
                .synthetic(frames.facts().synthetic());
        try (ClipWriter writer = ClipWriter.to(to, width, height, settings)) {
            for (Optional<Frame> next = frames.next(); next.isPresent(); next = frames.next()) {
                writer.write(drawn(next.get()), next.get().seconds());
            }
            writer.finish();
        }
    }

    /**
     * Draws one picture.
     *
     * @param frame the picture
     * @return a new one, with the traces below
     */
    Picture drawn(Frame frame) {
        Picture picture = frame.picture();
        Sheet sheet = new Sheet(picture, strip.height());
        if (faceHidden) {
            cover.draw(sheet, frame.seconds(), picture.height());
        }
        Set<Part> jerking = jerking(frame.seconds());
        skeleton.draw(sheet, frame.seconds(), jerking);
        int line = 0;
        for (Part part : jerking) {
            sheet.words(Ink.JERK, 8, 8 + 24 * line++, 3, part.words());
        }
        strip.draw(sheet, frame.seconds(), picture.height());
        return sheet.picture();
    }

    private Set<Part> jerking(double seconds) {
        Set<Part> jerking = EnumSet.noneOf(Part.class);
        found.forEach((part, one) -> {
            boolean now = one.jerks().stream()
                    .anyMatch(jerk -> seconds >= jerk.span().startSeconds()
                            && seconds < jerk.span().startSeconds() + SHOWN_SECONDS);
            if (now) {
                jerking.add(part);
            }
        });
        return jerking;
    }
}
