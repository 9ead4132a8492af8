package org.polymyo.format.edf;

import org.polymyo.format.DefectCode;

/** Slips of files of the EDF family that are tolerated. */
public final class EdfDefect {
    /** Version field. */
    public static final DefectCode EDF_VERSION =
            new DefectCode("edf-version", "The version field is not 0", "read as version 0");

    /** Size of the header. */
    public static final DefectCode EDF_HEADER_SIZE = new DefectCode(
            "edf-header-size",
            "The header's own size is wrong",
            "the size that follows from the number of signals is used");

    /** Recording never closed. */
    public static final DefectCode EDF_RECORDS_UNKNOWN = new DefectCode(
            "edf-records-unknown",
            "The header does not tell the number of data records",
            "the number follows from the size of the file");

    /** Fewer records than announced. */
    public static final DefectCode EDF_TRUNCATED = new DefectCode(
            "edf-truncated",
            "The file is shorter than its header says",
            "the complete data records are read, the rest is missing");

    /** Bytes after the last record. */
    public static final DefectCode EDF_TRAILING_BYTES =
            new DefectCode("edf-trailing-bytes", "Bytes follow the last data record", "they are ignored");

    /** Decimal comma. */
    public static final DefectCode EDF_DECIMAL_COMMA =
            new DefectCode("edf-decimal-comma", "A header number has a decimal comma", "read as a decimal point");

    /** Start date. */
    public static final DefectCode EDF_DATE = new DefectCode(
            "edf-date",
            "The start date cannot be read",
            "the date of the recording is unknown; times count from its start");

    /** Start time. */
    public static final DefectCode EDF_TIME = new DefectCode(
            "edf-time",
            "The start time is not written as hh.mm.ss",
            "read where it is clear, otherwise the start is unknown");

    /** Limits give no scale. */
    public static final DefectCode EDF_SCALING = new DefectCode(
            "edf-scaling",
            "The digital or physical limits of a channel give no scale",
            "the channel holds plain digital numbers without a unit, its amplitudes mean nothing");

    /** Digital limits inverted. */
    public static final DefectCode EDF_DIGITAL_INVERTED = new DefectCode(
            "edf-digital-inverted",
            "The digital minimum lies above the maximum",
            "scaled as written, the polarity may be inverted");

    /** Repeated label. */
    public static final DefectCode EDF_LABEL_REPEATED =
            new DefectCode("edf-label-repeated", "Two channels have the same label", "the later one got a number");

    /** No label. */
    public static final DefectCode EDF_LABEL_MISSING =
            new DefectCode("edf-label-missing", "A channel has no label", "it is called by its number");

    /** No samples. */
    public static final DefectCode EDF_CHANNEL_EMPTY =
            new DefectCode("edf-channel-empty", "A channel has no samples", "it is left out");

    /** Bad TAL. */
    public static final DefectCode EDF_ANNOTATIONS_UNREADABLE = new DefectCode(
            "edf-annotations-unreadable", "Annotations cannot be read", "the unreadable ones are left out");

    /** Too many annotations. */
    public static final DefectCode EDF_ANNOTATIONS_LIMIT = new DefectCode(
            "edf-annotations-limit",
            "There are more annotations than can be true",
            "the first ones are kept, the rest left out");

    /** Plain EDF with annotations. */
    public static final DefectCode EDF_ANNOTATIONS_IN_PLAIN = new DefectCode(
            "edf-annotations-in-plain",
            "A file not marked as EDF+ or BDF+ has an annotation channel",
            "the annotations are read");

    /** No time-keeping. */
    public static final DefectCode EDF_TIME_KEEPING_MISSING = new DefectCode(
            "edf-time-keeping-missing",
            "Data records lack the time at which they start",
            "they are taken to follow the record before them directly");

    /** Time runs backwards. */
    public static final DefectCode EDF_TIME_BACKWARDS = new DefectCode(
            "edf-time-backwards",
            "A data record starts before the one before it ends",
            "it is taken to follow directly; times after it are uncertain");

    /** Contiguous with gaps. */
    public static final DefectCode EDF_GAP_IN_CONTIGUOUS = new DefectCode(
            "edf-gap-in-contiguous",
            "The file claims to be contiguous, its data records tell of a gap",
            "the gap is honoured");

    /** Another sample size. */
    public static final DefectCode EDF_SAMPLE_SIZE = new DefectCode(
            "edf-sample-size",
            "The header names the wrong sample size",
            "read with the size that limits and file size show");

    /** Busy trigger channel. */
    public static final DefectCode EDF_TRIGGER_BUSY = new DefectCode(
            "edf-trigger-busy",
            "A channel named as trigger changes too often to be one",
            "no annotations are made from it");

    private EdfDefect() {}
}
