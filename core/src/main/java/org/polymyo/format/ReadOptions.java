package org.polymyo.format;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.polymyo.quantity.Unit;

/**
 * What a person adds to a file that does not say it itself. Formats that do say it ignore these.
 *
 * @param rateHz sampling rate; counts before a time column
 * @param unit unit text of columns that state none, for example {@code mV}
 */
public record ReadOptions(OptionalDouble rateHz, Optional<String> unit) {
    /** Refuses a rate that is no rate. */
    public ReadOptions {
        Objects.requireNonNull(unit, "unit");
        if (rateHz.isPresent() && !(rateHz.getAsDouble() > 0 && rateHz.getAsDouble() <= 1e6)) {
            throw new IllegalArgumentException("rate: expected 0 to 1000000 Hz, found " + rateHz.getAsDouble());
        }
    }

    /**
     * Nothing added.
     *
     * @return empty options
     */
    public static ReadOptions none() {
        return new ReadOptions(OptionalDouble.empty(), Optional.empty());
    }

    /**
     * The unit and the factor that a stated unit text means.
     *
     * @return empty when no unit was given
     */
    public Optional<Unit.Scaled> scaled() {
        return unit.map(Unit::parse);
    }
}
