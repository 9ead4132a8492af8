package org.polymyo.format.brainvision;

import org.polymyo.format.ProblemCode;

/** What makes a BrainVision recording unusable. */
public enum BrainVisionProblem implements ProblemCode {
    /** No .vhdr beside the named file. */
    BRAINVISION_HEADER_MISSING(
            "The header file (.vhdr) is not beside the named file",
            "Copy the .vhdr, .vmrk and .eeg files into one folder, with their names unchanged."),
    /** Header larger than any real one. */
    BRAINVISION_HEADER_TOO_LARGE(
            "The header or marker file is larger than any real one", "Check that the file is a BrainVision text file."),
    /** A needed field is absent or no number. */
    BRAINVISION_FIELD_WRONG(
            "A field of the header that reading needs is missing or wrong",
            "Export the recording again; do not edit the header by hand."),
    /** A format that is not read. */
    BRAINVISION_FORMAT_UNSUPPORTED(
            "The data are stored in a way that Polymyo does not read",
            "Export as BINARY, INT_16 or IEEE_FLOAT_32, time domain."),
    /** The data file cannot be found. */
    BRAINVISION_DATA_MISSING(
            "The data file named in the header is not beside it",
            "Copy the data file (.eeg or .dat) into the folder of the header."),
    /** The header points out of its folder. */
    BRAINVISION_PATH_OUTSIDE(
            "The header names a file outside its own folder",
            "Put all files into one folder and write plain file names into the header."),
    /** No complete sample. */
    BRAINVISION_DATA_EMPTY("The data file holds no complete sample", "Copy or export the recording again."),
    /** The size does not fit the layout. */
    BRAINVISION_DATA_SIZE(
            "The size of the data file does not fit the header, so samples cannot be told apart",
            "Copy the data file again, or export it again with DataPoints in the header."),
    /** ASCII values that are no numbers. */
    BRAINVISION_ASCII_WRONG(
            "The ASCII data hold another number of values than the header says",
            "Export the recording again as BINARY.");

    private final String meaning;
    private final String remedy;

    BrainVisionProblem(String meaning, String remedy) {
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
