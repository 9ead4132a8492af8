package org.polymyo.format.brainvision;

import org.polymyo.format.DefectCode;

/** What is tolerated in a BrainVision recording, and named. */
public enum BrainVisionDefect implements DefectCode {
    /** Renamed data file. */
    BRAINVISION_DATA_RENAMED(
            "The header names a data file that is not there",
            "The data file with the name of the header file was used instead"),
    /** Renamed marker file. */
    BRAINVISION_MARKERS_RENAMED(
            "The header names a marker file that is not there",
            "The marker file with the name of the header file was used instead"),
    /** No marker file. */
    BRAINVISION_MARKERS_MISSING(
            "The marker file is missing", "Triggers, comments and breaks in the recording are not known"),
    /** A marker line that cannot be read. */
    BRAINVISION_MARKER_WRONG("Some markers cannot be read or lie outside the data", "Those markers were left out"),
    /** A new segment in mid file without a believable date. */
    BRAINVISION_SEGMENT_UNDATED(
            "The recording was interrupted, and the length of the break is not known",
            "The parts follow each other without a pause; times after the break may be too early"),
    /** Data end early. */
    BRAINVISION_DATA_TRUNCATED("The data file is shorter than the header says", "The samples that are there were used"),
    /** Data go on. */
    BRAINVISION_DATA_LONGER("The data file is longer than the header says", "All complete samples were used"),
    /** Bytes left over. */
    BRAINVISION_DATA_REST("The data file ends within a sample", "The incomplete last sample was left out"),
    /** NaN, infinity, or a word in the data. */
    BRAINVISION_SAMPLES_MISSING("Some samples of a channel are no numbers", "The channel has gaps there"),
    /** Channel without an entry. */
    BRAINVISION_CHANNEL_UNNAMED(
            "The header counts more channels than it names", "Channels without an entry were named by their number"),
    /** Resolution that is no number. */
    BRAINVISION_RESOLUTION_WRONG(
            "The resolution of a channel is no number that a recorder can have", "1 per unit was used; amplitudes may be wrong"),
    /** Text in another code page than stated. */
    BRAINVISION_CODEPAGE_WRONG("The text is not in the code page that it states", "It was read as Windows-1252"),
    /** Equal labels. */
    BRAINVISION_LABEL_REPEATED("Two channels have the same label", "A number was added to the later one");

    private final String meaning;
    private final String consequence;

    BrainVisionDefect(String meaning, String consequence) {
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
