package org.polymyo.format.brainvision;

import org.polymyo.format.DefectCode;

/** What is tolerated in a BrainVision recording, and named. */
public final class BrainVisionDefect {
    /** Renamed data file. */
    public static final DefectCode BRAINVISION_DATA_RENAMED = new DefectCode(
            "brainvision-data-renamed",
            "The header names a data file that is not there",
            "The data file with the name of the header file was used instead");

    /** Renamed marker file. */
    public static final DefectCode BRAINVISION_MARKERS_RENAMED = new DefectCode(
            "brainvision-markers-renamed",
            "The header names a marker file that is not there",
            "The marker file with the name of the header file was used instead");

    /** No marker file. */
    public static final DefectCode BRAINVISION_MARKERS_MISSING = new DefectCode(
            "brainvision-markers-missing",
            "The marker file is missing",
            "Triggers, comments and breaks in the recording are not known");

    /** A marker line that cannot be read. */
    public static final DefectCode BRAINVISION_MARKER_WRONG = new DefectCode(
            "brainvision-marker-wrong",
            "Some markers cannot be read or lie outside the data",
            "Those markers were left out");

    /** A new segment in mid file without a believable date. */
    public static final DefectCode BRAINVISION_SEGMENT_UNDATED = new DefectCode(
            "brainvision-segment-undated",
            "The recording was interrupted, and the length of the break is not known",
            "The parts follow each other without a pause; times after the break may be too early");

    /** Data end early. */
    public static final DefectCode BRAINVISION_DATA_TRUNCATED = new DefectCode(
            "brainvision-data-truncated",
            "The data file is shorter than the header says",
            "The samples that are there were used");

    /** Data go on. */
    public static final DefectCode BRAINVISION_DATA_LONGER = new DefectCode(
            "brainvision-data-longer",
            "The data file is longer than the header says",
            "All complete samples were used");

    /** Bytes left over. */
    public static final DefectCode BRAINVISION_DATA_REST = new DefectCode(
            "brainvision-data-rest", "The data file ends within a sample", "The incomplete last sample was left out");

    /** NaN, infinity, or a word in the data. */
    public static final DefectCode BRAINVISION_SAMPLES_MISSING = new DefectCode(
            "brainvision-samples-missing", "Some samples of a channel are no numbers", "The channel has gaps there");

    /** Channel without an entry. */
    public static final DefectCode BRAINVISION_CHANNEL_UNNAMED = new DefectCode(
            "brainvision-channel-unnamed",
            "The header counts more channels than it names",
            "Channels without an entry were named by their number");

    /** Resolution that is no number. */
    public static final DefectCode BRAINVISION_RESOLUTION_WRONG = new DefectCode(
            "brainvision-resolution-wrong",
            "The resolution of a channel is no number that a recorder can have",
            "1 per unit was used; amplitudes may be wrong");

    /** Text in another code page than stated. */
    public static final DefectCode BRAINVISION_CODEPAGE_WRONG = new DefectCode(
            "brainvision-codepage-wrong",
            "The text is not in the code page that it states",
            "It was read as Windows-1252");

    /** Equal labels. */
    public static final DefectCode BRAINVISION_LABEL_REPEATED = new DefectCode(
            "brainvision-label-repeated", "Two channels have the same label", "A number was added to the later one");

    private BrainVisionDefect() {}
}
