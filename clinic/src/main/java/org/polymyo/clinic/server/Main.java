package org.polymyo.clinic.server;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Starts the clinic's commands; the only place of the clinic that ends the process. */
public final class Main {
    private Main() {}

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param arguments the command line, beginning with {@code serve}
     */
    public static void main(String[] arguments) {
        System.exit(ClinicCommands.commandLine()
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .execute(arguments));
    }
}
