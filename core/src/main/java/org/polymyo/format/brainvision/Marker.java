package org.polymyo.format.brainvision;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;
import org.polymyo.recording.Annotation.Author;

/**
 * One marker.
 *
 * @param type for example {@code Stimulus}
 * @param description for example {@code S 20}
 * @param position sample it stands at, counted from 0
 * @param points samples it lasts; 0 and 1 are an instant
 * @param date of a new segment, where stated
 */
record Marker(String type, String description, long position, long points, Optional<LocalDateTime> date) {
    /**
     * Reads a marker line.
     *
     * @param value the text after {@code Mk1=}
     * @return the marker; empty when position or size is no number
     */
    static Optional<Marker> of(String value) {
        String[] fields = value.split(",", -1);
        if (fields.length < 3) {
            return Optional.empty();
        }
        try {
            long position = Long.parseLong(fields[2].strip()) - 1;
            String size = fields.length > 3 ? fields[3].strip() : "";
            long points = size.isEmpty() ? 1 : Long.parseLong(size);
            if (position < 0 || points < 0) {
                return Optional.empty();
            }
            String date = fields.length > 5 ? fields[5].strip() : "";
            return Optional.of(new Marker(plain(fields[0]), plain(fields[1]), position, points, date(date)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String plain(String field) {
        return field.replace("\\1", ",").strip();
    }

    /** YYYYMMDDhhmmssuuuuuu. */
    private static Optional<LocalDateTime> date(String text) {
        if (!text.matches("\\d{20}") || text.startsWith("00000000")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.of(
                    part(text, 0, 4),
                    part(text, 4, 6),
                    part(text, 6, 8),
                    part(text, 8, 10),
                    part(text, 10, 12),
                    part(text, 12, 14),
                    1000 * part(text, 14, 20)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int part(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    /**
     * Whether the recording was started or went on here.
     *
     * @return true for {@code New Segment}
     */
    boolean startsSegment() {
        return type.equalsIgnoreCase("New Segment");
    }

    /**
     * What the marker says.
     *
     * @return the description, or the type where there is none
     */
    String text() {
        return description.isEmpty() ? type : description;
    }

    /**
     * Who set it.
     *
     * @return a person for comments, a device for everything else
     */
    Author author() {
        return type.equalsIgnoreCase("Comment") ? Author.PERSON : Author.DEVICE;
    }
}
