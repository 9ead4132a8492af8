package org.polymyo.format.brainvision;

import org.polymyo.format.ProblemCode;

/** What makes a BrainVision recording unusable. */
public final class BrainVisionProblem {
    /** No .vhdr beside the named file. */
    public static final ProblemCode BRAINVISION_HEADER_MISSING = new ProblemCode(
            "brainvision-header-missing",
            "The header file (.vhdr) is not beside the named file",
            "Copy the .vhdr, .vmrk and .eeg files into one folder, with their names unchanged.");

    /** Header larger than any real one. */
    public static final ProblemCode BRAINVISION_HEADER_TOO_LARGE = new ProblemCode(
            "brainvision-header-too-large",
            "The header or marker file is larger than any real one",
            "Check that the file is a BrainVision text file.");

    /** A needed field is absent or no number. */
    public static final ProblemCode BRAINVISION_FIELD_WRONG = new ProblemCode(
            "brainvision-field-wrong",
            "A field of the header that reading needs is missing or wrong",
            "Export the recording again; do not edit the header by hand.");

    /** A format that is not read. */
    public static final ProblemCode BRAINVISION_FORMAT_UNSUPPORTED = new ProblemCode(
            "brainvision-format-unsupported",
            "The data are stored in a way that Polymyo does not read",
            "Export as BINARY, INT_16 or IEEE_FLOAT_32, time domain.");

    /** The data file cannot be found. */
    public static final ProblemCode BRAINVISION_DATA_MISSING = new ProblemCode(
            "brainvision-data-missing",
            "The data file named in the header is not beside it",
            "Copy the data file (.eeg or .dat) into the folder of the header.");

    /** The header points out of its folder. */
    public static final ProblemCode BRAINVISION_PATH_OUTSIDE = new ProblemCode(
            "brainvision-path-outside",
            "The header names a file outside its own folder",
            "Put all files into one folder and write plain file names into the header.");

    /** No complete sample. */
    public static final ProblemCode BRAINVISION_DATA_EMPTY = new ProblemCode(
            "brainvision-data-empty", "The data file holds no complete sample", "Copy or export the recording again.");

    /** The size does not fit the layout. */
    public static final ProblemCode BRAINVISION_DATA_SIZE = new ProblemCode(
            "brainvision-data-size",
            "The size of the data file does not fit the header, so samples cannot be told apart",
            "Copy the data file again, or export it again with DataPoints in the header.");

    /** ASCII values that are no numbers. */
    public static final ProblemCode BRAINVISION_ASCII_WRONG = new ProblemCode(
            "brainvision-ascii-wrong",
            "The ASCII data hold another number of values than the header says",
            "Export the recording again as BINARY.");

    private BrainVisionProblem() {}
}
