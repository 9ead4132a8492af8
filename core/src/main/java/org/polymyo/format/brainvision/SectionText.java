package org.polymyo.format.brainvision;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.polymyo.format.Bytes;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.recording.Defect;

/**
 * A header or marker file: sections of keys and values. Free text (the comment section, which carries patients' data) is
 * not kept.
 *
 * @param sections section name to its keys and values, names and keys in lower case
 * @param defects slips of the text itself
 */
record SectionText(Map<String, Map<String, String>> sections, List<Defect> defects) {
    private static final int LARGEST = 64 << 20;

    /**
     * Reads a file.
     *
     * @param bytes the file
     * @param what which file, for messages
     * @return its sections
     * @throws UnusableRecordingException if it is too large
     * @throws IOException if it cannot be read
     */
    static SectionText of(Bytes bytes, String what) throws UnusableRecordingException, IOException {
        if (bytes.size() > LARGEST) {
            throw BrainVisionProblem.BRAINVISION_HEADER_TOO_LARGE.at(
                    what, "at most " + LARGEST + " bytes", bytes.size() + " bytes");
        }
        byte[] content = bytes.read(0, (int) bytes.size());
        Optional<String> utf8 = decoded(content, StandardCharsets.UTF_8);
        String text = utf8.orElseGet(() -> new String(content, Charset.forName("windows-1252")));
        Map<String, Map<String, String>> sections = parsed(text.startsWith("\uFEFF") ? text.substring(1) : text);
        String stated = sections.getOrDefault("common infos", Map.of()).getOrDefault("codepage", "");
        boolean wrong = stated.equalsIgnoreCase("UTF-8") && utf8.isEmpty();
        List<Defect> defects = wrong
                ? List.of(BrainVisionDefect.BRAINVISION_CODEPAGE_WRONG.at(what, "UTF-8", "bytes that are not UTF-8"))
                : List.of();
        return new SectionText(sections, defects);
    }

    private static Optional<String> decoded(byte[] content, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Map<String, Map<String, String>> parsed(String text) {
        Map<String, Map<String, String>> sections = new LinkedHashMap<>();
        Map<String, String> current = new LinkedHashMap<>();
        for (String raw : (Iterable<String>) text.lines()::iterator) {
            String line = raw.strip();
            if (line.matches("\\[[A-Za-z ]+]")) {
                String name = line.substring(1, line.length() - 1).toLowerCase(Locale.ROOT);
                if (name.equals("comment")) {
                    break;
                }
                current = sections.computeIfAbsent(name, n -> new LinkedHashMap<>());
            } else if (!line.startsWith(";") && line.indexOf('=') > 0) {
                int equals = line.indexOf('=');
                current.putIfAbsent(
                        line.substring(0, equals).strip().toLowerCase(Locale.ROOT), line.substring(equals + 1));
            }
        }
        return sections;
    }

    /**
     * One value.
     *
     * @param section section name in lower case
     * @param key key in lower case
     * @return the value without surrounding blanks; empty when absent or blank
     */
    Optional<String> value(String section, String key) {
        return Optional.ofNullable(sections.getOrDefault(section, Map.of()).get(key))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    /**
     * All keys and values of a section.
     *
     * @param section section name in lower case
     * @return in the order of the file
     */
    Map<String, String> section(String section) {
        return sections.getOrDefault(section, Map.of());
    }
}
