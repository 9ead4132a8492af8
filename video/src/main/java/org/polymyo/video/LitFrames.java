package org.polymyo.video;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.recording.Defect;
import org.polymyo.video.clip.ClipFacts;
import org.polymyo.video.clip.Frame;
import org.polymyo.video.clip.Frames;
import org.polymyo.video.clip.Light;
import org.polymyo.video.clip.Picture;

/** A clip of which is kept how bright each picture was. */
final class LitFrames implements Frames {
    private static final int STEP = 16;

    private final Frames frames;
    private final List<Double> times = new ArrayList<>();
    private final List<Double> brightness = new ArrayList<>();

    LitFrames(Frames frames) {
        this.frames = frames;
    }

    @Override
    public ClipFacts facts() {
        return frames.facts();
    }

    @Override
    public List<Defect> defects() {
        return frames.defects();
    }

    @Override
    public Optional<Frame> next() throws UnusableRecordingException {
        Optional<Frame> next = frames.next();
        next.ifPresent(frame -> {
            times.add(frame.seconds());
            brightness.add(mean(frame.picture()));
        });
        return next;
    }

    private static double mean(Picture picture) {
        long sum = 0;
        long n = 0;
        for (int y = 0; y < picture.height(); y += STEP) {
            for (int x = 0; x < picture.width(); x += STEP) {
                sum += picture.y()[y * picture.width() + x] & 0xFF;
                n++;
            }
        }
        return (double) sum / n;
    }

    Light light() {
        return new Light(array(times), array(brightness));
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    @Override
    public void close() {
        frames.close();
    }
}
