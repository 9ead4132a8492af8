package org.polymyo.event;

import org.polymyo.quantity.Interval;
import org.polymyo.quantity.TimeSpan;

/**
 * From foot to foot of one burst or silent period, with the doubt at both ends.
 *
 * @param span most probable onset and offset, seconds on the recording's clock
 * @param onset 95 % interval of the onset, seconds
 * @param offset 95 % interval of the offset, seconds
 */
public record Extent(TimeSpan span, Interval onset, Interval offset) {}
