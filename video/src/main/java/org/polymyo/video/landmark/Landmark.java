package org.polymyo.video.landmark;

/**
 * One point of the body in a picture.
 *
 * @param x pixels from the left edge of the picture; may lie outside it
 * @param y pixels from the top edge
 * @param confidence how sure the network is that the point is there and seen, 0 to 1
 */
public record Landmark(double x, double y, double confidence) {}
