package org.polymyo.clinic.job;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleConsumer;
import org.polymyo.clinic.file.OpenedFiles;
import org.polymyo.clinic.file.SealedFile;
import org.polymyo.clinic.file.SealedWriter;
import org.polymyo.clinic.trace.TraceWriter;
import org.polymyo.document.Documents;
import org.polymyo.evaluation.Evaluation;
import org.polymyo.evaluation.Protocol;
import org.polymyo.evaluation.Report;
import org.polymyo.format.RecordingFiles;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.preparation.Execution;
import org.polymyo.recording.Montage;
import org.polymyo.recording.Recording;

/**
 * A worker process: reads one sealed recording, writes its traces and the documents of its report, all sealed, and tells
 * its server how far it is. Whatever a hostile or huge file does to it, the server goes on. It ends when its server does.
 */
public final class WorkerMain {
    /** Ends a worker that did all it was told. */
    static final int DONE = 0;

    /** Ends a worker whose recording cannot be used; the reason was told. */
    static final int UNUSABLE = 5;

    /** Ends a worker whose server is gone. */
    private static final int ORPHANED = 4;

    private static final double TRACED = 0.3;

    private final WorkOrder order;
    private final PrintStream out;
    private double told = -1;

    private WorkerMain(WorkOrder order, PrintStream out) {
        this.order = order;
        this.out = out;
    }

    /**
     * Does one piece of work and ends the process.
     *
     * @param arguments none
     * @throws IOException if the work order breaks off or a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        WorkOrder order = WorkOrder.read(in);
        Thread.ofPlatform().daemon().start(() -> endWith(in));
        int code = new WorkerMain(order, System.out).work();
        System.out.flush();
        Runtime.getRuntime().halt(code);
    }

    /** The pipe ends when the server does, however it does. */
    private static void endWith(BufferedReader server) {
        try {
            while (server.read() >= 0) {
                Thread.onSpinWait();
            }
        } catch (IOException e) {
            // then it has ended as well
        }
        Runtime.getRuntime().halt(ORPHANED);
    }

    private int work() throws IOException {
        try (SealedFile sealed = SealedFile.open(order.sealed(), order.key(), order.size());
                Recording recording = RecordingFiles.open(path(sealed))) {
            trace(recording);
            report(recording);
            return DONE;
        } catch (UnusableRecordingException e) {
            out.println("problem " + e.problem().code());
            return UNUSABLE;
        }
    }

    private Path path(SealedFile sealed) {
        String name = "recording." + order.ending();
        return new OpenedFiles(Map.of(name, sealed.content())).file(name);
    }

    private void trace(Recording recording) throws IOException {
        try (SealedWriter writer = SealedWriter.begin(draft(WorkOrder.TRACES), order.key())) {
            TraceWriter.write(recording, writer, within(0, TRACED));
            finish(WorkOrder.TRACES, writer);
        }
    }

    private void report(Recording recording) throws IOException {
        Protocol protocol = Protocol.with("", recording.saysSynthetic(), Montage.empty(), Map.of());
        Report report = Evaluation.of(
                recording,
                protocol,
                new Execution(Runtime.getRuntime().availableProcessors(), 60, within(TRACED, 0.95)));
        for (Map.Entry<String, byte[]> document : Documents.of(report).entrySet()) {
            try (SealedWriter writer = SealedWriter.begin(draft(document.getKey()), order.key())) {
                writer.write(document.getValue());
                finish(document.getKey(), writer);
            }
        }
    }

    private Path draft(String kind) {
        return Objects.requireNonNull(order.drafts().get(kind), kind);
    }

    private void finish(String kind, SealedWriter writer) throws IOException {
        writer.flush();
        out.println("made " + kind + " " + writer.size());
        out.flush();
    }

    private DoubleConsumer within(double from, double to) {
        return share -> tell(from + share * (to - from));
    }

    private synchronized void tell(double share) {
        if (share >= told + 0.005) {
            told = share;
            out.println("share " + share);
            out.flush();
        }
    }
}
