package org.polymyo.format.edf;

import org.polymyo.format.ProblemCode;

/** Why a file of the EDF family is refused. */
public enum EdfProblem implements ProblemCode {
    /** Wrong content under the name. */
    EDF_NOT_EDF(
            "The file is called EDF or BDF but its content is something else",
            "Give it the ending of its true format, or export the recording again as EDF+."),
    /** The file ends inside the header. */
    EDF_HEADER_TRUNCATED("The file ends inside its header", "Copy or export the recording again."),
    /** A header field that everything depends on cannot be read. */
    EDF_HEADER_FIELD(
            "A header field that the layout of the data depends on cannot be read",
            "Export the recording again, or correct the field with an EDF header editor."),
    /** No signals. */
    EDF_NO_SIGNALS("The header announces no signals", "Export the recording again with its channels."),
    /** No complete data record. */
    EDF_NO_RECORDS("The file holds no complete data record", "Copy or export the recording again."),
    /** Sampling rate unknown. */
    EDF_RECORD_DURATION(
            "The duration of a data record is not a positive time, so the sampling rate is unknown",
            "Correct the field \"duration of a data record\" with an EDF header editor."),
    /** Sampling rate impossible. */
    EDF_RATE_ABSURD(
            "Duration and samples of a data record give a sampling rate that no recorder has",
            "Correct the two fields with an EDF header editor, or export the recording again."),
    /** 16 or 24 bits. */
    EDF_SAMPLE_SIZE_UNCLEAR(
            "The header contradicts itself about 16 or 24 bits per sample and the file size does not decide",
            "Export the recording again as either EDF or BDF."),
    /** Too many gaps. */
    EDF_TOO_MANY_PIECES(
            "Gaps cut the recording into more pieces than can be true",
            "Check the time-keeping of the recorder, or export the recording as contiguous EDF+C.");

    private final String meaning;
    private final String remedy;

    EdfProblem(String meaning, String remedy) {
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
