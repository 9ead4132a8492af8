package org.polymyo.evaluation;

import java.util.OptionalDouble;
import org.polymyo.quantity.Interval;

/** Where a stream of a case lies on the clock of the case. */
public sealed interface Placing {
    /** Its own clock is that of the case. */
    record Reference() implements Placing {}

    /**
     * Placed by what both show.
     *
     * @param offsetSeconds time of the case at which the stream begins
     * @param interval 95 % interval of it
     * @param by what was compared, in words
     * @param independent whether a cue outside of the body placed it; movement against muscle cannot tell how long a
     *     muscle takes to move a limb, because that was assumed
     */
    record Placed(double offsetSeconds, Interval interval, String by, boolean independent) implements Placing {}

    /**
     * Not placed; no time of it may be compared with another stream's.
     *
     * @param reason why
     */
    record Unplaced(String reason) implements Placing {}

    /**
     * Time of the case at which the stream begins.
     *
     * @return seconds, or nothing where that is not known
     */
    default OptionalDouble offset() {
        return switch (this) {
            case Reference r -> OptionalDouble.of(0);
            case Placed p -> OptionalDouble.of(p.offsetSeconds());
            case Unplaced u -> OptionalDouble.empty();
        };
    }
}
