package org.polymyo.format.edf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Takes texts that may not stay out of lists of annotations, and whatever is no such list. Times stay. */
final class ScreenedLists {
    private static final byte END_OF_PART = 20;
    private static final Pattern TIME = Pattern.compile("[+-]\\d+([.,]\\d*)?(\\x15\\+?\\d+([.,]\\d*)?)?");
    private static final String INSTEAD = "removed";
    /** Where there is no room for the word. */
    private static final String SHORT_INSTEAD = "X";

    private final Predicate<String> mayStay;
    private final TreeSet<String> kept = new TreeSet<>();
    private long removedTexts;
    private long unreadable;

    ScreenedLists(Predicate<String> mayStay) {
        this.mayStay = mayStay;
    }

    /** Texts that stayed, each once. */
    List<String> kept() {
        return List.copyOf(kept);
    }

    /** How many texts did not stay. */
    long removedTexts() {
        return removedTexts;
    }

    /** How many runs of bytes were no list. */
    long unreadable() {
        return unreadable;
    }

    /** Rewrites one channel's part of a data record in place. What is written is never longer than what was there. */
    void screen(byte[] bytes, int from, int length) {
        var out = new ByteArrayOutputStream(length);
        int end = from + length;
        for (int at = from; at < end; ) {
            int stop = indexOf(bytes, at, end, (byte) 0);
            if (stop > at) {
                add(bytes, at, stop, out);
            }
            at = stop + 1;
        }
        byte[] screened = out.toByteArray();
        Arrays.fill(bytes, from, end, (byte) 0);
        System.arraycopy(screened, 0, bytes, from, Math.min(length, screened.length));
    }

    private void add(byte[] bytes, int from, int stop, ByteArrayOutputStream out) {
        int timeEnd = indexOf(bytes, from, stop, END_OF_PART);
        String time = new String(bytes, from, timeEnd - from, StandardCharsets.ISO_8859_1);
        if (timeEnd == stop || !TIME.matcher(time).matches()) {
            unreadable++;
            return;
        }
        out.write(bytes, from, timeEnd - from + 1);
        for (int at = timeEnd + 1; at < stop; ) {
            int textEnd = indexOf(bytes, at, stop, END_OF_PART);
            out.writeBytes(screened(bytes, at, textEnd));
            if (textEnd < stop) {
                out.write(END_OF_PART);
            }
            at = textEnd + 1;
        }
        out.write(0);
    }

    private byte[] screened(byte[] bytes, int from, int end) {
        String text = HeaderField.of("annotation", bytes, from, end - from).text();
        if (text.isEmpty() || mayStay.test(text)) {
            if (!text.isEmpty()) {
                kept.add(text);
            }
            return Arrays.copyOfRange(bytes, from, end);
        }
        removedTexts++;
        String instead = end - from < INSTEAD.length() ? SHORT_INSTEAD : INSTEAD;
        return instead.getBytes(StandardCharsets.US_ASCII);
    }

    private static int indexOf(byte[] bytes, int from, int end, byte wanted) {
        for (int at = from; at < end; at++) {
            if (bytes[at] == wanted) {
                return at;
            }
        }
        return end;
    }
}
