package org.polymyo.format.brainvision;

import java.nio.ByteOrder;
import java.util.Locale;
import org.polymyo.format.UnusableRecordingException;

/**
 * How samples are stored.
 *
 * @param number kind of number
 * @param bigEndian whether the most significant byte comes first
 * @param vectorized whether channels follow each other, otherwise moments do
 * @param channels how many channels
 * @param ascii layout of the text, used with {@link NumberKind#ASCII}
 */
record SampleLayout(NumberKind number, boolean bigEndian, boolean vectorized, int channels, Ascii ascii) {
    /**
     * Layout of ASCII data.
     *
     * @param decimal decimal sign
     * @param skipLines lines before the data
     * @param skipColumns columns before the data
     */
    record Ascii(char decimal, int skipLines, int skipColumns) {}

    /** Kinds of number. */
    enum NumberKind {
        /** Signed 16 bits. */
        INT_16(2),
        /** Unsigned 16 bits. */
        UINT_16(2),
        /** Signed 32 bits. */
        INT_32(4),
        /** IEEE 754 single precision. */
        IEEE_FLOAT_32(4),
        /** Text. */
        ASCII(0);

        private final int width;

        NumberKind(int width) {
            this.width = width;
        }

        /**
         * Size of a number.
         *
         * @return bytes; 0 for text
         */
        int width() {
            return width;
        }
    }

    /**
     * Order of the bytes of a number.
     *
     * @return the order
     */
    ByteOrder order() {
        return bigEndian ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    }

    /**
     * Reads the layout from the header.
     *
     * @param text sections of the header
     * @param channels how many channels
     * @return the layout
     * @throws UnusableRecordingException if it is none that is read
     */
    static SampleLayout of(SectionText text, int channels) throws UnusableRecordingException {
        String format = upper(text, "common infos", "dataformat", "BINARY");
        String orientation = upper(text, "common infos", "dataorientation", "MULTIPLEXED");
        if (!orientation.equals("MULTIPLEXED") && !orientation.equals("VECTORIZED")) {
            throw unsupported("DataOrientation", "MULTIPLEXED or VECTORIZED", orientation);
        }
        boolean bigEndian =
                upper(text, "binary infos", "usebigendianorder", "NO").equals("YES");
        Ascii ascii = new Ascii(
                upper(text, "ascii infos", "decimalsymbol", ".").charAt(0),
                skip(text, "skiplines"),
                skip(text, "skipcolumns"));
        NumberKind kind = switch (format) {
            case "BINARY" -> kind(upper(text, "binary infos", "binaryformat", "nothing"));
            case "ASCII" -> NumberKind.ASCII;
            default -> throw unsupported("DataFormat", "BINARY or ASCII", format);
        };
        return new SampleLayout(kind, bigEndian, orientation.equals("VECTORIZED"), channels, ascii);
    }

    private static NumberKind kind(String name) throws UnusableRecordingException {
        return switch (name) {
            case "INT_16" -> NumberKind.INT_16;
            case "UINT_16" -> NumberKind.UINT_16;
            case "INT_32" -> NumberKind.INT_32;
            case "IEEE_FLOAT_32" -> NumberKind.IEEE_FLOAT_32;
            default -> throw unsupported("BinaryFormat", "INT_16, UINT_16, INT_32 or IEEE_FLOAT_32", name);
        };
    }

    private static int skip(SectionText text, String key) throws UnusableRecordingException {
        String value = text.value("ascii infos", key).orElse("0");
        if (!value.matches("\\d{1,4}")) {
            throw BrainVisionProblem.BRAINVISION_FIELD_WRONG.at(key, "a number from 0 to 9999", '"' + value + '"');
        }
        return Integer.parseInt(value);
    }

    private static String upper(SectionText text, String section, String key, String otherwise) {
        return text.value(section, key).orElse(otherwise).toUpperCase(Locale.ROOT);
    }

    private static UnusableRecordingException unsupported(String field, String expected, String found) {
        return BrainVisionProblem.BRAINVISION_FORMAT_UNSUPPORTED.at(field, expected, found);
    }
}
