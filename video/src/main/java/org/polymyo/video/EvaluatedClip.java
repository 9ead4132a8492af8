package org.polymyo.video;

import java.util.Map;
import org.polymyo.evaluation.Report;
import org.polymyo.recording.Recording;
import org.polymyo.video.clip.Light;
import org.polymyo.video.jerk.Found;
import org.polymyo.video.motion.ClipMotion;
import org.polymyo.video.motion.Part;

/**
 * A clip that was evaluated, with what is needed to draw it and into it.
 *
 * @param report the report
 * @param recording the parts of the body as channels
 * @param motion what was measured
 * @param found what each part did; nothing where the clip is not usable
 * @param light how bright its pictures are
 * @param capture how well it was filmed
 */
public record EvaluatedClip(
        Report report, Recording recording, ClipMotion motion, Map<Part, Found> found, Light light, Capture capture) {
    /** Copies the map. */
    public EvaluatedClip {
        found = Map.copyOf(found);
    }
}
