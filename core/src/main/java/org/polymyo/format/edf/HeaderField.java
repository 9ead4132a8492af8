package org.polymyo.format.edf;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.recording.Defect;

/**
 * The text of one header field.
 *
 * @param name its name, for messages
 * @param text its text without surrounding blanks
 */
record HeaderField(String name, String text) {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

    /**
     * Takes a field out of the header. UTF-8 is tried first, then ISO 8859-1; control characters count as blanks.
     *
     * @param name its name, for messages
     * @param header bytes of the header
     * @param at first byte
     * @param width number of bytes
     * @return the field
     */
    static HeaderField of(String name, byte[] header, int at, int width) {
        return new HeaderField(
                name, decoded(header, at, width).replaceAll("\\p{Cntrl}", " ").strip());
    }

    /**
     * Text as files of this family write it.
     *
     * @param bytes where it is
     * @param at first byte
     * @param length number of bytes
     * @return the text
     */
    static String decoded(byte[] bytes, int at, int length) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, at, length))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, at, length, StandardCharsets.ISO_8859_1);
        }
    }

    /**
     * The field as a number.
     *
     * @param defects told of a decimal comma
     * @return the number, if it is one and finite
     */
    OptionalDouble number(List<Defect> defects) {
        String point = text.replace(',', '.');
        if (!NUMBER.matcher(point).matches()) {
            return OptionalDouble.empty();
        }
        if (!point.equals(text)) {
            defects.add(EdfDefect.EDF_DECIMAL_COMMA.at(name, "a decimal point", quoted()));
        }
        double value = Double.parseDouble(point);
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /**
     * The field as a number that the layout depends on.
     *
     * @param defects told of a decimal comma
     * @return the number
     * @throws UnusableRecordingException if it is none
     */
    double required(List<Defect> defects) throws UnusableRecordingException {
        OptionalDouble value = number(defects);
        if (value.isEmpty()) {
            throw EdfProblem.EDF_HEADER_FIELD.at(name, "a number", quoted());
        }
        return value.getAsDouble();
    }

    /**
     * The field as a whole number that the layout depends on.
     *
     * @param defects told of a decimal comma
     * @return the number
     * @throws UnusableRecordingException if it is none
     */
    long whole(List<Defect> defects) throws UnusableRecordingException {
        double value = required(defects);
        if (value != Math.rint(value) || Math.abs(value) > 1e15) {
            throw EdfProblem.EDF_HEADER_FIELD.at(name, "a whole number", quoted());
        }
        return (long) value;
    }

    /**
     * The text for a message. Fields of numbers and dates have no letters; where a header has slipped, theirs may belong
     * to a name.
     *
     * @return in quotation marks, each letter replaced
     */
    String quoted() {
        return "\"" + text.replaceAll("\\p{L}", "x") + "\"";
    }
}
