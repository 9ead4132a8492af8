package org.polymyo.video.series;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.polymyo.format.FileProblem;
import org.polymyo.format.FileSource;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.recording.Source;

/** The front door for points of other programs: OpenPose, MediaPipe, DeepLabCut and BIDS motion. */
public final class PointFiles {
    private static final int HEAD_BYTES = 1 << 16;
    private static final String HDF5 = "\u0089HDF";
    private static final double SHARES = 2;

    private PointFiles() {}

    /**
     * Whether a path holds points of the body, or the HDF5 file of a program that follows them.
     *
     * @param path a file or folder
     * @return true when {@link #read} should be tried
     * @throws IOException if it cannot be read
     */
    public static boolean recognises(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return OpenPoseFolder.recognises(path);
        }
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            return false;
        }
        String head = head(path);
        return head.startsWith(HDF5) && ending(path).matches("h5|hdf5")
                || BidsMotion.recognises(path)
                || PointTable.recognises(head);
    }

    /**
     * Reads the points.
     *
     * @param path a file or folder
     * @param options what a person adds
     * @return the points of one person
     * @throws UnusableRecordingException if they cannot be trusted
     */
    public static PointSeries read(Path path, SeriesOptions options) throws UnusableRecordingException {
        try {
            if (OpenPoseFolder.recognises(path)) {
                return OpenPoseFolder.read(path, options);
            }
            if (head(path).startsWith(HDF5)) {
                throw SeriesProblem.SERIES_HDF5.at("first bytes", "text", "HDF5");
            }
            return BidsMotion.recognises(path) ? BidsMotion.read(path, options) : PointTable.read(path, options);
        } catch (IOException e) {
            throw FileProblem.FILE_UNREADABLE.at(
                    "file", "readable bytes", e.getClass().getSimpleName());
        }
    }

    /**
     * The bytes they came from, for the fingerprint.
     *
     * @param path a file or folder
     * @param format the format in words
     * @return a source; the caller closes it
     * @throws IOException if a file cannot be opened
     */
    public static Source source(Path path, String format) throws IOException {
        return Files.isDirectory(path)
                ? FolderSource.of(format, OpenPoseFolder.files(path))
                : FileSource.open(format, List.of(path));
    }

    /** Points that lie between 0 and 1 are shares of the picture and need its size. */
    static void size(PointRows rows, SeriesOptions options) throws UnusableRecordingException {
        if (rows.largest() > SHARES) {
            return;
        }
        SeriesOptions.Size size = options.picture()
                .orElseThrow(() -> SeriesProblem.SERIES_NO_SIZE.at("points", "pixels", "shares of the picture"));
        rows.scale(size.width(), size.height());
    }

    static String head(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return new String(in.readNBytes(HEAD_BYTES), StandardCharsets.ISO_8859_1);
        }
    }

    private static String ending(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
