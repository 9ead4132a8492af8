package org.polymyo.format.brainvision;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.polymyo.format.DefectCode;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.recording.Defect;

/** Finds the three files of a recording from any of them, never outside the folder. */
final class BrainVisionFiles {
    private static final List<String> HEADERS = List.of(".vhdr", ".VHDR", ".ahdr");
    private static final List<String> MARKERS = List.of(".vmrk", ".VMRK", ".amrk");
    private static final List<String> DATA = List.of(".eeg", ".dat", ".EEG", ".DAT");

    private BrainVisionFiles() {}

    /**
     * The header of a file.
     *
     * @param path any of the three files
     * @return the header, if it is beside
     */
    static Optional<Path> header(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".vhdr") || name.endsWith(".ahdr")
                ? Optional.of(path).filter(Files::isRegularFile)
                : beside(path, HEADERS);
    }

    /**
     * Whether the name is that of a data file.
     *
     * @param path a file
     * @return true for .eeg and .dat
     */
    static boolean isData(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        return DATA.stream().anyMatch(name::endsWith);
    }

    /**
     * The data file of a header.
     *
     * @param header the header file
     * @param named name in the header
     * @param defects where a renamed file is named
     * @return the file
     * @throws UnusableRecordingException if there is none, or the name leads outside the folder
     */
    static Path data(Path header, Optional<String> named, List<Defect> defects) throws UnusableRecordingException {
        Optional<Path> stated = stated(header, named, "DataFile");
        if (stated.isPresent()) {
            return stated.get();
        }
        Path found = beside(header, DATA)
                .orElseThrow(() -> BrainVisionProblem.BRAINVISION_DATA_MISSING.at(
                        "DataFile", "the data file in the folder of the header", "none"));
        defects.add(BrainVisionDefect.BRAINVISION_DATA_RENAMED.at("DataFile", "a file that is there", "none"));
        return found;
    }

    /**
     * The marker file of a header.
     *
     * @param header the header file
     * @param named name in the header
     * @param defects where a renamed or missing file is named
     * @return the file, if there is one
     * @throws UnusableRecordingException if the name leads outside the folder
     */
    static Optional<Path> markers(Path header, Optional<String> named, List<Defect> defects)
            throws UnusableRecordingException {
        Optional<Path> stated = stated(header, named, "MarkerFile");
        if (stated.isPresent() || (named.isEmpty() && beside(header, MARKERS).isEmpty())) {
            return stated;
        }
        Optional<Path> found = beside(header, MARKERS);
        DefectCode defect = found.isPresent()
                ? BrainVisionDefect.BRAINVISION_MARKERS_RENAMED
                : BrainVisionDefect.BRAINVISION_MARKERS_MISSING;
        defects.add(defect.at("MarkerFile", "a file that is there", "none"));
        return found;
    }

    private static Optional<Path> stated(Path header, Optional<String> named, String field)
            throws UnusableRecordingException {
        if (named.isEmpty()) {
            return Optional.empty();
        }
        String name = named.get().replace("$b", stem(header));
        if (name.contains("/") || name.contains("\\") || name.equals("..") || name.contains(":")) {
            throw BrainVisionProblem.BRAINVISION_PATH_OUTSIDE.at(field, "a plain file name", "a path");
        }
        try {
            return Optional.of(header.resolveSibling(name)).filter(Files::isRegularFile);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Optional<Path> beside(Path path, List<String> endings) {
        return endings.stream()
                .map(ending -> path.resolveSibling(stem(path) + ending))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static String stem(Path path) {
        String name = String.valueOf(path.getFileName());
        int point = name.lastIndexOf('.');
        return point < 0 ? name : name.substring(0, point);
    }
}
