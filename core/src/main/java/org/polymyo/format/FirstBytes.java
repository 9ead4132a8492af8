package org.polymyo.format;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** Says what a file seems to be, without repeating its text: that may be a patient's name. */
public final class FirstBytes {
    private static final int SHOWN = 4;
    private static final Map<String, String> KNOWN = new LinkedHashMap<>();

    static {
        KNOWN.put("PK\u0003\u0004", "a ZIP archive (or an office document)");
        KNOWN.put("\u001f\u008b", "a gzip archive");
        KNOWN.put("7z\u00bc\u00af", "a 7z archive");
        KNOWN.put("%PDF", "a PDF document");
        KNOWN.put("\u0089PNG", "a PNG picture");
        KNOWN.put("\u00ff\u00d8\u00ff", "a JPEG picture");
        KNOWN.put("\u0089HDF", "an HDF5 file (or MATLAB 7.3)");
        KNOWN.put("MATLAB 5", "a MATLAB file");
        KNOWN.put("XDF:", "an XDF recording");
        KNOWN.put("GDF ", "a GDF recording");
        KNOWN.put("RIFF", "a WAV or AVI file");
    }

    private FirstBytes() {}

    /**
     * What a file seems to be.
     *
     * @param head its first bytes
     * @return for example {@code text}, {@code a ZIP archive}, or {@code binary data (01 02 03 04)}
     */
    public static String described(byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        return KNOWN.entrySet().stream()
                .filter(known -> start.startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(
                        () -> start.chars().allMatch(FirstBytes::isText) ? "text" : "binary data (" + hex(head) + ")");
    }

    private static boolean isText(int character) {
        return character >= ' ' && character != 0x7f || "\t\r\n\f".indexOf(character) >= 0;
    }

    private static String hex(byte[] head) {
        return HexFormat.ofDelimiter(" ").formatHex(head, 0, Math.min(SHOWN, head.length));
    }
}
