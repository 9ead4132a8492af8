package org.polymyo.clinic.file;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a file is by the ending of its name; what it really is shows when it is read. */
public enum FileKind {
    /** Channels over time. */
    RECORDING("edf", "bdf", "csv", "tsv", "txt"),
    /** Pictures over time. */
    VIDEO("mp4", "mov", "m4v", "webm", "mkv", "3gp"),
    /** A picture of paper, such as a letter or the label of a medicine. */
    PHOTO("jpg", "jpeg", "png", "heic", "heif"),
    /** A paper as a file. */
    PAPER("pdf"),
    /** Pictures of a scanner, one or a disc of them. */
    SCAN("dcm", "dicom", "ima", "zip");

    private final List<String> endings;

    FileKind(String... endings) {
        this.endings = List.of(endings);
    }

    /**
     * Whether there is an analysis of such files.
     *
     * @return true for channels and videos
     */
    public boolean isAnalysable() {
        return switch (this) {
            case RECORDING, VIDEO -> true;
            case PHOTO, PAPER, SCAN -> false;
        };
    }

    /**
     * The kind of a file.
     *
     * @param ending ending of its name in lower case, without the dot
     * @return nothing where such files are of no use here
     */
    public static Optional<FileKind> of(String ending) {
        return Stream.of(values()).filter(kind -> kind.endings.contains(ending)).findFirst();
    }
}
