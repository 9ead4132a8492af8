package org.polymyo.video.decoding;

import java.util.Map;
import java.util.Optional;

/** What the number says that a decoding process ended with. */
final class Ending {
    private static final int SIGNAL = 128;
    private static final Map<Integer, String> STOPPED = Map.of(
            SIGNAL + 4,
            "a crash",
            SIGNAL + 6,
            "a crash",
            SIGNAL + 7,
            "a crash",
            SIGNAL + 8,
            "a crash",
            SIGNAL + 9,
            "it was killed",
            SIGNAL + 11,
            "a crash",
            SIGNAL + 15,
            "it was ended",
            SIGNAL + 24,
            "its processor time was used up",
            256 - 12,
            "its memory was used up");

    private Ending() {}

    /** Why it did not end by itself; nothing where it did, in whatever mood. */
    static Optional<String> stopped(int code) {
        return Optional.ofNullable(STOPPED.get(code));
    }
}
