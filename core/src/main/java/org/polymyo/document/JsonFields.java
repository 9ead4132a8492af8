package org.polymyo.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.polymyo.quantity.Interval;
import org.polymyo.quantity.TimeSpan;
import tools.jackson.databind.JsonNode;

/** The fields of one JSON object, each read as what it must be, with its path for the error. */
final class JsonFields {
    private static final int QUOTED_CHARACTERS = 60;

    private final JsonNode node;
    private final String path;

    private JsonFields(JsonNode node, String path) {
        this.node = node;
        this.path = path;
    }

    /** Makes something of an object's fields, or refuses it. */
    @FunctionalInterface
    interface Maker<T> {
        /**
         * Makes it.
         *
         * @param fields the fields
         * @return what they describe
         * @throws ForeignReportException if they describe nothing a report can hold
         */
        T make(JsonFields fields) throws ForeignReportException;
    }

    static JsonFields of(JsonNode node, String path) throws ForeignReportException {
        if (!node.isObject()) {
            throw new ForeignReportException(path.isEmpty() ? "start" : path, "an object", shown(node));
        }
        return new JsonFields(node, path);
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private JsonNode field(String name) throws ForeignReportException {
        JsonNode value = node.get(name);
        if (value == null) {
            throw new ForeignReportException(at(name), "a value", "nothing");
        }
        return value;
    }

    boolean has(String name) {
        return node.has(name);
    }

    boolean isText(String name) throws ForeignReportException {
        return field(name).isString();
    }

    boolean isNothing(String name) throws ForeignReportException {
        return field(name).isNull();
    }

    String text(String name) throws ForeignReportException {
        JsonNode value = field(name);
        if (!value.isString()) {
            throw new ForeignReportException(at(name), "a text", shown(value));
        }
        return value.stringValue();
    }

    boolean truth(String name) throws ForeignReportException {
        JsonNode value = field(name);
        if (!value.isBoolean()) {
            throw new ForeignReportException(at(name), "true or false", shown(value));
        }
        return value.booleanValue();
    }

    /** A number; NaN where the file says null. */
    double number(String name) throws ForeignReportException {
        return number(field(name), at(name));
    }

    private static double number(JsonNode value, String where) throws ForeignReportException {
        if (value.isNull()) {
            return Double.NaN;
        }
        if (!value.isNumber() || !Double.isFinite(value.asDouble(Double.NaN))) {
            throw new ForeignReportException(where, "a number or null", shown(value));
        }
        return value.asDouble(Double.NaN);
    }

    int whole(String name) throws ForeignReportException {
        long value = longWhole(name);
        if (value != (int) value) {
            throw new ForeignReportException(at(name), "a whole number below 2147483648", Long.toString(value));
        }
        return (int) value;
    }

    long longWhole(String name) throws ForeignReportException {
        return longWhole(field(name), at(name));
    }

    private static long longWhole(JsonNode value, String where) throws ForeignReportException {
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw new ForeignReportException(where, "a whole number", shown(value));
        }
        return value.longValue();
    }

    List<Double> numbers(String name) throws ForeignReportException {
        List<Double> numbers = new ArrayList<>();
        for (JsonNode value : array(field(name), at(name))) {
            numbers.add(number(value, at(name)));
        }
        return List.copyOf(numbers);
    }

    List<Integer> wholes(String name) throws ForeignReportException {
        List<Integer> wholes = new ArrayList<>();
        for (JsonNode value : array(field(name), at(name))) {
            wholes.add((int) longWhole(value, at(name)));
        }
        return List.copyOf(wholes);
    }

    List<List<Double>> rows(String name) throws ForeignReportException {
        List<List<Double>> rows = new ArrayList<>();
        for (JsonNode row : array(field(name), at(name))) {
            List<Double> numbers = new ArrayList<>();
            for (JsonNode value : array(row, at(name))) {
                numbers.add(number(value, at(name)));
            }
            rows.add(List.copyOf(numbers));
        }
        return List.copyOf(rows);
    }

    <T> List<T> choices(String name, T[] choices, Function<T, String> word) throws ForeignReportException {
        List<T> chosen = new ArrayList<>();
        for (JsonNode value : array(field(name), at(name))) {
            chosen.add(choice(value, at(name), choices, word));
        }
        return List.copyOf(chosen);
    }

    <T> T choice(String name, T[] choices, Function<T, String> word) throws ForeignReportException {
        return choice(field(name), at(name), choices, word);
    }

    private static <T> T choice(JsonNode value, String where, T[] choices, Function<T, String> word)
            throws ForeignReportException {
        for (T choice : choices) {
            if (value.isString() && word.apply(choice).equals(value.stringValue())) {
                return choice;
            }
        }
        throw new ForeignReportException(where, "one of " + List.of(choices).stream().map(word).toList(), shown(value));
    }

    <T> T object(String name, Maker<T> maker) throws ForeignReportException {
        return make(field(name), at(name), maker);
    }

    <T> List<T> objects(String name, Maker<T> maker) throws ForeignReportException {
        List<T> made = new ArrayList<>();
        for (JsonNode value : array(field(name), at(name))) {
            made.add(make(value, at(name) + "[" + made.size() + "]", maker));
        }
        return List.copyOf(made);
    }

    private static <T> T make(JsonNode value, String where, Maker<T> maker) throws ForeignReportException {
        try {
            return maker.make(of(value, where));
        } catch (IllegalArgumentException e) {
            throw new ForeignReportException(where, "values that a report can hold", String.valueOf(e.getMessage()));
        }
    }

    private static JsonNode array(JsonNode value, String where) throws ForeignReportException {
        if (!value.isArray()) {
            throw new ForeignReportException(where, "an array", shown(value));
        }
        return value;
    }

    TimeSpan span(String start, String end) throws ForeignReportException {
        return new TimeSpan(number(start), number(end));
    }

    /** A 95 % interval; a null end is an open one. */
    Interval interval(String low, String high) throws ForeignReportException {
        double lowest = number(low);
        double highest = number(high);
        return new Interval(
                Double.isNaN(lowest) ? Double.NEGATIVE_INFINITY : lowest,
                Double.isNaN(highest) ? Double.POSITIVE_INFINITY : highest);
    }

    private static String shown(JsonNode value) {
        String text = value.isContainer() ? value.getNodeType().toString() : value.toString();
        return text.length() <= QUOTED_CHARACTERS ? text : text.substring(0, QUOTED_CHARACTERS) + "…";
    }
}
