package org.polymyo.format;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.polymyo.recording.Montage;
import org.polymyo.recording.Placement;
import org.polymyo.recording.StatedPlacement;

/**
 * Reads what a person says about the channels from a table with the columns {@code label type muscle side minus}, or
 * from a {@code channels.tsv} of BIDS. Described in {@code docs/reference/montage.md}.
 */
public final class MontageFile {
    private static final int LARGEST = 4 << 20;

    private final List<String> header;
    private final boolean bids;
    private final Set<String> labels = new HashSet<>();

    private MontageFile(List<String> header) throws UnusableRecordingException {
        this.header = header;
        this.bids = !header.contains("label") && header.contains("name");
        if (!header.contains("type") || !(bids || header.contains("label"))) {
            throw MontageProblem.MONTAGE_HEADER.at(
                    "first row", "columns label and type", "columns " + String.join(", ", header));
        }
    }

    /**
     * Reads a montage.
     *
     * @param path the table, separated by tabs, semicolons or commas, UTF-8 or Windows-1252
     * @return the montage
     * @throws UnusableRecordingException naming row and word that are wrong
     * @throws IOException if the file cannot be read
     */
    public static Montage read(Path path) throws UnusableRecordingException, IOException {
        if (Files.size(path) > LARGEST) {
            throw MontageProblem.MONTAGE_NO_TABLE.at("file", "at most " + LARGEST + " bytes", "more");
        }
        return of(LegacyText.decoded(Files.readAllBytes(path)));
    }

    private static Montage of(String text) throws UnusableRecordingException {
        List<List<String>> rows = rows(text);
        if (rows.isEmpty()) {
            throw MontageProblem.MONTAGE_HEADER.at("first row", "columns label and type", "nothing");
        }
        List<String> header = rows.getFirst().stream()
                .map(cell -> cell.toLowerCase(Locale.ROOT))
                .toList();
        MontageFile file = new MontageFile(header);
        Montage montage = Montage.empty();
        for (int row = 1; row < rows.size(); row++) {
            montage = montage.and(file.statement(rows.get(row), row + 1));
        }
        return montage;
    }

    private static List<List<String>> rows(String text) throws UnusableRecordingException {
        String first = text.lines().findFirst().orElse("");
        char separator = first.contains("\t") ? '\t' : first.contains(";") ? ';' : ',';
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord record : records) {
                List<String> cells =
                        record.getFields().stream().map(String::strip).toList();
                if (!cells.stream().allMatch(String::isEmpty)
                        && !cells.getFirst().startsWith("#")) {
                    rows.add(cells);
                }
            }
        } catch (CsvParseException | IOException e) {
            throw MontageProblem.MONTAGE_NO_TABLE.at("row " + (rows.size() + 1), "cells", "an open quotation mark");
        }
        return rows;
    }

    private Montage statement(List<String> row, int number) throws UnusableRecordingException {
        String label = cell(row, bids ? "name" : "label");
        String minus = cell(row, "minus");
        if (label.isEmpty()) {
            throw MontageProblem.MONTAGE_ROW.at("row " + number, "a label", "none");
        }
        Montage montage = Montage.stating(label, minus, placement(row, number));
        if (!labels.add(montage.assignments().getFirst().label())) {
            throw MontageProblem.MONTAGE_LABEL_TWICE.at("row " + number, "one row a channel", "'" + label + "' again");
        }
        return montage;
    }

    private Placement placement(List<String> row, int number) throws UnusableRecordingException {
        String type = cell(row, "type");
        String muscle = cell(row, bids ? "target_muscle" : "muscle");
        try {
            return StatedPlacement.of(type, muscle, cell(row, "side"));
        } catch (IllegalArgumentException e) {
            if (bids && cell(row, "side").isEmpty()) {
                return new Placement.Other(type.toLowerCase(Locale.ROOT));
            }
            String[] said = String.valueOf(e.getMessage())
                    .replaceFirst("montage: expected ", "")
                    .split(", found ", 2);
            throw MontageProblem.MONTAGE_ROW.at("row " + number, said[0], said.length > 1 ? said[1] : "something else");
        }
    }

    private String cell(List<String> row, String column) {
        int index = header.indexOf(column);
        return index < 0 || index >= row.size() || row.get(index).equals("n/a") ? "" : row.get(index);
    }
}
