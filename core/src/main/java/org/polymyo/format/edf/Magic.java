package org.polymyo.format.edf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.polymyo.format.FirstBytes;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.recording.Defect;

/** The first eight bytes. */
enum Magic {
    /** Version text. */
    EDF,
    /** Byte 255 and {@code BIOSEMI}. */
    BDF;

    private static final byte[] BIOSEMI = "\u00ffBIOSEMI".getBytes(StandardCharsets.ISO_8859_1);

    /**
     * Whether the bytes can be the start of a file of the family.
     *
     * @param head first bytes of the file
     * @return true for BDF, for version 0 unless lines follow as in a text, and for another version number when the
     *     header's size is where it should be
     */
    static boolean fits(byte[] head) {
        if (startsWith(head, BIOSEMI)) {
            return true;
        }
        if (head.length < 8 || !version(head).matches("\\d{1,2}")) {
            return false;
        }
        return hasSize(head) || (version(head).equals("0") && !hasLines(head));
    }

    /**
     * Which of the two it is.
     *
     * @param head first bytes of the file
     * @param defects told of another version than 0
     * @return the kind
     * @throws UnusableRecordingException if it is neither
     */
    static Magic of(byte[] head, List<Defect> defects) throws UnusableRecordingException {
        if (startsWith(head, BIOSEMI)) {
            return BDF;
        }
        if (!fits(head)) {
            throw EdfProblem.EDF_NOT_EDF.at(
                    "first 8 bytes",
                    "\"0\" and blanks (EDF), or byte 255 and \"BIOSEMI\" (BDF)",
                    FirstBytes.described(head));
        }
        if (!version(head).equals("0")) {
            defects.add(EdfDefect.EDF_VERSION.at("version", "\"0\"", "\"" + version(head) + "\""));
        }
        return EDF;
    }

    private static String version(byte[] head) {
        return new String(head, 0, 8, StandardCharsets.ISO_8859_1)
                .replace('\0', ' ')
                .stripTrailing();
    }

    private static boolean hasSize(byte[] head) {
        return head.length >= 192
                && new String(head, 184, 8, StandardCharsets.ISO_8859_1).matches("[ \\d\0]*\\d[ \\d\0]*");
    }

    private static boolean hasLines(byte[] head) {
        return new String(head, 0, Math.min(256, head.length), StandardCharsets.ISO_8859_1).contains("\n");
    }

    private static boolean startsWith(byte[] head, byte[] start) {
        return head.length >= start.length && Arrays.equals(head, 0, start.length, start, 0, start.length);
    }
}
