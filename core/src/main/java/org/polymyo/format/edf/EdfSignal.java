package org.polymyo.format.edf;

import java.util.Locale;
import java.util.regex.Pattern;
import org.polymyo.quantity.Unit;

/**
 * One signal of the header.
 *
 * @param label the label, unique in the file
 * @param holdsAnnotations whether its bytes are lists of annotations, not samples
 * @param unit unit after scaling
 * @param gain multiply digital numbers by this to get the unit
 * @param offset then add this
 * @param filed gain and offset that lead to the unit of the file, for trigger codes
 * @param samples samples in a data record
 * @param byteOffset place of its first sample in a data record
 */
record EdfSignal(
        String label,
        boolean holdsAnnotations,
        Unit unit,
        double gain,
        double offset,
        Line filed,
        int samples,
        long byteOffset) {
    private static final Pattern TRIGGER =
            Pattern.compile("(.*[^A-Z])?(STATUS|D?TRIG(GER)?S?|STIM?|MKR|MARKERS?)([^A-Z].*)?", Pattern.DOTALL);

    /**
     * A straight line.
     *
     * @param gain slope
     * @param offset value at 0
     */
    record Line(double gain, double offset) {}

    /**
     * Whether the label names a trigger or status channel.
     *
     * @return true for example for {@code Status} and {@code STI 014}
     */
    boolean isTrigger() {
        return !holdsAnnotations
                && TRIGGER.matcher(label.toUpperCase(Locale.ROOT)).matches();
    }
}
