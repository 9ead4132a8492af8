package org.polymyo.video;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.polymyo.format.ProblemCode;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.quantity.Unit;

/**
 * A length that somebody measured, and what it is in the picture: a part of the body, or so many pixels of the video.
 *
 * @param span the part of the body; {@link Span#PIXELS} where pixels were counted
 * @param pixels pixels of the video that were counted, 0 for a part of the body
 * @param millimetres the length
 */
public record KnownLength(Span span, double pixels, double millimetres) {
    /** The length cannot be seen. */
    public static final ProblemCode NOT_SEEN = new ProblemCode(
            "scale-not-seen",
            "The part of the body whose length was stated is not seen",
            "State another length with --scale, for example shoulders=380mm, or pixels, for example 240px=500mm.");

    private static final Pattern FORM = Pattern.compile("\\s*([a-z-]+|[0-9.]+px)\\s*=\\s*([0-9.]+)\\s*(mm|cm|m)\\s*");
    private static final double SHORTEST = 1;
    private static final double LONGEST = 100_000;

    /** What can be measured on a person, by the points of BlazePose at its ends. */
    public enum Span {
        /** Counted pixels. */
        PIXELS,
        /** From one shoulder joint to the other. */
        SHOULDERS(11, 12),
        /** From the nose to a shoulder joint. */
        HEAD_TO_SHOULDER(0, 11, 0, 12),
        /** From shoulder to elbow. */
        UPPER_ARM(11, 13, 12, 14),
        /** From elbow to wrist. */
        FOREARM(13, 15, 14, 16),
        /** From shoulder to hip. */
        TRUNK(11, 23, 12, 24),
        /** From hip to knee. */
        THIGH(23, 25, 24, 26),
        /** From knee to ankle. */
        SHANK(25, 27, 26, 28);

        private final List<Integer> ends;

        Span(Integer... ends) {
            this.ends = List.of(ends);
        }

        /**
         * The points at its ends, in pairs; of two pairs the longer counts, as a limb that points at the camera looks short.
         *
         * @return numbers of BlazePose; none for counted pixels
         */
        public List<Integer> ends() {
            return ends;
        }

        /**
         * Its name.
         *
         * @return for example {@code upper-arm}
         */
        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Refuses lengths that no picture has. */
    public KnownLength {
        boolean counted = span == Span.PIXELS;
        if (!(millimetres >= SHORTEST && millimetres <= LONGEST)
                || counted && !(pixels >= SHORTEST && pixels <= LONGEST)) {
            throw new IllegalArgumentException("expected 1 to 100000 mm and pixels, found " + millimetres + " mm");
        }
    }

    /**
     * Reads one.
     *
     * @param text for example {@code shoulders=380mm} or {@code 240px=50cm}
     * @return the length
     * @throws IllegalArgumentException if it is none
     */
    public static KnownLength parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("expected a length like shoulders=380mm or 240px=50cm, found " + text);
        }
        double millimetres = number(form.group(2)) * factor(form.group(3));
        String name = form.group(1);
        if (name.endsWith("px")) {
            return new KnownLength(Span.PIXELS, number(name.substring(0, name.length() - 2)), millimetres);
        }
        List<Span> spans = Arrays.stream(Span.values())
                .filter(s -> s != Span.PIXELS && s.words().equals(name))
                .toList();
        if (spans.isEmpty()) {
            String names = Arrays.stream(Span.values())
                    .filter(s -> s != Span.PIXELS)
                    .map(Span::words)
                    .collect(Collectors.joining(", "));
            throw new IllegalArgumentException("expected one of " + names + ", found " + name);
        }
        return new KnownLength(spans.getFirst(), 0, millimetres);
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("expected a number, found " + text, e);
        }
    }

    private static double factor(String unit) {
        return switch (unit) {
            case "cm" -> 10;
            case "m" -> 1000;
            default -> 1;
        };
    }

    /**
     * The scale it gives.
     *
     * @param shrunk pixels of what was measured for one pixel of the video
     * @param seen length of a part of the body in what was measured; 0 where it is not seen
     * @return millimetres for a pixel
     * @throws UnusableRecordingException if the part is not seen
     */
    Scale scale(double shrunk, ToDoubleFunction<Span> seen) throws UnusableRecordingException {
        double length = span == Span.PIXELS ? pixels * shrunk : seen.applyAsDouble(span);
        if (!(length >= SHORTEST)) {
            throw NOT_SEEN.at("scale", span.words() + " in the picture", "none");
        }
        String words = String.format(
                Locale.ROOT,
                "%s, stated as %.4g mm, measure %.4g pixels, so one pixel is %.4g mm; true where the body is as far from the"
                        + " camera as what was measured",
                span == Span.PIXELS ? "the counted pixels" : span.words(),
                millimetres,
                length,
                millimetres / length);
        return new Scale(new Unit("mm"), millimetres / length, words);
    }
}
