package org.polymyo.format.edf;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What the header tells, checked and fitted to the size of the file.
 *
 * @param sampleBytes bytes in a sample: 2 in EDF, 3 in BDF
 * @param kind what follows EDF or BDF
 * @param startedAt start as the recorder's clock showed it, without the part of a second
 * @param dataStart byte where the data records start
 * @param records complete data records in the file
 * @param recordSeconds duration of a data record; 0 only if there are only annotations
 * @param recordBytes size of a data record
 * @param signals signals and annotation channels in the order of the file
 */
record EdfHeader(
        int sampleBytes,
        Kind kind,
        Optional<LocalDateTime> startedAt,
        long dataStart,
        long records,
        double recordSeconds,
        long recordBytes,
        List<EdfSignal> signals) {
    /** The plain format, or one of the two with annotations. */
    enum Kind {
        /** Without annotations. */
        PLAIN(""),
        /** Without gaps. */
        CONTIGUOUS("+C"),
        /** With gaps. */
        DISCONTINUOUS("+D");

        private final String suffix;

        Kind(String suffix) {
            this.suffix = suffix;
        }
    }

    /** Copies the list. */
    EdfHeader {
        signals = List.copyOf(signals);
    }

    /**
     * The format in words.
     *
     * @return for example {@code EDF+C}
     */
    String format() {
        return (sampleBytes == 2 ? "EDF" : "BDF") + kind.suffix;
    }

    /**
     * Place of a record.
     *
     * @param record its index
     * @return byte where it starts
     */
    long recordStart(long record) {
        return dataStart + record * recordBytes;
    }

    /**
     * The annotation channels.
     *
     * @return those that hold lists of annotations
     */
    List<EdfSignal> annotationSignals() {
        return signals.stream().filter(EdfSignal::holdsAnnotations).toList();
    }
}
