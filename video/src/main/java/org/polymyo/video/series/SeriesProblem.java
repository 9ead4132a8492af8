package org.polymyo.video.series;

import org.polymyo.format.ProblemCode;

/** Why a series of points is refused. */
public final class SeriesProblem {
    /** HDF5. */
    public static final ProblemCode SERIES_HDF5 = new ProblemCode(
            "series-hdf5",
            "The points are in an HDF5 file, which is not read",
            "Give the .csv that DeepLabCut writes beside it (save_as_csv=True, or"
                    + " deeplabcut.analyze_videos_converth5_to_csv).");

    /** Cells that do not fit. */
    public static final ProblemCode SERIES_TABLE = new ProblemCode(
            "series-table",
            "The table of points is not as its heading says",
            "Export the points again, with one row for each picture and the heading unchanged.");

    /** OpenPose JSON that is none. */
    public static final ProblemCode SERIES_JSON = new ProblemCode(
            "series-json",
            "A file of points is not as OpenPose writes it",
            "Run OpenPose again with --write_json, with model BODY_25 or COCO, and give the whole folder.");

    /** No rate. */
    public static final ProblemCode SERIES_NO_RATE = new ProblemCode(
            "series-no-rate",
            "The file does not say how many pictures a second the points were taken from",
            "State it, for example --rate 29.97.");

    /** Times that do not rise. */
    public static final ProblemCode SERIES_TIMES = new ProblemCode(
            "series-times",
            "The times of the pictures do not rise",
            "Export the points again, or remove the time column and state the rate with --rate.");

    /** Shares of the picture. */
    public static final ProblemCode SERIES_NO_SIZE = new ProblemCode(
            "series-no-size",
            "The points are shares of the picture, whose size is not stated",
            "State the size in pixels, for example --picture 1280x720.");

    /** Nothing known in it. */
    public static final ProblemCode SERIES_NO_BODY = new ProblemCode(
            "series-no-body",
            "No part of the body could be followed in the points",
            "Name the points by what they are, for example left_wrist; both shoulders are needed for the size of the"
                    + " body, or shoulders and hips, or both ears.");

    /** No sidecar. */
    public static final ProblemCode SERIES_NO_SIDECAR = new ProblemCode(
            "series-no-sidecar",
            "A motion table without the files that describe it",
            "Put *_channels.tsv and *_motion.json of the same name beside it, as BIDS asks.");

    /** Too much. */
    public static final ProblemCode SERIES_TOO_LARGE = new ProblemCode(
            "series-too-large",
            "There are more points than can be true",
            "Cut the series into parts of at most three hours.");

    private SeriesProblem() {}
}
