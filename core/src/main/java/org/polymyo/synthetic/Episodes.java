package org.polymyo.synthetic;

import java.util.Objects;
import org.polymyo.quantity.TimeSpan;

/**
 * Bursts that are not myoclonus although they come like jerks: tics, chorea, dystonic spasms, clonus, sleep starts. They
 * are in the truth as other activity.
 *
 * @param like how they come
 * @param kind what they are
 */
public record Episodes(Deed.Jerks like, Truth.Kind kind) implements Deed {
    /** Refuses missing values. */
    public Episodes {
        Objects.requireNonNull(like, "like");
        Objects.requireNonNull(kind, "kind");
    }

    @Override
    public TimeSpan span() {
        return like.span();
    }
}
