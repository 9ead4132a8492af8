package org.polymyo.video;

import java.util.List;
import org.polymyo.preparation.Step;
import org.polymyo.recording.Defect;

/**
 * How movement came to be measured: from pictures, or from points of another program.
 *
 * @param pictures whether there were pictures
 * @param synthetic whether they say of themselves that a computer made them
 * @param steps what was done to the whole
 * @param defects what was wrong and tolerated
 * @param capture how well it was filmed
 * @param scale what a pixel is
 */
record Taken(
        boolean pictures, boolean synthetic, List<Step> steps, List<Defect> defects, Capture capture, Scale scale) {
    Taken {
        steps = List.copyOf(steps);
        defects = List.copyOf(defects);
    }
}
