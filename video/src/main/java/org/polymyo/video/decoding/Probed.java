package org.polymyo.video.decoding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the probing worker printed, as blocks of names and values; anything odd is passed over. */
final class Probed {
    private static final int MOST_BLOCKS = 256;

    private final List<Map<String, String>> streams = new ArrayList<>();
    private final Map<String, String> format = new HashMap<>();

    private Probed() {}

    static Probed of(List<String> lines) {
        Probed probed = new Probed();
        Map<String, String> block = new HashMap<>();
        for (String line : lines) {
            if (line.equals("[STREAM]") && probed.streams.size() < MOST_BLOCKS) {
                block = new HashMap<>();
                probed.streams.add(block);
            } else if (line.equals("[FORMAT]")) {
                block = probed.format;
            }
            int sign = line.indexOf('=');
            if (sign > 0) {
                block.putIfAbsent(line.substring(0, sign), line.substring(sign + 1));
            }
        }
        return probed;
    }

    /** The first stream of moving pictures; a cover picture of a piece of music is none. */
    Optional<Map<String, String>> pictures() {
        return streams.stream()
                .filter(stream -> "video".equals(stream.get("codec_type")))
                .filter(stream -> !"1".equals(stream.get("DISPOSITION:attached_pic")))
                .findFirst();
    }

    boolean isEmpty() {
        return streams.isEmpty();
    }

    boolean hasSound() {
        return streams.stream().anyMatch(stream -> "audio".equals(stream.get("codec_type")));
    }

    Map<String, String> format() {
        return format;
    }

    /** A number, or 0 where there is none. */
    static double number(Map<String, String> block, String name) {
        return fraction(block.getOrDefault(name, ""), '/');
    }

    /** A number or a fraction of two, or 0 where it is neither. */
    static double fraction(String text, char sign) {
        try {
            int at = text.indexOf(sign);
            double value = at < 0
                    ? Double.parseDouble(text)
                    : Double.parseDouble(text.substring(0, at)) / Double.parseDouble(text.substring(at + 1));
            return Double.isFinite(value) ? value : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
