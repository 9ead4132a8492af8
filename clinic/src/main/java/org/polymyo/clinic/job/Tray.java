package org.polymyo.clinic.job;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleConsumer;
import org.polymyo.clinic.file.SealedWriter;
import org.polymyo.document.Documents;
import org.polymyo.evaluation.Report;
import org.polymyo.format.UnusableRecordingException;

/** Where a worker puts what it made, sealed, and tells its server of it and of how far it is. */
final class Tray {
    private static final double SMALLEST_STEP = 0.005;

    private final WorkOrder order;
    private final PrintStream out;
    private double told = -1;

    Tray(WorkOrder order, PrintStream out) {
        this.order = order;
        this.out = out;
    }

    /** What is written. */
    @FunctionalInterface
    interface Content {
        /**
         * Writes it.
         *
         * @param writer where to
         * @throws IOException if it cannot be written
         * @throws UnusableRecordingException if what it is made of cannot be used
         */
        void write(SealedWriter writer) throws IOException, UnusableRecordingException;
    }

    /** Where a file of a kind is to be written. */
    Path draft(String kind) {
        return Objects.requireNonNull(order.drafts().get(kind), kind);
    }

    void put(String kind, Content content) throws IOException, UnusableRecordingException {
        try (SealedWriter writer = SealedWriter.begin(draft(kind), order.key())) {
            content.write(writer);
            writer.flush();
            out.println("made " + kind + " " + writer.size());
            out.flush();
        }
    }

    void put(Report report) throws IOException, UnusableRecordingException {
        for (Map.Entry<String, byte[]> document : Documents.of(report).entrySet()) {
            put(document.getKey(), writer -> writer.write(document.getValue()));
        }
    }

    void problem(UnusableRecordingException e) {
        out.println("problem " + e.problem().code());
        out.flush();
    }

    /** Tells of a stretch of the work. */
    DoubleConsumer within(double from, double to) {
        return share -> tell(from + share * (to - from));
    }

    private synchronized void tell(double share) {
        if (share >= told + SMALLEST_STEP) {
            told = share;
            out.println("share " + share);
            out.flush();
        }
    }
}
