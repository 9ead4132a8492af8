package org.polymyo.evaluation;

import java.util.List;
import java.util.Optional;

/**
 * What belongs to one case: the reports of its recordings and videos, what could not be read, and one clock for all that
 * could be placed on it. Holds no name of a person but what the user called the files.
 *
 * @param entries one for each file, in the order analysed
 * @param meetings what streams on the same clock say of the same time
 */
public record CaseReport(List<Entry> entries, List<Meeting> meetings) {
    /** Copies the lists. */
    public CaseReport {
        entries = List.copyOf(entries);
        meetings = List.copyOf(meetings);
    }

    /**
     * One file of the case.
     *
     * @param name its name, also that of the folder with its documents
     * @param report what was found; nothing where it could not be analysed
     * @param failure why it could not be analysed; empty where it was
     * @param placing where it lies on the clock of the case
     */
    public record Entry(String name, Optional<Report> report, String failure, Placing placing) {}

    /**
     * The stream whose clock is that of the case.
     *
     * @return the entry, or nothing where no clock is shared
     */
    public Optional<Entry> reference() {
        return entries.stream()
                .filter(e -> e.placing() instanceof Placing.Reference)
                .findFirst();
    }
}
