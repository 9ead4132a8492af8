package org.polymyo.clinic.server;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The commands of the clinic, which {@code ./polymyo} passes on to it. */
@Command(name = "polymyo", scope = ScopeType.INHERIT, mixinStandardHelpOptions = true)
public final class ClinicCommands implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    private ClinicCommands() {}

    /**
     * The commands, ready to execute.
     *
     * @return the command line
     */
    public static CommandLine commandLine() {
        return new CommandLine(new ClinicCommands())
                .addSubcommand(new ServeCommand())
                .addSubcommand(new KeepCommands())
                .setUsageHelpWidth(110)
                .setUsageHelpAutoWidth(false);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
