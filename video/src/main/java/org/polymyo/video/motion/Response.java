package org.polymyo.video.motion;

/**
 * What was measured when a part of one picture was shifted by a known way.
 *
 * @param pixels how far it was shifted
 * @param seen how much of that was measured along the same direction, pixels
 */
public record Response(double pixels, double seen) {}
