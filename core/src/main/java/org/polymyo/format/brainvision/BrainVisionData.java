package org.polymyo.format.brainvision;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.polymyo.format.Bytes;
import org.polymyo.format.MissingRuns;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.recording.Defect;
import org.polymyo.signal.Samples;

/**
 * The data file laid out by the header.
 *
 * @param channels samples of each channel; of a truncated file they may differ in length
 * @param length samples of the longest channel
 * @param missing samples of each channel that are no numbers
 */
record BrainVisionData(List<Samples> channels, long length, List<MissingRuns> missing) {
    /**
     * Lays out the data.
     *
     * @param header the header
     * @param bytes the data file
     * @param defects where slips are named
     * @return samples of each channel
     * @throws UnusableRecordingException if the data cannot be told apart
     * @throws IOException if the file cannot be read
     */
    static BrainVisionData of(BrainVisionHeader header, Bytes bytes, List<Defect> defects)
            throws UnusableRecordingException, IOException {
        BrainVisionData data = header.layout().number() == SampleLayout.NumberKind.ASCII
                ? ascii(header, new AsciiNumbers(bytes, header.layout().ascii()))
                : binary(header, bytes, defects);
        if (data.length() == 0) {
            throw BrainVisionProblem.BRAINVISION_DATA_EMPTY.at("data file", "samples", bytes.size() + " bytes");
        }
        return data;
    }

    private static BrainVisionData binary(BrainVisionHeader header, Bytes bytes, List<Defect> defects)
            throws UnusableRecordingException, IOException {
        SampleLayout layout = header.layout();
        int width = layout.number().width();
        int frame = width * layout.channels();
        long whole = bytes.size() / frame;
        long stated = header.dataPoints().orElse(whole);
        if (stated > whole) {
            defects.add(BrainVisionDefect.BRAINVISION_DATA_TRUNCATED.at(
                    "DataPoints", stated + " samples per channel", whole + " samples per channel"));
        } else if (stated < whole) {
            defects.add(BrainVisionDefect.BRAINVISION_DATA_LONGER.at(
                    "DataPoints", stated + " samples per channel", whole + " samples per channel"));
        } else if (bytes.size() % frame != 0) {
            defects.add(BrainVisionDefect.BRAINVISION_DATA_REST.at(
                    "data file", "a multiple of " + frame + " bytes", bytes.size() + " bytes"));
        }
        long points = layout.vectorized() ? Math.max(stated, whole) : whole;
        List<Samples> channels =
                layout.vectorized() ? vectorized(header, bytes, points) : multiplexed(header, bytes, points);
        List<MissingRuns> missing = layout.number() == SampleLayout.NumberKind.IEEE_FLOAT_32
                ? MissingNumbers.inFloats(bytes, layout, points)
                : MissingNumbers.none(layout);
        return new BrainVisionData(channels, channels.getFirst().length(), missing);
    }

    private static List<Samples> multiplexed(BrainVisionHeader header, Bytes bytes, long points) {
        SampleLayout layout = header.layout();
        int width = layout.number().width();
        List<Samples> channels = new ArrayList<>();
        for (int c = 0; c < layout.channels(); c++) {
            double scale = header.channels().get(c).scale();
            channels.add(new BinarySamples(bytes, layout, (long) c * width, width * layout.channels(), scale, points));
        }
        return channels;
    }

    private static List<Samples> vectorized(BrainVisionHeader header, Bytes bytes, long points)
            throws UnusableRecordingException {
        SampleLayout layout = header.layout();
        int width = layout.number().width();
        if (header.dataPoints().isEmpty() && bytes.size() % ((long) width * layout.channels()) != 0) {
            throw BrainVisionProblem.BRAINVISION_DATA_SIZE.at(
                    "data file",
                    layout.channels() + " channels of equal length, or DataPoints in the header",
                    bytes.size() + " bytes");
        }
        List<Samples> channels = new ArrayList<>();
        long held = bytes.size() / width;
        for (int c = 0; c < layout.channels(); c++) {
            long first = c * points;
            long length = Math.clamp(held - first, 0, points);
            double scale = header.channels().get(c).scale();
            channels.add(new BinarySamples(bytes, layout, first * width, width, scale, length));
        }
        return channels;
    }

    private static BrainVisionData ascii(BrainVisionHeader header, AsciiNumbers numbers)
            throws UnusableRecordingException, IOException {
        SampleLayout layout = header.layout();
        int skip = layout.ascii().skipColumns();
        int count = layout.channels();
        long perLine = layout.vectorized() ? numbers.count() / count : (long) count + skip;
        long lines = layout.vectorized() ? count : numbers.count() / perLine;
        long points = layout.vectorized() ? perLine - skip : lines;
        if (lines * perLine != numbers.count() || points < 0) {
            throw BrainVisionProblem.BRAINVISION_ASCII_WRONG.at(
                    "data file",
                    count + " channels and " + skip + " other columns in every line",
                    numbers.count() + " values");
        }
        List<Samples> channels = new ArrayList<>();
        for (int c = 0; c < count; c++) {
            double scale = header.channels().get(c).scale();
            channels.add(
                    layout.vectorized()
                            ? new AsciiSamples(numbers, c * perLine + skip, 1, scale, points)
                            : new AsciiSamples(numbers, skip + c, perLine, scale, points));
        }
        return new BrainVisionData(channels, points, MissingNumbers.inWords(numbers, layout, perLine));
    }
}
