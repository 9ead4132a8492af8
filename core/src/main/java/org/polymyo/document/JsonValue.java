package org.polymyo.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * One JSON value, read as what it must be.
 *
 * @param node the value
 * @param where its path, for the error
 */
record JsonValue(JsonNode node, String where) {
    private static final int QUOTED_CHARACTERS = 60;

    /**
     * Refuses the value.
     *
     * @param expected what should have been there
     * @return the error to throw
     */
    ForeignReportException refused(String expected) {
        String text = node.isContainer() ? node.getNodeType().toString() : node.toString();
        String shown = text.length() <= QUOTED_CHARACTERS ? text : text.substring(0, QUOTED_CHARACTERS) + "…";
        return new ForeignReportException(where, expected, shown);
    }

    /**
     * The value as a text.
     *
     * @return the text
     * @throws ForeignReportException if it is none
     */
    String text() throws ForeignReportException {
        if (!node.isString()) {
            throw refused("a text");
        }
        return node.stringValue();
    }

    /**
     * The value as true or false.
     *
     * @return which
     * @throws ForeignReportException if it is neither
     */
    boolean truth() throws ForeignReportException {
        if (!node.isBoolean()) {
            throw refused("true or false");
        }
        return node.booleanValue();
    }

    /**
     * The value as a number.
     *
     * @return the number; NaN for null
     * @throws ForeignReportException if it is neither, or too large
     */
    double number() throws ForeignReportException {
        if (node.isNull()) {
            return Double.NaN;
        }
        double number = node.isNumber() ? node.asDouble(Double.NaN) : Double.NaN;
        if (!Double.isFinite(number)) {
            throw refused("a number or null");
        }
        return number;
    }

    /**
     * The value as a whole number that may be large.
     *
     * @return the number
     * @throws ForeignReportException if it is none, or too large
     */
    long longWhole() throws ForeignReportException {
        if (!node.isIntegralNumber() || !node.canConvertToLong()) {
            throw refused("a whole number");
        }
        return node.longValue();
    }

    /**
     * The value as a whole number.
     *
     * @return the number
     * @throws ForeignReportException if it is none, or too large
     */
    int whole() throws ForeignReportException {
        long number = longWhole();
        if (number != (int) number) {
            throw refused("a whole number below 2147483648");
        }
        return (int) number;
    }

    /**
     * The value as a word out of a fixed list.
     *
     * @param choices what it stands for
     * @param word the word of a choice
     * @param <T> kind of choice
     * @return what was chosen
     * @throws ForeignReportException if it is none of them
     */
    <T> T choice(T[] choices, Function<T, String> word) throws ForeignReportException {
        for (T choice : choices) {
            if (node.isString() && word.apply(choice).equals(node.stringValue())) {
                return choice;
            }
        }
        throw refused("one of " + List.of(choices).stream().map(word).toList());
    }

    /**
     * The value as an array.
     *
     * @param maker makes something of one element
     * @param <T> what is made
     * @return what was made, in order
     * @throws ForeignReportException if it is no array, or an element is refused
     */
    <T> List<T> array(Maker<T> maker) throws ForeignReportException {
        if (!node.isArray()) {
            throw refused("an array");
        }
        List<T> made = new ArrayList<>();
        for (JsonNode element : node) {
            made.add(maker.make(new JsonValue(element, where + "[" + made.size() + "]")));
        }
        return List.copyOf(made);
    }

    /**
     * Makes something of a value, or refuses it.
     *
     * @param <T> what is made
     */
    @FunctionalInterface
    interface Maker<T> {
        /**
         * Makes it.
         *
         * @param value the value
         * @return what it stands for
         * @throws ForeignReportException if it stands for nothing a report can hold
         */
        T make(JsonValue value) throws ForeignReportException;
    }
}
