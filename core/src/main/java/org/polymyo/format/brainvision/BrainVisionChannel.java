package org.polymyo.format.brainvision;

import org.polymyo.quantity.Unit;

/**
 * One channel entry of the header.
 *
 * @param label name
 * @param scale multiply stored numbers by this to get {@code unit}
 * @param unit unit after scaling
 */
record BrainVisionChannel(String label, double scale, Unit unit) {}
