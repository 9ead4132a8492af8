package org.polymyo.clinic.report;

import java.util.List;
import org.polymyo.clinic.review.ReadingResults;
import org.polymyo.measure.Measurement;

/**
 * What a report rests on: what the software computed, and beside it what follows from the marks as a person left them.
 *
 * @param basis from what
 * @param presence whether there is myoclonus, computed
 * @param origin where the jerks may come from, computed
 * @param lines every answer, from the software's marks and from the reader's
 */
public record Findings(Basis basis, String presence, String origin, List<ReadingResults.Line> lines) {
    /** What stands in a line where nobody has read the marks. */
    public static final String NOT_READ = "not read";

    /** Copies the list. */
    public Findings {
        lines = List.copyOf(lines);
    }

    /**
     * From what findings were made; the same basis gives the same findings.
     *
     * @param title the recording as the software's report calls it
     * @param input SHA-256 of the recording
     * @param analysis the analysis
     * @param software program and version that computed
     * @param reader the account of the person whose marks were measured, empty where nobody has read
     * @param readerName that person's name
     * @param actions how many actions of the reader count in
     * @param reading how far the reader was, in words
     */
    public record Basis(
            String title,
            String input,
            String analysis,
            String software,
            String reader,
            String readerName,
            int actions,
            String reading) {
        /**
         * Whether a person has read the software's marks.
         *
         * @return true when there are answers from a reader's marks
         */
        public boolean isRead() {
            return !reader.isEmpty();
        }
    }

    /**
     * What holds of the whole recording.
     *
     * @return those lines, in order
     */
    public List<ReadingResults.Line> whole() {
        return lines.stream().filter(Findings::isWhole).toList();
    }

    /**
     * What holds of single channels and pairs.
     *
     * @return those lines, in order
     */
    public List<ReadingResults.Line> parts() {
        return lines.stream().filter(line -> !isWhole(line)).toList();
    }

    private static boolean isWhole(ReadingResults.Line line) {
        return line.about().equals(Measurement.WHOLE_RECORDING);
    }
}
