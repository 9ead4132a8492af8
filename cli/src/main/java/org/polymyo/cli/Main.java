package org.polymyo.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Starts the command line; the only place that ends the process. */
public final class Main {
    private Main() {}

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        var standard = new StandardOutput();
        PrintWriter out = standard.text();
        PrintWriter err = utf8(System.err);
        Interruption interruption = Interruption.watch(err);
        int code = run(out, err, interruption, arguments);
        out.flush();
        boolean lost = standard.failure().isPresent();
        standard.failure()
                .ifPresent(why -> err.println("polymyo: expected to write to standard output, found: " + why
                        + "; nothing more was printed. Free space or choose another place and run it again."));
        err.flush();
        interruption.workIsOver();
        System.exit(lost && code == ExitCode.DONE.number() ? ExitCode.OUTPUT_NOT_WRITABLE.number() : code);
    }

    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    private static int run(PrintWriter out, PrintWriter err, Interruption interruption, String... arguments) {
        try {
            return Polymyo.commandLine(out, err, interruption).execute(arguments);
        } catch (OutOfMemoryError e) {
            err.println("polymyo: expected to manage with "
                    + (Runtime.getRuntime().maxMemory() >> 20)
                    + " MiB of memory, found too little for this input; earlier results are as they were."
                    + " Ask for less at a time, for example fewer channels or a shorter recording.");
            return ExitCode.OUR_FAULT.number();
        }
    }
}
