package org.polymyo.document;

import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** Writes named JSON values in the order of the calls; holds nothing but the open stream. */
final class JsonText {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final JsonGenerator out;

    private JsonText() {
        var lines = new DefaultIndenter(" ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(lines);
        out = MAPPER.writer().with(printer).createGenerator(bytes);
    }

    /**
     * Writes one document.
     *
     * @param fields writes the fields of the outermost object
     * @return UTF-8, ending in a line feed
     */
    static byte[] of(Consumer<JsonText> fields) {
        var json = new JsonText();
        json.out.writeStartObject();
        fields.accept(json);
        json.out.writeEndObject();
        json.out.close();
        json.bytes.write('\n');
        return json.bytes.toByteArray();
    }

    /**
     * Writes a text.
     *
     * @param name field
     * @param value text
     */
    void text(String name, String value) {
        out.writeStringProperty(name, value);
    }

    /**
     * Writes a number, null where it is not finite.
     *
     * @param name field
     * @param value number
     */
    void number(String name, double value) {
        out.writeName(name);
        element(value);
    }

    /**
     * Writes a whole number.
     *
     * @param name field
     * @param value number
     */
    void whole(String name, long value) {
        out.writeNumberProperty(name, value);
    }

    /**
     * Writes true or false.
     *
     * @param name field
     * @param value truth
     */
    void truth(String name, boolean value) {
        out.writeBooleanProperty(name, value);
    }

    /**
     * Writes null.
     *
     * @param name field
     */
    void nothing(String name) {
        out.writeNullProperty(name);
    }

    /**
     * Writes an object.
     *
     * @param name field
     * @param fields writes its fields
     */
    void object(String name, Runnable fields) {
        out.writeObjectPropertyStart(name);
        fields.run();
        out.writeEndObject();
    }

    /**
     * Writes an array of objects.
     *
     * @param name field
     * @param items what to write
     * @param fields writes the fields of one item
     * @param <T> kind of item
     */
    <T> void objects(String name, Collection<T> items, Consumer<T> fields) {
        out.writeArrayPropertyStart(name);
        for (T item : items) {
            out.writeStartObject();
            fields.accept(item);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /**
     * Writes an array of numbers.
     *
     * @param name field
     * @param values the numbers
     */
    void numbers(String name, Collection<Double> values) {
        out.writeArrayPropertyStart(name);
        values.forEach(this::element);
        out.writeEndArray();
    }

    /**
     * Writes an array of texts.
     *
     * @param name field
     * @param values the texts
     */
    void texts(String name, Collection<String> values) {
        out.writeArrayPropertyStart(name);
        values.forEach(out::writeString);
        out.writeEndArray();
    }

    /**
     * Writes an array of whole numbers.
     *
     * @param name field
     * @param values the numbers
     */
    void wholes(String name, Collection<Integer> values) {
        out.writeArrayPropertyStart(name);
        values.forEach(out::writeNumber);
        out.writeEndArray();
    }

    /**
     * Writes an array of arrays of numbers.
     *
     * @param name field
     * @param rows the inner arrays
     */
    void rows(String name, Collection<? extends Collection<Double>> rows) {
        out.writeArrayPropertyStart(name);
        for (Collection<Double> row : rows) {
            out.writeStartArray();
            row.forEach(this::element);
            out.writeEndArray();
        }
        out.writeEndArray();
    }

    private void element(double value) {
        if (Double.isFinite(value)) {
            out.writeNumber(value);
        } else {
            out.writeNull();
        }
    }

    /**
     * The word for an enum constant in JSON.
     *
     * @param constant any constant
     * @return its name in lower case
     */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
