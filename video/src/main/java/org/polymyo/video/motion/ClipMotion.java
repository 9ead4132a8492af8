package org.polymyo.video.motion;

import java.util.List;
import java.util.Map;

/**
 * All that was measured in a clip.
 *
 * @param traces one for each part that was seen at all, in the order of the parts
 * @param responses for each of them what came of known shifts of its own pictures
 * @param times when the frames are shown, seconds
 * @param bodyLength shoulder width, pixels; 0 where nobody was seen
 * @param sights where the person was at each look
 * @param view what the pictures themselves were like
 */
public record ClipMotion(
        List<Trace> traces,
        Map<Part, List<Response>> responses,
        double[] times,
        double bodyLength,
        List<Sight> sights,
        View view) {
    /** Copies the collections. */
    public ClipMotion {
        traces = List.copyOf(traces);
        responses = Map.copyOf(responses);
        sights = List.copyOf(sights);
    }

    /**
     * What the pictures were like.
     *
     * @param width pixels across
     * @param height pixels down
     * @param brightness median over the clip of the mean grey level, 0 to 255
     * @param grain median noise of a pixel, grey levels
     * @param cameraPixels root mean square movement of the camera from frame to frame, pixels
     * @param steadied share of the time in which the camera's movement was known
     * @param seen share of the looks in which the person was there
     * @param people most people in view at the same time
     */
    public record View(
            int width,
            int height,
            double brightness,
            double grain,
            double cameraPixels,
            double steadied,
            double seen,
            int people) {}
}
