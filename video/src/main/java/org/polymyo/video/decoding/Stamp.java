package org.polymyo.video.decoding;

/**
 * What the decoder says of a frame.
 *
 * @param seconds when it is shown; not a number where the clip does not say
 * @param key whether it was coded without reference to others
 */
record Stamp(double seconds, boolean key) {}
