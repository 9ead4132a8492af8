package org.polymyo.clinic.server;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.polymyo.clinic.audit.AuditHead;
import org.polymyo.clinic.audit.AuditLog;
import org.polymyo.clinic.audit.AuditSearch;
import org.polymyo.clinic.operation.Backup;
import org.polymyo.clinic.operation.Restore;
import org.polymyo.clinic.store.DataFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code clinic}: what keeps a workspace alive, and proves that nobody changed its log. */
@Command(
        name = "clinic",
        description = "Keeps a clinic workspace: backup, restore, audit log.",
        footer = {
            "",
            "Examples:",
            "  polymyo clinic backup --to backup-1           a copy, also while the server runs, without its key",
            "  polymyo clinic restore --from backup-1 --key master.key --data DIR",
            "  polymyo clinic audit-check                    whether the log is as it was written",
            "  polymyo clinic audit-find --words refused     entries with this word"
        })
final class KeepCommands implements Runnable {
    private static final int WRONG_USE = 2;
    private static final int NOT_WHOLE = 3;
    private static final int NOT_WRITABLE = 4;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(out());
    }

    @Command(
            name = "backup",
            description = "Copies a workspace into a new folder; the key stays out and is kept elsewhere.")
    int backup(
            @Option(names = "--to", required = true, paramLabel = "DIR") Path to,
            @Option(names = "--data", paramLabel = "DIR", defaultValue = "polymyo-data") Path data) {
        if (!exists(data)) {
            return WRONG_USE;
        }
        try (var clinic = CommandApplication.open(new DataFolder(data))) {
            int files = clinic.getBean(Backup.class).to(to);
            out().printf(
                            "%d files copied to %s. Keep %s elsewhere: without it nothing can be read.%n",
                            files, to, data.resolve("master.key"));
            return 0;
        } catch (IOException | UnsupportedOperationException e) {
            return failed(NOT_WRITABLE, e);
        }
    }

    @Command(name = "restore", description = "Makes a workspace from a backup and its key, and checks its log.")
    int restore(
            @Option(names = "--from", required = true, paramLabel = "DIR") Path from,
            @Option(names = "--key", required = true, paramLabel = "FILE") Path key,
            @Option(names = "--data", paramLabel = "DIR", defaultValue = "polymyo-data") Path data) {
        try {
            out().printf("%d files restored.%n", Restore.from(from, key, new DataFolder(data)));
            return auditCheck("", data);
        } catch (IOException e) {
            return failed(NOT_WHOLE, e);
        }
    }

    @Command(
            name = "audit-check",
            description = "Goes through the whole audit log and says where it was changed, if anywhere.")
    int auditCheck(
            @Option(
                            names = "--head",
                            defaultValue = "",
                            paramLabel = "N:CODE",
                            description = "A head printed earlier, which must still be in the log.")
                    String head,
            @Option(names = "--data", paramLabel = "DIR", defaultValue = "polymyo-data") Path data) {
        if (!exists(data)) {
            return WRONG_USE;
        }
        try (var clinic = CommandApplication.open(new DataFolder(data))) {
            AuditLog log = clinic.getBean(AuditLog.class);
            Optional<String> fault = log.fault();
            if (fault.isEmpty() && !head.isEmpty() && !log.continues(read(head))) {
                fault = Optional.of("it does not go on from " + head);
            }
            fault.ifPresentOrElse(
                    why -> out().println("The audit log was changed: " + why + "."),
                    () -> out().printf(
                                    "The audit log is as it was written. Head: %d:%s%n",
                                    log.head().number(), log.head().chain()));
            out().flush();
            return fault.isPresent() ? NOT_WHOLE : 0;
        }
    }

    @Command(name = "audit-find", description = "Prints entries of the audit log, newest first.")
    int auditFind(
            @Option(names = "--words", defaultValue = "", paramLabel = "TEXT") String words,
            @Option(names = "--patient", defaultValue = "", paramLabel = "KEY") String patient,
            @Option(names = "--account", defaultValue = "", paramLabel = "KEY") String account,
            @Option(names = "--data", paramLabel = "DIR", defaultValue = "polymyo-data") Path data) {
        if (!exists(data)) {
            return WRONG_USE;
        }
        AuditSearch all = AuditSearch.EVERYTHING;
        try (var clinic = CommandApplication.open(new DataFolder(data))) {
            clinic.getBean(AuditLog.class)
                    .found(new AuditSearch(account, patient, "", words, all.from(), all.until(), all.before()))
                    .forEach(entry -> out().printf(
                                    "%d\t%s\t%s\t%s\t%s\t%s\t%s%n",
                                    entry.number(),
                                    entry.at(),
                                    entry.deed().account(),
                                    entry.deed().action(),
                                    entry.deed().patient().orElse(""),
                                    entry.deed().outcome(),
                                    entry.deed().reason()));
            out().flush();
            return 0;
        }
    }

    private static AuditHead read(String head) {
        String[] parts = head.split(":", 2);
        return parts.length == 2 && parts[0].matches("\\d{1,18}")
                ? new AuditHead(Long.parseLong(parts[0]), parts[1])
                : new AuditHead(Long.MAX_VALUE, head);
    }

    private boolean exists(Path data) {
        boolean exists = Files.isDirectory(data);
        if (!exists) {
            spec.commandLine().getErr().println("polymyo: expected the folder of a workspace, found none at " + data);
        }
        return exists;
    }

    private int failed(int code, Exception e) {
        spec.commandLine().getErr().println("polymyo: " + e.getMessage());
        return code;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
