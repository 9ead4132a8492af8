package org.polymyo.video.clip;

/**
 * How bright the pictures of a clip are. The arrays are not copied; nobody changes them.
 *
 * @param times when each picture is shown, seconds
 * @param brightness mean grey level of each, 0 to 255
 */
public record Light(double[] times, double[] brightness) {}
