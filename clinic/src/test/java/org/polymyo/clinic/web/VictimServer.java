package org.polymyo.clinic.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.polymyo.clinic.account.Role;
import org.polymyo.clinic.account.SignIn;
import org.polymyo.clinic.account.SignIns;
import org.polymyo.clinic.server.Workspace;

/** A server in a process of its own that tests kill. Writes where it listens and who may come in to a file. */
final class VictimServer {
    private VictimServer() {}

    /**
     * Serves until it is killed.
     *
     * @param arguments folder of the workspace, and the file to write
     * @throws Exception if it cannot start
     */
    public static void main(String[] arguments) throws Exception {
        Path people = Path.of(arguments[1] + ".people");
        Workspace clinic = Workspace.in(
                Path.of(arguments[0]),
                Map.of(
                        "clinic.upload.free-space",
                        "0B",
                        "clinic.analysis.heartbeat",
                        "1s",
                        "logging.level.root",
                        "OFF"));
        if (Files.notExists(people)) {
            register(clinic, people);
        }
        Path draft = Path.of(arguments[1] + ".draft");
        Files.writeString(draft, clinic.address("").toString());
        Files.move(draft, Path.of(arguments[1]));
        Thread.currentThread().join();
    }

    private static void register(Workspace clinic, Path people) throws IOException {
        var nurse = Somebody.with(clinic, Role.TECHNOLOGIST, Standing.TEAM);
        String session = clinic.part(SignIns.class).begin(nurse.account(), SignIn.Stage.COMPLETE, "test");
        Files.writeString(people, nurse.patient() + "\n" + session);
    }
}
