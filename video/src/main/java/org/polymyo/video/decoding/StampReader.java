package org.polymyo.video.decoding;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what the decoding worker says. Lines about frames carry a mark that was made up for this worker, so that text
 * inside a clip cannot pass for them.
 */
final class StampReader {
    private static final Pattern BASE = Pattern.compile("config in time_base: (\\d{1,9})/(\\d{1,9})");
    private static final Pattern FRAME = Pattern.compile("n: *\\d+ pts: *(-?\\d{1,18}|NOPTS) .* iskey:([01])");

    private final String start;
    /** One tick of the clip's clock is so many seconds, as a fraction. */
    private double numerator;

    private double denominator;
    private int complaints;

    StampReader(String mark) {
        this.start = "[showinfo@" + mark + " @ ";
    }

    /** The frame that a line tells of, if it does. */
    Optional<Stamp> read(String line) {
        if (!line.startsWith(start)) {
            if (line.contains("[error]") || line.contains("[fatal]")) {
                complaints++;
            }
            return Optional.empty();
        }
        Matcher frame = FRAME.matcher(line);
        if (frame.find()) {
            String time = frame.group(1);
            double seconds = time.equals("NOPTS") ? Double.NaN : Long.parseLong(time) * numerator / denominator;
            return Optional.of(new Stamp(seconds, frame.group(2).equals("1")));
        }
        Matcher config = BASE.matcher(line);
        if (config.find()) {
            numerator = Double.parseDouble(config.group(1));
            denominator = Double.parseDouble(config.group(2));
        }
        return Optional.empty();
    }

    /** How many errors the decoder spoke of so far. */
    int complaints() {
        return complaints;
    }
}
