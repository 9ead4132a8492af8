package org.polymyo.clinic.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.polymyo.clinic.file.Arrived;
import org.polymyo.clinic.file.ObjectName;
import org.polymyo.clinic.file.Recordings;
import org.polymyo.clinic.file.Vault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Carries out analyses: one worker process each, its results kept all or none. */
@Component
class AnalysisRun {
    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final int OUT_OF_MEMORY = 3;
    private static final Set<String> SHOWN_AT_ONCE = Set.of(WorkOrder.TRACES, WorkOrder.FILM, ClipNote.KIND);

    private final Analyses analyses;
    private final Recordings recordings;
    private final Vault vault;
    private final TransactionTemplate transaction;
    private final AnalysisSettings settings;
    private final Clock clock;

    AnalysisRun(
            Analyses analyses,
            Recordings recordings,
            Vault vault,
            TransactionTemplate transaction,
            AnalysisSettings settings,
            Clock clock) {
        this.analyses = analyses;
        this.recordings = recordings;
        this.vault = vault;
        this.transaction = transaction;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Makes one attempt. When it returns, nothing further is to be done; when it throws, the queue tries again later.
     *
     * @param id the analysis
     */
    void carryOut(String id) {
        Optional<Analysis> begun = analyses.begin(id, settings.attempts());
        if (begun.isEmpty()) {
            return;
        }
        Analysis analysis = begun.get();
        Optional<Arrived> arrived = recordings.one(analysis.patient(), analysis.recording());
        if (arrived.isEmpty() || !arrived.get().isUsable()) {
            analyses.end(analysis, Analysis.State.FAILED, "RECORDING_NOT_ACCEPTED");
            return;
        }
        try {
            removeLeftOver(analysis);
            attempt(analysis, arrived.get());
        } catch (IOException e) {
            analyses.end(analysis, Analysis.State.WAITING, "STORE");
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            analyses.end(analysis, Analysis.State.WAITING, "SERVER_STOPPED");
            throw new IllegalStateException("the server stops", e);
        }
    }

    private void attempt(Analysis analysis, Arrived arrived) throws IOException, InterruptedException {
        Map<String, ObjectName> names = new LinkedHashMap<>();
        WorkOrder.kinds(arrived.isVideo()).forEach(kind -> names.put(kind, recordings.announce(arrived.id(), kind)));
        Map<String, Path> drafts = new LinkedHashMap<>();
        for (Map.Entry<String, ObjectName> name : names.entrySet()) {
            drafts.put(name.getKey(), vault.draft(name.getValue()));
        }
        try (Vault.Local sealed = vault.local(arrived.object());
                WorkerProcess worker = WorkerProcess.start(
                        new WorkOrder(
                                vault.key(arrived.patient()), sealed.path(), arrived.size(), arrived.ending(), drafts),
                        settings.memory())) {
            follow(analysis, worker, names);
        }
        removeLeftOver(analysis);
    }

    private void follow(Analysis analysis, WorkerProcess worker, Map<String, ObjectName> names)
            throws IOException, InterruptedException {
        Instant latest = clock.instant().plus(settings.timeLimit());
        Map<String, Recordings.Made> made = new LinkedHashMap<>();
        String problem = "";
        double share = 0;
        while (true) {
            String line = worker.next(PATIENCE).orElse("share " + share);
            String[] words = line.split(" ", -1);
            switch (words[0]) {
                case "share" -> share = Double.parseDouble(words[1]);
                case "made" -> made.put(words[1], kept(analysis, words, names));
                case "problem" -> problem = words[1];
                case "" -> {
                    conclude(analysis, worker.exitCode(), problem, made);
                    return;
                }
                default -> throw new IOException("a worker said something else");
            }
            if (clock.instant().isAfter(latest)) {
                analyses.end(analysis, Analysis.State.FAILED, "TIME_LIMIT");
                return;
            }
            if (!analyses.goesOn(analysis, share)) {
                if (analyses.isCancelled(analysis.id())) {
                    analyses.end(analysis, Analysis.State.CANCELLED, "");
                }
                return;
            }
        }
    }

    /** What is looked at is shown as soon as it is there; the documents of a report count only together. */
    private Recordings.Made kept(Analysis analysis, String[] words, Map<String, ObjectName> names) throws IOException {
        ObjectName name = Objects.requireNonNull(names.get(words[1]), "a kind that was asked for");
        vault.keep(name);
        var made = new Recordings.Made(words[1], name, Long.parseLong(words[2]));
        if (SHOWN_AT_ONCE.contains(made.kind())) {
            recordings.confirm(analysis.recording(), made);
        }
        return made;
    }

    private void conclude(Analysis analysis, int exitCode, String problem, Map<String, Recordings.Made> made) {
        if (exitCode == WorkerMain.DONE) {
            transaction.executeWithoutResult(status -> {
                made.values().forEach(file -> recordings.confirm(analysis.recording(), file));
                if (!analyses.end(analysis, Analysis.State.DONE, "")) {
                    status.setRollbackOnly();
                }
            });
        } else if (!problem.isEmpty()) {
            analyses.end(analysis, Analysis.State.FAILED, problem);
        } else if (exitCode == OUT_OF_MEMORY) {
            analyses.end(analysis, Analysis.State.FAILED, "MEMORY");
        } else {
            analyses.end(analysis, Analysis.State.WAITING, "WORKER_LOST");
            throw new IllegalStateException("a worker ended with exit code " + exitCode);
        }
    }

    private void removeLeftOver(Analysis analysis) throws IOException {
        for (ObjectName name : recordings.leftOver(analysis.recording())) {
            vault.remove(name);
            recordings.forget(name);
        }
    }
}
