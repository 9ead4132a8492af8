package org.polymyo.preparation;

/**
 * One thing that was done to the data, in words, with its numbers.
 *
 * @param name short name, for example {@code band-pass}
 * @param channels which channels: a label, or {@code all EMG}
 * @param description what was done, with every number
 */
public record Step(String name, String channels, String description) {}
