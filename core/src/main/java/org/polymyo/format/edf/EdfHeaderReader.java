package org.polymyo.format.edf;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.polymyo.format.Bytes;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.recording.Defect;

/** Reads the header and fits it to the size of the file. Nothing is allocated from a number that the size contradicts. */
final class EdfHeaderReader {
    /** Bytes of the fixed part, and of the part of each signal. */
    static final int BLOCK = 256;

    /** What four digits can say; four characters with an exponent can say more. */
    private static final int MOST_SIGNALS = 9999;

    private static final double FASTEST_HZ = 1e6;
    private static final double SLOWEST_HZ = 1e-6;

    private final Bytes bytes;
    private final List<Defect> defects;

    /**
     * Ready to read.
     *
     * @param bytes the file
     * @param defects told of slips
     */
    EdfHeaderReader(Bytes bytes, List<Defect> defects) {
        this.bytes = bytes;
        this.defects = defects;
    }

    /**
     * Reads the header.
     *
     * @return the header, checked
     * @throws UnusableRecordingException if it cannot be trusted
     * @throws IOException if the file cannot be read
     */
    EdfHeader read() throws UnusableRecordingException, IOException {
        byte[] head = bytes.read(0, (int) Math.min(BLOCK, bytes.size()));
        boolean bdf = Magic.of(head, defects) == Magic.BDF;
        if (head.length < BLOCK) {
            throw EdfProblem.EDF_HEADER_TRUNCATED.at("header", BLOCK + " bytes", head.length + " bytes");
        }
        int count = signalCount(HeaderField.of("number of signals", head, 252, 4));
        int size = BLOCK * (count + 1);
        if (size > bytes.size()) {
            throw EdfProblem.EDF_HEADER_TRUNCATED.at("header", size + " bytes", bytes.size() + " bytes");
        }
        checkHeaderSize(HeaderField.of("bytes in header", head, 184, 8), size);
        return fitted(head, bdf, new SignalFields(bytes.read(0, size), count, defects), count);
    }

    private EdfHeader fitted(byte[] head, boolean bdf, SignalFields fields, int count)
            throws UnusableRecordingException {
        long dataStart = (long) BLOCK * (count + 1);
        long dataBytes = bytes.size() - dataStart;
        String reserved = HeaderField.of("reserved", head, 192, 44).text();
        int[] samples = samples(fields, count);
        long declared = HeaderField.of("number of data records", head, 236, 8).whole(defects);
        int sampleBytes = new SampleSize(dataBytes, samples, declared, defects)
                .decide(bdf, fields.needMoreThan16Bits(), reserved);
        List<EdfSignal> signals = signals(fields, samples, sampleBytes);
        long recordBytes = recordBytes(samples, sampleBytes);
        double seconds = recordSeconds(HeaderField.of("duration of a data record", head, 244, 8), signals);
        long records = new RecordCount(dataBytes, recordBytes, defects).fitted(declared);
        EdfHeader.Kind kind = kind(reserved, signals);
        return new EdfHeader(sampleBytes, kind, startedAt(head), dataStart, records, seconds, recordBytes, signals);
    }

    private int signalCount(HeaderField field) throws UnusableRecordingException {
        long count = field.whole(defects);
        if (count <= 0) {
            throw EdfProblem.EDF_NO_SIGNALS.at(field.name(), "1 to 9999", field.quoted());
        }
        if (count > MOST_SIGNALS) {
            throw EdfProblem.EDF_HEADER_FIELD.at(field.name(), "at most " + MOST_SIGNALS, field.quoted());
        }
        return (int) count;
    }

    private void checkHeaderSize(HeaderField field, int size) {
        if (field.number(new ArrayList<>()).orElse(-1) != size) {
            defects.add(EdfDefect.EDF_HEADER_SIZE.at(field.name(), Integer.toString(size), field.quoted()));
        }
    }

    private static int[] samples(SignalFields fields, int count) throws UnusableRecordingException {
        int[] samples = new int[count];
        for (int i = 0; i < count; i++) {
            samples[i] = fields.samples(i);
        }
        return samples;
    }

    static long recordBytes(int[] samples, int sampleBytes) {
        long sum = 0;
        for (int of : samples) {
            sum += (long) of * sampleBytes;
        }
        return sum;
    }

    private List<EdfSignal> signals(SignalFields fields, int[] samples, int sampleBytes) {
        List<EdfSignal> signals = new ArrayList<>();
        long offset = 0;
        for (int i = 0; i < samples.length; i++) {
            EdfSignal signal = fields.signal(i, samples[i], offset);
            if (samples[i] == 0) {
                defects.add(EdfDefect.EDF_CHANNEL_EMPTY.at(signal.label(), "samples", "0 per data record"));
            } else {
                signals.add(signal);
            }
            offset += (long) samples[i] * sampleBytes;
        }
        return signals;
    }

    private double recordSeconds(HeaderField field, List<EdfSignal> signals) throws UnusableRecordingException {
        double seconds = field.required(defects);
        boolean timed = signals.stream().anyMatch(signal -> !signal.holdsAnnotations());
        if (seconds < 0 || (timed && seconds == 0)) {
            throw EdfProblem.EDF_RECORD_DURATION.at(field.name(), "seconds above 0", field.quoted());
        }
        for (EdfSignal signal : signals) {
            double rate = signal.samples() / seconds;
            if (!signal.holdsAnnotations() && !(rate >= SLOWEST_HZ && rate <= FASTEST_HZ)) {
                throw EdfProblem.EDF_RATE_ABSURD.at(
                        signal.label(), SLOWEST_HZ + " to " + FASTEST_HZ + " Hz", rate + " Hz");
            }
        }
        return seconds;
    }

    private EdfHeader.Kind kind(String reserved, List<EdfSignal> signals) {
        if (reserved.startsWith("EDF+D") || reserved.startsWith("BDF+D")) {
            return EdfHeader.Kind.DISCONTINUOUS;
        }
        if (reserved.startsWith("EDF+") || reserved.startsWith("BDF+")) {
            return EdfHeader.Kind.CONTIGUOUS;
        }
        if (signals.stream().anyMatch(EdfSignal::holdsAnnotations)) {
            defects.add(EdfDefect.EDF_ANNOTATIONS_IN_PLAIN.at("reserved", "EDF+C or BDF+C", "neither"));
        }
        return EdfHeader.Kind.PLAIN;
    }

    private Optional<LocalDateTime> startedAt(byte[] head) {
        return StartField.of(
                HeaderField.of("start date", head, 168, 8),
                HeaderField.of("start time", head, 176, 8),
                HeaderField.of("recording identification", head, 88, 80),
                defects);
    }
}
