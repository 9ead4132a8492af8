package org.polymyo.video.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** How a worker is shut in. */
public enum Confinement {
    /** No network, no files but the programs' own, no rights, dies with its parent; and the limits. */
    SANDBOX,
    /** The limits of the operating system on memory, time and files; dies with its parent where that can be asked for. */
    LIMITS,
    /** Only what the programs limit themselves; for systems without a shell. */
    NONE;

    private static final List<Path> PLACES = List.of(Path.of("/usr/bin"), Path.of("/bin"), Path.of("/usr/local/bin"));
    private static final List<String> LIBRARIES = List.of("/lib", "/lib64", "/usr/lib", "/usr/lib64");
    private static final long PROOF_SECONDS = 20;

    /**
     * The strictest that works on this machine; tried once.
     *
     * @param programs folder of the programs
     * @return the confinement
     */
    static Confinement strictest(Path programs) {
        return Strictest.of(programs);
    }

    private static final class Strictest {
        private static Optional<Confinement> found = Optional.empty();

        private Strictest() {}

        static synchronized Confinement of(Path programs) {
            if (found.isEmpty()) {
                found = Optional.of(
                        tool("bwrap").isPresent() && works(programs)
                                ? SANDBOX
                                : tool("sh").isPresent() ? LIMITS : NONE);
            }
            return found.orElseThrow();
        }

        /** Some systems have the tool and forbid what it needs. */
        private static boolean works(Path programs) {
            List<String> proof = new ArrayList<>(sandbox(programs));
            proof.addAll(List.of("/engine/" + Program.FFPROBE.file(), "-version"));
            try {
                Process process = new ProcessBuilder(proof)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
                boolean ended = process.waitFor(PROOF_SECONDS, TimeUnit.SECONDS);
                process.destroyForcibly();
                return ended && process.exitValue() == 0;
            } catch (IOException e) {
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }

    /** The whole command line. */
    List<String> command(Path programs, Program program, List<String> arguments, Limits limits) {
        List<String> command = new ArrayList<>();
        switch (this) {
            case SANDBOX -> {
                command.addAll(limited(limits));
                command.addAll(sandbox(programs));
                command.add("/engine/" + program.file());
            }
            case LIMITS -> {
                command.addAll(limited(limits));
                tool("setpriv").ifPresent(tool -> command.addAll(List.of(tool, "--pdeathsig", "KILL", "--")));
                command.add(programs.resolve(program.file()).toString());
            }
            case NONE -> command.add(programs.resolve(program.file()).toString());
        }
        command.addAll(arguments);
        return command;
    }

    /** A shell sets the limits and becomes the program; a limit the system does not know is passed over. */
    private static List<String> limited(Limits limits) {
        String script = "ulimit -c 0; ulimit -v " + limits.memoryBytes() / 1024 + "; ulimit -t "
                + limits.processorTime().toSeconds() + "; ulimit -f " + limits.fileBytes() / 512
                + "; exec \"$@\"";
        return List.of(tool("sh").orElse("/bin/sh"), "-c", script, "sh");
    }

    private static List<String> sandbox(Path programs) {
        List<String> command = new ArrayList<>(List.of(tool("bwrap").orElse("bwrap"), "--unshare-all"));
        command.addAll(List.of("--die-with-parent", "--new-session", "--cap-drop", "ALL", "--clearenv"));
        command.addAll(List.of("--setenv", "LD_LIBRARY_PATH", "/engine"));
        command.addAll(List.of("--ro-bind", programs.toAbsolutePath().toString(), "/engine"));
        for (String folder : LIBRARIES) {
            command.addAll(List.of("--ro-bind-try", folder, folder));
        }
        command.addAll(List.of("--dev", "/dev", "--chdir", "/", "--"));
        return command;
    }

    private static Optional<String> tool(String name) {
        return PLACES.stream()
                .map(place -> place.resolve(name))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }
}
