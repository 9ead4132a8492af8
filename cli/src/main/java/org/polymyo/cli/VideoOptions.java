package org.polymyo.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.polymyo.format.ReadOptions;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.video.KnownLength;
import org.polymyo.video.series.PointFiles;
import org.polymyo.video.series.PointSeries;
import org.polymyo.video.series.SeriesOptions;
import picocli.CommandLine.Option;

/** What is made of videos beside the report. */
final class VideoOptions {
    private static final Pattern SIZE = Pattern.compile("(\\d{1,6})x(\\d{1,6})");

    @Option(
            names = "--overlay",
            description =
                    "Of a video, also write overlay.mp4: skeleton, jerks and traces drawn into it, without sound.")
    private boolean overlay;

    @Option(
            names = "--hide-face",
            description = "Write overlay.mp4 with the face covered; where it is not known where it is, all is covered.")
    private boolean hideFace;

    @Option(
            names = "--picture",
            paramLabel = "WIDTHxHEIGHT",
            description = "Size in pixels of the picture that points of the body are shares of, for example 1280x720.")
    private Optional<String> picture = Optional.empty();

    @Option(
            names = "--scale",
            paramLabel = "NAME=LENGTH",
            description = {
                "A length you measured, so that a video is reported in millimetres: of the body, for example "
                        + "shoulders=380mm (shoulders, head-to-shoulder, upper-arm, forearm, trunk, thigh, shank), or "
                        + "counted pixels of the video, for example 240px=50cm."
            })
    private Optional<String> scale = Optional.empty();

    @Option(
            names = "--points",
            paramLabel = "FILE",
            description = {
                "Where the body is in a video, as another program found it: OpenPose, MediaPipe or DeepLabCut. How it "
                        + "moves is still measured in the video."
            })
    private Optional<Path> points = Optional.empty();

    /**
     * Points that say where the body is in a video.
     *
     * @param read rate and unit, as for text tables
     * @return the points, where stated
     * @throws WrongUseException if an option about them is none, or they are not pixels
     * @throws UnusableRecordingException if they cannot be read
     */
    Optional<PointSeries> guide(ReadOptions read) throws WrongUseException, UnusableRecordingException {
        if (points.isEmpty()) {
            return Optional.empty();
        }
        PointSeries series = PointFiles.read(points.get(), seriesOptions(read));
        if (series.lengths() != PointSeries.Lengths.PIXELS) {
            throw new WrongUseException("--points: expected points in pixels of the video, found millimetres");
        }
        return Optional.of(series);
    }

    /**
     * A length somebody measured.
     *
     * @return the length, where stated
     * @throws WrongUseException if it is none
     */
    Optional<KnownLength> known() throws WrongUseException {
        try {
            return scale.map(KnownLength::parse);
        } catch (IllegalArgumentException e) {
            throw new WrongUseException("--scale: " + e.getMessage());
        }
    }

    /**
     * Whether an overlay is wanted.
     *
     * @return true with either option
     */
    boolean overlay() {
        return overlay || hideFace;
    }

    /**
     * Whether the face must not be seen in it.
     *
     * @return true when asked for
     */
    boolean hideFace() {
        return hideFace;
    }

    /**
     * What a person adds to points of another program.
     *
     * @param read rate and unit, as for text tables
     * @return rate, unit and size of the picture
     * @throws WrongUseException if one of them is none
     */
    SeriesOptions seriesOptions(ReadOptions read) throws WrongUseException {
        String unit = read.unit().orElse("px");
        if (!unit.equals("px") && !unit.equals("mm")) {
            throw new WrongUseException("--unit: expected px or mm for points of the body, found " + unit);
        }
        try {
            return new SeriesOptions(read.rateHz(), size(), unit.equals("mm"));
        } catch (IllegalArgumentException e) {
            throw new WrongUseException("--rate, --picture: " + e.getMessage());
        }
    }

    private Optional<SeriesOptions.Size> size() throws WrongUseException {
        if (picture.isEmpty()) {
            return Optional.empty();
        }
        Matcher size = SIZE.matcher(picture.get());
        if (!size.matches()) {
            throw new WrongUseException("--picture: expected a size like 1280x720, found " + picture.get());
        }
        return Optional.of(new SeriesOptions.Size(Integer.parseInt(size.group(1)), Integer.parseInt(size.group(2))));
    }
}
