package org.polymyo.synthetic;

import java.util.List;

/** Something an EEG shows beside its background. Times are seconds on the recording's clock. */
sealed interface HeadEvent {
    /**
     * A wave made of humps, strongest at one site.
     *
     * @param seconds its moment
     * @param focus the site
     * @param spread how far it reaches, in radii of the head
     * @param humps its course
     */
    record Wave(double seconds, String focus, double spread, List<Hump> humps) implements HeadEvent {}

    /**
     * One hump of a wave, a Gaussian.
     *
     * @param lagSeconds from the wave's moment to the peak
     * @param sigmaSeconds standard deviation
     * @param microvolts height at the focus
     */
    record Hump(double lagSeconds, double sigmaSeconds, double microvolts) {}

    /**
     * What precedes a prepared movement.
     *
     * @param seconds moment of the movement
     * @param hand site over the moving limb's cortex
     * @param form what precedes it
     */
    record Prepared(double seconds, String hand, Readiness form) implements HeadEvent {}

    /**
     * EMG of the head in the EEG.
     *
     * @param seconds its start
     * @param length how long, seconds
     * @param microvolts its standard deviation at the temples
     */
    record Hiss(double seconds, double length, double microvolts) implements HeadEvent {}

    /**
     * A course that is given point by point, at {@link Score#GRID_HZ}.
     *
     * @param seconds its start
     * @param focus the site where it is largest
     * @param microvolts its scale
     * @param course the course
     */
    record Oscillation(double seconds, String focus, double microvolts, float[] course) implements HeadEvent {}
}
