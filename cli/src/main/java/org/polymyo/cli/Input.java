package org.polymyo.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.polymyo.video.decoding.ClipFile;
import org.polymyo.video.series.PointFiles;

/**
 * One recording to analyse.
 *
 * @param name name of its output folder: the file's name without its ending, made unique
 * @param path the file
 * @param told protocol file that lies beside it in a folder: its own, or one for all
 */
record Input(String name, Path path, Optional<Path> told) {
    private static final String PROTOCOL = "protocol.json";
    private static final int HEAD_BYTES = 64;
    private static final Set<String> ENDINGS = Set.of(
            "edf", "bdf", "rec", "vhdr", "csv", "tsv", "txt", "mp4", "m4v", "mov", "3gp", "mkv", "webm", "avi", "ogv",
            "wmv", "mpg");

    /** What lies beside recordings as a table and is none: events, and the tables of BIDS. */
    private static final Set<String> BESIDE =
            Set.of("events.tsv", "channels.tsv", "electrodes.tsv", "participants.tsv", "scans.tsv", "readme.txt");

    /**
     * Whether the file is a video by its first bytes, or a photograph or sound that somebody took for one.
     *
     * @return true where the video module should open it
     * @throws IOException if it cannot be read
     */
    boolean isVideo() throws IOException {
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(path)) {
            return ClipFile.recognises(in.readNBytes(HEAD_BYTES));
        }
    }

    /**
     * Whether the path holds points of the body that another program followed.
     *
     * @return true for OpenPose, MediaPipe, DeepLabCut and BIDS motion
     * @throws IOException if it cannot be read
     */
    boolean isSeries() throws IOException {
        return PointFiles.recognises(path);
    }

    /**
     * Files stay as they are, a folder stands for the recordings in it, in order of their names.
     *
     * @param paths files and folders
     * @return the recordings
     * @throws WrongUseException if a folder holds none
     * @throws IOException if a folder cannot be listed
     */
    static List<Input> of(List<Path> paths) throws WrongUseException, IOException {
        List<Input> inputs = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Path path : paths) {
            boolean folder = Files.isDirectory(path) && !PointFiles.recognises(path);
            for (Path file : folder ? recordingsIn(path) : List.of(path)) {
                inputs.add(new Input(unique(file, taken), file, folder ? beside(file) : Optional.empty()));
            }
        }
        return List.copyOf(inputs);
    }

    private static List<Path> recordingsIn(Path folder) throws WrongUseException, IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                boolean one = Files.isRegularFile(file) ? looksLikeOne(file) : PointFiles.recognises(file);
                if (one) {
                    found.add(file);
                }
            }
            if (found.isEmpty()) {
                throw new WrongUseException("the folder holds no recording: expected files that end in "
                        + String.join(", ", ENDINGS.stream().sorted().toList()));
            }
            return found;
        }
    }

    private static boolean looksLikeOne(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return BESIDE.stream().noneMatch(name::endsWith) && ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private static Optional<Path> beside(Path file) {
        return Stream.of(stem(file) + "." + PROTOCOL, PROTOCOL)
                .map(file::resolveSibling)
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static String stem(Path file) {
        String name =
                file.getFileName() == null ? "recording" : file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String unique(Path file, Set<String> taken) {
        String stem = stem(file);
        String candidate = stem;
        for (int i = 2; !taken.add(candidate); i++) {
            candidate = stem + "-" + i;
        }
        return candidate;
    }
}
