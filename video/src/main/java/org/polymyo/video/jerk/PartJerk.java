package org.polymyo.video.jerk;

import org.polymyo.quantity.Interval;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.video.motion.Part;

/**
 * What one part did in one jerk. A video shows movement, never a muscle: how long the muscle was active and where the
 * jerk comes from is not in it.
 *
 * @param part which part
 * @param span from the begin to the farthest point, seconds
 * @param onset 95 % interval of the begin, seconds
 * @param peakSpeed largest speed between two frames, pixels a second; the true one may be larger
 * @param displacement from begin to farthest point, pixels
 * @param degrees direction, 0 is to the right of the picture and 90 is up
 * @param lapse whether it looks like a lapse of a held posture: down, and back up
 * @param deviations how far it stands out of its surroundings
 */
public record PartJerk(
        Part part,
        TimeSpan span,
        Interval onset,
        double peakSpeed,
        double displacement,
        double degrees,
        boolean lapse,
        double deviations) {}
