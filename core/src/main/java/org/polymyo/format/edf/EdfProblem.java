package org.polymyo.format.edf;

import org.polymyo.format.ProblemCode;

/** Why a file of the EDF family is refused. */
public final class EdfProblem {
    /** Wrong content under the name. */
    public static final ProblemCode EDF_NOT_EDF = new ProblemCode(
            "edf-not-edf",
            "The file is called EDF or BDF but its content is something else",
            "Give it the ending of its true format, or export the recording again as EDF+.");

    /** The file ends inside the header. */
    public static final ProblemCode EDF_HEADER_TRUNCATED = new ProblemCode(
            "edf-header-truncated", "The file ends inside its header", "Copy or export the recording again.");

    /** A header field that everything depends on cannot be read. */
    public static final ProblemCode EDF_HEADER_FIELD = new ProblemCode(
            "edf-header-field",
            "A header field that the layout of the data depends on cannot be read",
            "Export the recording again, or correct the field with an EDF header editor.");

    /** No signals. */
    public static final ProblemCode EDF_NO_SIGNALS = new ProblemCode(
            "edf-no-signals", "The header announces no signals", "Export the recording again with its channels.");

    /** No complete data record. */
    public static final ProblemCode EDF_NO_RECORDS = new ProblemCode(
            "edf-no-records", "The file holds no complete data record", "Copy or export the recording again.");

    /** Sampling rate unknown. */
    public static final ProblemCode EDF_RECORD_DURATION = new ProblemCode(
            "edf-record-duration",
            "The duration of a data record is not a positive time, so the sampling rate is unknown",
            "Correct the field \"duration of a data record\" with an EDF header editor.");

    /** Sampling rate impossible. */
    public static final ProblemCode EDF_RATE_ABSURD = new ProblemCode(
            "edf-rate-absurd",
            "Duration and samples of a data record give a sampling rate that no recorder has",
            "Correct the two fields with an EDF header editor, or export the recording again.");

    /** 16 or 24 bits. */
    public static final ProblemCode EDF_SAMPLE_SIZE_UNCLEAR = new ProblemCode(
            "edf-sample-size-unclear",
            "The header contradicts itself about 16 or 24 bits per sample and the file size does not decide",
            "Export the recording again as either EDF or BDF.");

    /** Too many gaps. */
    public static final ProblemCode EDF_TOO_MANY_PIECES = new ProblemCode(
            "edf-too-many-pieces",
            "Gaps cut the recording into more pieces than can be true",
            "Check the time-keeping of the recorder, or export the recording as contiguous EDF+C.");

    private EdfProblem() {}
}
