package org.polymyo.format;

/** What can be wrong before any format is known. */
public enum FileProblem implements ProblemCode {
    /** No such file. */
    FILE_MISSING("There is no such file", "Check the path."),
    /** A folder. */
    FILE_IS_FOLDER("The path names a folder, not a recording", "Name the files in it one by one."),
    /** No bytes. */
    FILE_EMPTY("The file has no content", "Export or copy the recording again."),
    /** No permission, or a broken disk. */
    FILE_UNREADABLE("The file cannot be read", "Check the permissions and the medium; copy the file and try again."),
    /** No reader knows the content. */
    FORMAT_UNKNOWN(
            "The content is in no format that Polymyo reads",
            "Export the recording as EDF+, BDF+, BrainVision or as a text table (CSV, TSV).");

    private final String meaning;
    private final String remedy;

    FileProblem(String meaning, String remedy) {
        this.meaning = meaning;
        this.remedy = remedy;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    @Override
    public String remedy() {
        return remedy;
    }
}
