package org.polymyo.format.brainvision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.polymyo.format.UniqueLabels;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.quantity.Unit;
import org.polymyo.recording.Defect;

/**
 * What the header file says.
 *
 * @param text the sections
 * @param rateHz samples per second
 * @param layout how samples are stored
 * @param channels in the order of the file
 * @param dataPoints samples per channel, where stated
 * @param defects tolerated slips
 */
record BrainVisionHeader(
        SectionText text,
        double rateHz,
        SampleLayout layout,
        List<BrainVisionChannel> channels,
        OptionalLong dataPoints,
        List<Defect> defects) {
    private static final String COMMON = "common infos";
    private static final int MOST_CHANNELS = 8192;

    /** No resolution is finer, and none as coarse as its inverse; every product with a sample stays finite. */
    private static final double FINEST = 1e-30;

    /**
     * Checks and reads the sections.
     *
     * @param text sections of the header
     * @return the header
     * @throws UnusableRecordingException if a needed field is missing or wrong
     */
    static BrainVisionHeader of(SectionText text) throws UnusableRecordingException {
        List<Defect> defects = new ArrayList<>(text.defects());
        String domain = text.value(COMMON, "datatype").orElse("TIMEDOMAIN");
        if (!domain.equalsIgnoreCase("TIMEDOMAIN")) {
            throw BrainVisionProblem.BRAINVISION_FORMAT_UNSUPPORTED.at("DataType", "TIMEDOMAIN", domain);
        }
        int count = (int) number(text, "numberofchannels", 1, MOST_CHANNELS);
        double rate = rate(text);
        SampleLayout layout = SampleLayout.of(text, count);
        OptionalLong points = text.value(COMMON, "datapoints").isPresent()
                ? OptionalLong.of((long) number(text, "datapoints", 0, 1e13))
                : OptionalLong.empty();
        List<BrainVisionChannel> channels = channels(text, count, defects);
        return new BrainVisionHeader(text, rate, layout, channels, points, List.copyOf(defects));
    }

    /**
     * The file that a field of the header names.
     *
     * @param key {@code datafile} or {@code markerfile}
     * @return the name as written
     */
    Optional<String> file(String key) {
        return text.value(COMMON, key);
    }

    private static double number(SectionText text, String key, double least, double most)
            throws UnusableRecordingException {
        String value = text.value(COMMON, key).orElse("nothing");
        try {
            double number = Double.parseDouble(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, with the text that was found
        }
        throw BrainVisionProblem.BRAINVISION_FIELD_WRONG.at(
                key, "a number from " + least + " to " + most, '"' + value + '"');
    }

    /** The interval is printed with few digits: a whole rate that prints the same is meant. */
    private static double rate(SectionText text) throws UnusableRecordingException {
        double interval = number(text, "samplinginterval", 1e-3, 1e10);
        String printed = text.value(COMMON, "samplinginterval").orElse("");
        int point = printed.indexOf('.');
        double rate = 1e6 / interval;
        double whole = Math.rint(rate);
        if (point < 0 || whole == 0) {
            return rate;
        }
        double lastDigit = Double.parseDouble("1e-" + (printed.length() - point - 1));
        return Math.abs(1e6 / whole - interval) <= 0.5 * lastDigit ? whole : rate;
    }

    private static List<BrainVisionChannel> channels(SectionText text, int count, List<Defect> defects) {
        List<BrainVisionChannel> channels = new ArrayList<>();
        UniqueLabels labels = new UniqueLabels();
        for (int number = 1; number <= count; number++) {
            Optional<String> entry = text.value("channel infos", "ch" + number);
            if (entry.isEmpty()) {
                defects.add(BrainVisionDefect.BRAINVISION_CHANNEL_UNNAMED.at("Ch" + number, "an entry", "none"));
            }
            BrainVisionChannel channel = channel(entry.orElse(""), number, defects);
            String label = labels.unique(channel.label());
            if (!label.equals(channel.label())) {
                defects.add(BrainVisionDefect.BRAINVISION_LABEL_REPEATED.at(
                        "Ch" + number, "a label of its own", channel.label()));
            }
            channels.add(new BrainVisionChannel(label, channel.scale(), channel.unit()));
        }
        return channels;
    }

    private static BrainVisionChannel channel(String entry, int number, List<Defect> defects) {
        String[] fields = entry.split(",", -1);
        String name = fields[0].replace("\\1", ",").strip();
        String unit = fields.length > 3 ? fields[3].strip() : "";
        Unit.Scaled scaled = unit.isEmpty() ? new Unit.Scaled(Unit.MICROVOLT, 1) : Unit.parse(unit);
        double resolution = fields.length > 2 ? resolution(fields[2].strip(), number, defects) : 1;
        return new BrainVisionChannel(
                name.isEmpty() ? "Ch" + number : name, resolution * scaled.factor(), scaled.unit());
    }

    private static double resolution(String text, int number, List<Defect> defects) {
        if (text.isEmpty()) {
            return 1;
        }
        try {
            double resolution = Double.parseDouble(text);
            if (Math.abs(resolution) >= FINEST && Math.abs(resolution) <= 1 / FINEST) {
                return resolution;
            }
        } catch (NumberFormatException e) {
            // named below
        }
        defects.add(BrainVisionDefect.BRAINVISION_RESOLUTION_WRONG.at(
                String.format(Locale.ROOT, "Ch%d resolution", number), "a number", '"' + text + '"'));
        return 1;
    }
}
