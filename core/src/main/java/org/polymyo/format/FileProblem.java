package org.polymyo.format;

/** What can be wrong before any format is known. */
public final class FileProblem {
    /** No such file. */
    public static final ProblemCode FILE_MISSING =
            new ProblemCode("file-missing", "There is no such file", "Check the path.");

    /** A folder. */
    public static final ProblemCode FILE_IS_FOLDER = new ProblemCode(
            "file-is-folder", "The path names a folder, not a recording", "Name the files in it one by one.");

    /** No bytes. */
    public static final ProblemCode FILE_EMPTY =
            new ProblemCode("file-empty", "The file has no content", "Export or copy the recording again.");

    /** No permission, or a broken disk. */
    public static final ProblemCode FILE_UNREADABLE = new ProblemCode(
            "file-unreadable",
            "The file cannot be read",
            "Check the permissions and the medium; copy the file and try again.");

    /** No reader knows the content. */
    public static final ProblemCode FORMAT_UNKNOWN = new ProblemCode(
            "format-unknown",
            "The content is in no format that Polymyo reads",
            "Export the recording as EDF+, BDF+, BrainVision or as a text table (CSV, TSV).");

    private FileProblem() {}
}
