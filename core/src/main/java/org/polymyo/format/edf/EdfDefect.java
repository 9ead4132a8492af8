package org.polymyo.format.edf;

import org.polymyo.format.DefectCode;

/** Slips of files of the EDF family that are tolerated. */
public enum EdfDefect implements DefectCode {
    /** Version field. */
    EDF_VERSION("The version field is not 0", "read as version 0"),
    /** Size of the header. */
    EDF_HEADER_SIZE("The header's own size is wrong", "the size that follows from the number of signals is used"),
    /** Recording never closed. */
    EDF_RECORDS_UNKNOWN(
            "The header does not tell the number of data records", "the number follows from the size of the file"),
    /** Fewer records than announced. */
    EDF_TRUNCATED(
            "The file is shorter than its header says", "the complete data records are read, the rest is missing"),
    /** Bytes after the last record. */
    EDF_TRAILING_BYTES("Bytes follow the last data record", "they are ignored"),
    /** Decimal comma. */
    EDF_DECIMAL_COMMA("A header number has a decimal comma", "read as a decimal point"),
    /** Start date. */
    EDF_DATE("The start date cannot be read", "the date of the recording is unknown; times count from its start"),
    /** Start time. */
    EDF_TIME("The start time is not written as hh.mm.ss", "read where it is clear, otherwise the start is unknown"),
    /** Limits give no scale. */
    EDF_SCALING(
            "The digital or physical limits of a channel give no scale",
            "the channel holds plain digital numbers without a unit, its amplitudes mean nothing"),
    /** Digital limits inverted. */
    EDF_DIGITAL_INVERTED(
            "The digital minimum lies above the maximum", "scaled as written, the polarity may be inverted"),
    /** Repeated label. */
    EDF_LABEL_REPEATED("Two channels have the same label", "the later one got a number"),
    /** No label. */
    EDF_LABEL_MISSING("A channel has no label", "it is called by its number"),
    /** No samples. */
    EDF_CHANNEL_EMPTY("A channel has no samples", "it is left out"),
    /** Bad TAL. */
    EDF_ANNOTATIONS_UNREADABLE("Annotations cannot be read", "the unreadable ones are left out"),
    /** Too many annotations. */
    EDF_ANNOTATIONS_LIMIT("There are more annotations than can be true", "the first ones are kept, the rest left out"),
    /** Plain EDF with annotations. */
    EDF_ANNOTATIONS_IN_PLAIN("A file not marked as EDF+ or BDF+ has an annotation channel", "the annotations are read"),
    /** No time-keeping. */
    EDF_TIME_KEEPING_MISSING(
            "Data records lack the time at which they start",
            "they are taken to follow the record before them directly"),
    /** Time runs backwards. */
    EDF_TIME_BACKWARDS(
            "A data record starts before the one before it ends",
            "it is taken to follow directly; times after it are uncertain"),
    /** Contiguous with gaps. */
    EDF_GAP_IN_CONTIGUOUS("The file claims to be contiguous, its data records tell of a gap", "the gap is honoured"),
    /** Another sample size. */
    EDF_SAMPLE_SIZE("The header names the wrong sample size", "read with the size that limits and file size show"),
    /** Busy trigger channel. */
    EDF_TRIGGER_BUSY("A channel named as trigger changes too often to be one", "no annotations are made from it");

    private final String meaning;
    private final String consequence;

    EdfDefect(String meaning, String consequence) {
        this.meaning = meaning;
        this.consequence = consequence;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    @Override
    public String consequence() {
        return consequence;
    }
}
