package org.polymyo.synthetic;

import java.util.List;
import org.polymyo.quantity.TimeSpan;

/**
 * Single motor units that discharge by themselves, each muscle on its own.
 *
 * @param span when
 * @param channels labels of the muscles
 * @param perMinute mean rate in each muscle
 * @param microvolts median peak of the potentials, µV
 */
public record Fasciculation(TimeSpan span, List<String> channels, double perMinute, double microvolts) implements Deed {
    /** Copies the list. */
    public Fasciculation {
        channels = List.copyOf(channels);
    }
}
