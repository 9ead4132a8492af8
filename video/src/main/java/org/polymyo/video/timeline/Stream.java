package org.polymyo.video.timeline;

import java.util.List;
import java.util.Optional;

/**
 * One recording or clip that is to be placed.
 *
 * @param name its name
 * @param clip whether it is a clip
 * @param frameSeconds time from one picture to the next; 0 for a recording
 * @param witnesses what it shows
 */
public record Stream(String name, boolean clip, double frameSeconds, List<Witness> witnesses) {
    /** Copies the list. */
    public Stream {
        witnesses = List.copyOf(witnesses);
    }

    Optional<Witness> of(Witness.Kind kind) {
        return witnesses.stream().filter(w -> w.kind() == kind).findFirst();
    }

    int length() {
        return witnesses.stream().mapToInt(w -> w.values().length).max().orElse(0);
    }
}
