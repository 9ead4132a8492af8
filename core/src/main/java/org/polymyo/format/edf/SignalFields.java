package org.polymyo.format.edf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.quantity.Unit;
import org.polymyo.recording.Defect;

/** Reads the part of the header that describes the signals: each field of all signals, then the next field. */
final class SignalFields {
    private static final int LABEL = 0;
    private static final int UNIT = 96;
    private static final int PHYSICAL_MINIMUM = 104;
    private static final int PHYSICAL_MAXIMUM = 112;
    private static final int DIGITAL_MINIMUM = 120;
    private static final int DIGITAL_MAXIMUM = 128;
    private static final int SAMPLES = 216;
    private static final int MOST_SAMPLES = 99_999_999;

    private final byte[] header;
    private final int count;
    private final List<Defect> defects;
    private final Map<String, Integer> copies = new HashMap<>();

    /**
     * Ready to read.
     *
     * @param header the whole header, 256 bytes and 256 for each signal
     * @param count number of signals
     * @param defects told of slips
     */
    SignalFields(byte[] header, int count, List<Defect> defects) {
        this.header = header;
        this.count = count;
        this.defects = defects;
    }

    /**
     * Samples of a signal in a data record.
     *
     * @param index the signal
     * @return the number, from 0
     * @throws UnusableRecordingException if it is no such number
     */
    int samples(int index) throws UnusableRecordingException {
        HeaderField field = field("samples per record", SAMPLES, 8, index);
        long samples = field.whole(defects);
        if (samples < 0 || samples > MOST_SAMPLES) {
            throw EdfProblem.EDF_HEADER_FIELD.at(field.name(), "0 to " + MOST_SAMPLES, field.quoted());
        }
        return (int) samples;
    }

    /**
     * Whether the digital limits of a signal need more than 16 bits.
     *
     * @return true if one signal at least needs them
     */
    boolean needMoreThan16Bits() {
        for (int i = 0; i < count; i++) {
            OptionalDouble low = digital(DIGITAL_MINIMUM, i).number(new ArrayList<>());
            OptionalDouble high = digital(DIGITAL_MAXIMUM, i).number(new ArrayList<>());
            if (low.orElse(0) < -65536 || high.orElse(0) > 65536) {
                return true;
            }
        }
        return false;
    }

    /**
     * A signal.
     *
     * @param index the signal
     * @param samples samples in a data record
     * @param byteOffset place of its first sample in a data record
     * @return the signal
     */
    EdfSignal signal(int index, int samples, long byteOffset) {
        String label = field("label", LABEL, 16, index).text();
        boolean annotations = label.equals("EDF Annotations") || label.equals("BDF Annotations");
        Unit.Scaled unit = Unit.parse(field("unit", UNIT, 8, index).text());
        OptionalLine line = annotations ? OptionalLine.RAW : line(index);
        double factor = line.calibrated ? unit.factor() : 1;
        return new EdfSignal(
                annotations ? label : unique(label, index),
                annotations,
                line.calibrated ? unit.unit() : Unit.UNSTATED,
                line.gain * factor,
                line.offset * factor,
                new EdfSignal.Line(line.gain, line.offset),
                samples,
                byteOffset);
    }

    private record OptionalLine(boolean calibrated, double gain, double offset) {
        private static final OptionalLine RAW = new OptionalLine(false, 1, 0);
    }

    private OptionalLine line(int index) {
        HeaderField lowField = field("physical minimum", PHYSICAL_MINIMUM, 8, index);
        HeaderField highField = field("physical maximum", PHYSICAL_MAXIMUM, 8, index);
        double low = lowField.number(defects).orElse(Double.NaN);
        double high = highField.number(defects).orElse(Double.NaN);
        double from = digital(DIGITAL_MINIMUM, index).number(defects).orElse(Double.NaN);
        double to = digital(DIGITAL_MAXIMUM, index).number(defects).orElse(Double.NaN);
        double gain = (high - low) / (to - from);
        double offset = low - gain * from;
        if (gain == 0 || !Double.isFinite(gain) || !Double.isFinite(offset)) {
            defects.add(EdfDefect.EDF_SCALING.at(
                    lowField.name(),
                    "a physical and a digital range",
                    "physical " + lowField.quoted() + " to " + highField.quoted() + ", digital " + from + " to " + to));
            return OptionalLine.RAW;
        }
        if (from > to) {
            defects.add(EdfDefect.EDF_DIGITAL_INVERTED.at(lowField.name(), "minimum < maximum", from + " > " + to));
        }
        return new OptionalLine(true, gain, offset);
    }

    private HeaderField digital(int place, int index) {
        return field(place == DIGITAL_MINIMUM ? "digital minimum" : "digital maximum", place, 8, index);
    }

    private String unique(String label, int index) {
        String first = label.isEmpty() ? "channel " + (index + 1) : label;
        if (label.isEmpty()) {
            defects.add(EdfDefect.EDF_LABEL_MISSING.at("label of signal " + (index + 1), "a label", "blanks"));
        }
        String made = first;
        while (copies.putIfAbsent(made, 1) != null) {
            made = first + " (" + copies.merge(first, 1, Integer::sum) + ")";
        }
        if (!made.equals(first)) {
            defects.add(EdfDefect.EDF_LABEL_REPEATED.at(
                    "label of signal " + (index + 1), "a label of its own", "\"" + first + "\", now \"" + made + "\""));
        }
        return made;
    }

    private HeaderField field(String name, int place, int width, int index) {
        return HeaderField.of(name + " of signal " + (index + 1), header, 256 + place * count + index * width, width);
    }
}
