package org.polymyo.clinic.job;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.polymyo.clinic.file.OpenedFiles;
import org.polymyo.clinic.file.SealedFile;
import org.polymyo.format.UnusableRecordingException;

/**
 * A worker process: reads one sealed recording or video, writes its traces and the documents of its report, all sealed, and
 * tells its server how far it is. Whatever a hostile or huge file does to it, the server goes on. It ends when its server does.
 */
public final class WorkerMain {
    /** Ends a worker that did all it was told. */
    static final int DONE = 0;

    /** Ends a worker whose recording cannot be used; the reason was told. */
    static final int UNUSABLE = 5;

    /** Ends a worker whose server is gone. */
    private static final int ORPHANED = 4;

    private WorkerMain() {}

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
        int code = work(order, new Tray(order, System.out));
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

    private static int work(WorkOrder order, Tray tray) throws IOException {
        try (SealedFile sealed = SealedFile.open(order.sealed(), order.key(), order.size())) {
            String name = "recording." + order.ending();
            Path file = new OpenedFiles(Map.of(name, sealed.content())).file(name);
            if (order.drafts().containsKey(WorkOrder.FILM)) {
                new ClipWork(tray).of(file);
            } else {
                new SignalWork(tray).of(file);
            }
            return DONE;
        } catch (UnusableRecordingException e) {
            tray.problem(e);
            return UNUSABLE;
        }
    }
}
