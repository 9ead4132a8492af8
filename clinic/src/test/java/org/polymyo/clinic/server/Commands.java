package org.polymyo.clinic.server;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;

/** The commands of the clinic as somebody at a terminal sees them. */
public final class Commands {
    private Commands() {}

    /**
     * Runs a command.
     *
     * @param arguments its words
     * @return its exit code, a space, and what it said
     */
    public static String run(Object... arguments) {
        var text = new StringWriter();
        var writer = new PrintWriter(text);
        String[] words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        int code = ClinicCommands.commandLine().setOut(writer).setErr(writer).execute(words);
        writer.flush();
        return code + " " + text;
    }
}
