package org.polymyo.clinic.web.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.polymyo.clinic.file.Arrived;
import org.polymyo.clinic.upload.RefusedException;

/** What can be wrong with a file that is sent; each has a sentence with one thing to do. */
enum Fault {
    NOTHING_CHOSEN,
    KIND,
    TOO_LARGE,
    NO_SPACE,
    NOT_SENT,
    CONTENT,
    CUT_OFF,
    LOCKED,
    ARCHIVE,
    ANOTHER_NAME,
    SENT_BEFORE;

    /** How much of a file that is refused is still read, so that the browser gets to see why. */
    private static final long DRAINED = 1L << 28;

    static Optional<Fault> of(String word) {
        return Stream.of(values()).filter(fault -> fault.word().equals(word)).findFirst();
    }

    static Fault of(RefusedException.Reason reason) {
        return switch (reason) {
            case TOO_LARGE -> TOO_LARGE;
            case NO_SPACE -> NO_SPACE;
            case KIND -> KIND;
            case UNKNOWN, OFFSET, BUSY, CHECKSUM -> NOT_SENT;
        };
    }

    /** Why a file is in quarantine. */
    static Optional<Fault> of(Arrived arrived) {
        if (arrived.isUsable()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (arrived.reason()) {
                    case "CONTENT" -> CONTENT;
                    case "CUT_OFF" -> CUT_OFF;
                    case "LOCKED" -> LOCKED;
                    case "ARCHIVE" -> ARCHIVE;
                    case String ignored -> ANOTHER_NAME;
                });
    }

    /** Whether the file stays where it was put until somebody at the clinic has looked at it. */
    boolean isForTheClinic() {
        return this == ANOTHER_NAME;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static void drain(InputStream rest) throws IOException {
        byte[] block = new byte[1 << 16];
        long seen = 0;
        for (int count = rest.read(block); count >= 0 && seen < DRAINED; count = rest.read(block)) {
            seen += count;
        }
    }
}
