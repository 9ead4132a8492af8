package org.polymyo.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;

/** The command line for callers inside the same process. */
public final class CommandLines {
    private CommandLines() {}

    /**
     * Runs one command without ending the process.
     *
     * @param out where results go
     * @param err where progress and problems go
     * @param arguments the command line
     * @return the exit code
     */
    public static int execute(PrintWriter out, PrintWriter err, String... arguments) {
        int code = Polymyo.commandLine(out, err, Interruption.never()).execute(arguments);
        out.flush();
        err.flush();
        return code;
    }

    /**
     * The commands.
     *
     * @return their names, in the order of the help text
     */
    public static List<String> names() {
        var nowhere = new PrintWriter(Writer.nullWriter());
        return List.copyOf(Polymyo.commandLine(nowhere, nowhere, Interruption.never())
                .getSubcommands()
                .keySet());
    }
}
