package org.polymyo.document;

import java.util.List;
import java.util.function.Function;
import org.polymyo.quantity.Interval;
import org.polymyo.quantity.TimeSpan;
import tools.jackson.databind.JsonNode;

/** The fields of one JSON object, each read as what it must be, with its path for the error. */
final class JsonFields {
    private final JsonNode node;
    private final String path;

    private JsonFields(JsonNode node, String path) {
        this.node = node;
        this.path = path;
    }

    /**
     * Makes something of an object's fields, or refuses it.
     *
     * @param <T> what is made
     */
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

    /**
     * The fields of a document.
     *
     * @param document the outermost value
     * @return its fields
     * @throws ForeignReportException if it is no object
     */
    static JsonFields of(JsonNode document) throws ForeignReportException {
        if (!document.isObject()) {
            throw new JsonValue(document, "start").refused("an object");
        }
        return new JsonFields(document, "");
    }

    private JsonValue field(String name) throws ForeignReportException {
        String where = path.isEmpty() ? name : path + "." + name;
        JsonNode value = node.get(name);
        if (value == null) {
            throw new ForeignReportException(where, "a value", "nothing");
        }
        return new JsonValue(value, where);
    }

    /**
     * Whether there is such a field.
     *
     * @param name field
     * @return true also where it is null
     */
    boolean has(String name) {
        return node.has(name);
    }

    /**
     * Whether a field is a text.
     *
     * @param name field
     * @return false for every other kind
     * @throws ForeignReportException if it is something else or missing
     */
    boolean isText(String name) throws ForeignReportException {
        return field(name).node().isString();
    }

    /**
     * Whether a field is null.
     *
     * @param name field
     * @return true for null
     * @throws ForeignReportException if it is something else or missing
     */
    boolean isNothing(String name) throws ForeignReportException {
        return field(name).node().isNull();
    }

    /**
     * Reads a text.
     *
     * @param name field
     * @return the text
     * @throws ForeignReportException if it is something else or missing
     */
    String text(String name) throws ForeignReportException {
        return field(name).text();
    }

    /**
     * Reads true or false.
     *
     * @param name field
     * @return which
     * @throws ForeignReportException if it is something else or missing
     */
    boolean truth(String name) throws ForeignReportException {
        return field(name).truth();
    }

    /**
     * Reads a number.
     *
     * @param name field
     * @return the number; NaN where the file says null
     * @throws ForeignReportException if it is something else or missing
     */
    double number(String name) throws ForeignReportException {
        return field(name).number();
    }

    /**
     * Reads a whole number.
     *
     * @param name field
     * @return the number
     * @throws ForeignReportException if it is something else or missing
     */
    int whole(String name) throws ForeignReportException {
        return field(name).whole();
    }

    /**
     * Reads a whole number that may be large.
     *
     * @param name field
     * @return the number
     * @throws ForeignReportException if it is something else or missing
     */
    long longWhole(String name) throws ForeignReportException {
        return field(name).longWhole();
    }

    /**
     * Reads a word out of a fixed list.
     *
     * @param name field
     * @param choices what they stand for
     * @param word the word of a choice
     * @param <T> kind of choice
     * @return what was chosen
     * @throws ForeignReportException if it is something else or missing
     */
    <T> T choice(String name, T[] choices, Function<T, String> word) throws ForeignReportException {
        return field(name).choice(choices, word);
    }

    /**
     * Reads an array of words out of a fixed list.
     *
     * @param name field
     * @param choices what they stand for
     * @param word the word of a choice
     * @param <T> kind of choice
     * @return what was chosen
     * @throws ForeignReportException if it is something else or missing
     */
    <T> List<T> choices(String name, T[] choices, Function<T, String> word) throws ForeignReportException {
        return field(name).array(value -> value.choice(choices, word));
    }

    /**
     * Reads an array of numbers.
     *
     * @param name field
     * @return the numbers; NaN for null
     * @throws ForeignReportException if it is something else or missing
     */
    List<Double> numbers(String name) throws ForeignReportException {
        return field(name).array(JsonValue::number);
    }

    /**
     * Reads an array of texts.
     *
     * @param name field
     * @return the texts
     * @throws ForeignReportException if it is something else or missing
     */
    List<String> texts(String name) throws ForeignReportException {
        return field(name).array(JsonValue::text);
    }

    /**
     * Reads an array of whole numbers.
     *
     * @param name field
     * @return the numbers
     * @throws ForeignReportException if it is something else or missing
     */
    List<Integer> wholes(String name) throws ForeignReportException {
        return field(name).array(JsonValue::whole);
    }

    /**
     * Reads an array of arrays of numbers.
     *
     * @param name field
     * @return the rows; NaN for null
     * @throws ForeignReportException if it is something else or missing
     */
    List<List<Double>> rows(String name) throws ForeignReportException {
        return field(name).array(row -> row.array(JsonValue::number));
    }

    /**
     * Reads an object.
     *
     * @param name field
     * @param maker makes something of the fields
     * @param <T> what is made
     * @return what was made
     * @throws ForeignReportException if it is something else or missing
     */
    <T> T object(String name, Maker<T> maker) throws ForeignReportException {
        return make(field(name), maker);
    }

    /**
     * Reads an array of objects.
     *
     * @param name field
     * @param maker makes something of the fields
     * @param <T> what is made
     * @return what was made, in order
     * @throws ForeignReportException if it is something else or missing
     */
    <T> List<T> objects(String name, Maker<T> maker) throws ForeignReportException {
        return field(name).array(value -> make(value, maker));
    }

    private static <T> T make(JsonValue value, Maker<T> maker) throws ForeignReportException {
        if (!value.node().isObject()) {
            throw value.refused("an object");
        }
        try {
            return maker.make(new JsonFields(value.node(), value.where()));
        } catch (IllegalArgumentException e) {
            throw new ForeignReportException(
                    value.where(), "values that a report can hold", String.valueOf(e.getMessage()));
        }
    }

    /**
     * Reads a span of time.
     *
     * @param start field of the start
     * @param end field of the end
     * @return the span
     * @throws ForeignReportException if it is something else or missing
     */
    TimeSpan span(String start, String end) throws ForeignReportException {
        return new TimeSpan(number(start), number(end));
    }

    /**
     * Reads a 95 % interval; a null end is an open one.
     *
     * @param low field of the lower end
     * @param high field of the upper end
     * @return the interval
     * @throws ForeignReportException if it is something else or missing
     */
    Interval interval(String low, String high) throws ForeignReportException {
        double lowest = number(low);
        double highest = number(high);
        return new Interval(
                Double.isNaN(lowest) ? Double.NEGATIVE_INFINITY : lowest,
                Double.isNaN(highest) ? Double.POSITIVE_INFINITY : highest);
    }
}
