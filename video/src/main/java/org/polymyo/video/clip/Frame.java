package org.polymyo.video.clip;

/**
 * One decoded frame.
 *
 * @param number from 0, in the order shown
 * @param seconds when it is shown, on the clip's own clock, after edit lists; never number over rate
 * @param key whether it was coded without reference to others; such frames jump in quality
 * @param picture what it shows, upright
 */
public record Frame(int number, double seconds, boolean key, Picture picture) {}
