package org.polymyo.format.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What header and comments say about the columns.
 *
 * @param names one a column; empty where there is no header
 * @param units unit text one a column; empty where none is stated
 * @param rateHz sampling rate stated in a comment or in a line before the table
 * @param hasHeader whether the file names its columns
 */
record ColumnNames(List<String> names, List<String> units, OptionalDouble rateHz, boolean hasHeader) {
    private static final Pattern RATE = Pattern.compile(
            "(?i).*\\b(?:sampl\\w*[ _-]*(?:rate|freq\\w*)|abtastrate|fs|sfreq|sampling)\\b[^0-9]*([0-9]+(?:[.,][0-9]+)?)"
                    + "\\s*(khz)?.*");
    private static final Pattern LIST = Pattern.compile("(?i)(labels?|channels?|columns?|units?)\\s*:?=\\s*(.*)");
    private static final Pattern UNIT_CELL = Pattern.compile(
            "(?i)[(\\[]?(s|ms|us|µs|sec|v|mv|uv|µv|μv|nv|g|mg|m/s\\^?2|m/s²|hz|%|n|nm|deg|°|a\\.?u\\.?|n/a|)[)\\]]?");
    private static final Pattern SUFFIX = Pattern.compile(".*_(uV|mV|µV|μV|V|ms|us|s|sec)$");
    private static final Pattern UNIT = Pattern.compile("^(.*?)[\\s_]*[(\\[]([^()\\[\\]]*)[)\\]]\\s*$");

    /**
     * Reads header and comments.
     *
     * @param head first lines
     * @param choice the grid
     * @return names, units and rate
     */
    static ColumnNames of(TextHead head, GridChoice choice) {
        List<String> before = new ArrayList<>();
        head.rows().subList(0, choice.firstRow()).forEach(line -> before.add(line.text()));
        List<String> names = new ArrayList<>();
        List<String> units = new ArrayList<>();
        headerRows(before, choice, names, units);
        listed(head.comments(), choice.columns(), "l", "c")
                .filter(l -> names.isEmpty())
                .ifPresent(names::addAll);
        if (names.isEmpty()) {
            commentHeader(head.comments(), choice).ifPresent(names::addAll);
        }
        boolean hasHeader = !names.isEmpty();
        listed(head.comments(), choice.columns(), "u", "u")
                .filter(l -> units.isEmpty())
                .ifPresent(units::addAll);
        split(names, units, choice.columns());
        List<String> said = new ArrayList<>(head.comments());
        said.addAll(before);
        return new ColumnNames(names, units, rate(said), hasHeader);
    }

    /** Some programs leave out the name of the row number, others name a last column that most rows do not have. */
    private static void headerRows(List<String> before, GridChoice choice, List<String> names, List<String> units) {
        for (int i = before.size() - 1; i >= 0 && i >= before.size() - 3; i--) {
            List<String> cells = choice.grid().cut(before.get(i));
            if (cells.size() < choice.columns() - 1 || cells.size() > choice.columns() + 2) {
                continue;
            }
            if (cells.size() == choice.columns() - 1) {
                cells.addFirst("");
            }
            boolean areUnits = names.isEmpty() && i > 0 && cells.stream().allMatch(ColumnNames::isUnit);
            if (areUnits && units.isEmpty()) {
                units.addAll(cells);
            } else if (names.isEmpty()) {
                names.addAll(cells);
            }
        }
    }

    private static boolean isUnit(String cell) {
        return UNIT_CELL.matcher(cell).matches();
    }

    private static Optional<List<String>> listed(List<String> comments, int columns, String first, String other) {
        for (String comment : comments) {
            Matcher matcher = LIST.matcher(comment);
            if (matcher.matches()) {
                String word = matcher.group(1).toLowerCase(Locale.ROOT);
                List<String> cells = List.of(matcher.group(2).strip().split("\\s*[\\t,;]\\s*"));
                boolean wanted = word.startsWith(first) || word.startsWith(other);
                if (wanted && cells.size() == columns) {
                    return Optional.of(cells);
                }
                if (wanted && word.startsWith("u") && cells.size() == 1) {
                    return Optional.of(Collections.nCopies(columns, cells.getFirst()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<List<String>> commentHeader(List<String> comments, GridChoice choice) {
        if (comments.isEmpty() || choice.columns() < 2) {
            return Optional.empty();
        }
        List<String> cells = choice.grid().cut(comments.getLast());
        boolean named = cells.size() == choice.columns()
                && cells.stream()
                        .noneMatch(c -> c.isEmpty()
                                || GridChoice.isNumber(c, choice.grid().decimal()));
        return named ? Optional.of(cells) : Optional.empty();
    }

    /** EMG (mV) is the name EMG and the unit mV. */
    private static void split(List<String> names, List<String> units, int columns) {
        boolean unitRow = !units.isEmpty();
        for (int i = 0; i < columns; i++) {
            String name = i < names.size() ? names.get(i) : "";
            Matcher matcher = UNIT.matcher(name);
            boolean both = matcher.matches() && !matcher.group(1).isBlank();
            String unit = both ? matcher.group(2).strip() : suffix(name);
            put(names, i, both ? matcher.group(1).strip() : name);
            put(units, i, unitRow && i < units.size() ? units.get(i).replaceAll("[()\\[\\]]", "") : unit);
        }
        while (names.size() > columns) {
            names.removeLast();
        }
    }

    private static String suffix(String name) {
        Matcher matcher = SUFFIX.matcher(name);
        return matcher.matches() ? matcher.group(1) : "";
    }

    private static void put(List<String> list, int index, String value) {
        if (index < list.size()) {
            list.set(index, value);
        } else {
            list.add(value);
        }
    }

    private static OptionalDouble rate(List<String> said) {
        for (String line : said) {
            Matcher matcher = RATE.matcher(line.length() > 300 ? line.substring(0, 300) : line);
            if (matcher.matches()) {
                double rate = Double.parseDouble(matcher.group(1).replace(',', '.'));
                double hertz = matcher.group(2) == null ? rate : 1000 * rate;
                return hertz > 0 && hertz <= 1e6 ? OptionalDouble.of(hertz) : OptionalDouble.empty();
            }
        }
        return OptionalDouble.empty();
    }
}
