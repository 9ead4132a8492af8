package org.polymyo.document;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The documents could not be written; nothing half-written was left, and an earlier result is as it was. */
public final class OutputNotWritableException extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * Says what could not be written.
     *
     * @param directory the directory named by the user
     * @param cause what the system said
     */
    public OutputNotWritableException(Path directory, IOException cause) {
        super(
                "[output-not-writable] " + directory + ": expected a directory that can be written to, found: "
                        + reason(cause) + ". Choose another directory, or make room or permission there. "
                        + "Nothing was changed in it.",
                cause);
    }

    private static String reason(IOException cause) {
        return switch (cause) {
            case AccessDeniedException denied -> "no permission";
            case FileAlreadyExistsException file -> "a file of that name";
            case NoSuchFileException gone -> "no such directory";
            default -> String.valueOf(cause.getMessage());
        };
    }
}
