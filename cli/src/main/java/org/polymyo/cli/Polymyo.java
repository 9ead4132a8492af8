package org.polymyo.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code polymyo}: the commands and what they share. */
@Command(
        name = "polymyo",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT,
        description = "Measures myoclonus (muscle jerks) from polygraphic recordings and shows the evidence.",
        footer = {
            "",
            "Examples:",
            "  polymyo analyze                  the synthetic sample case, into ./polymyo-out",
            "  polymyo analyze walk.edf         your recording",
            "  polymyo inspect walk.edf         what is in it, and what it is usable for",
            "  polymyo serve                    the clinic workspace in a browser; see `polymyo serve --help`",
            "",
            "Polymyo is not a medical device. It measures; a clinician concludes."
        })
final class Polymyo implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    /**
     * The command line, ready to execute.
     *
     * @param out where results go
     * @param err where progress and problems go
     * @param interruption asks running work to stop
     * @return the command line
     */
    static CommandLine commandLine(PrintWriter out, PrintWriter err, Interruption interruption) {
        var commands = new CommandLine(new Polymyo())
                .addSubcommand(new AnalyzeCommand(interruption))
                .addSubcommand(new InspectCommand())
                .addSubcommand(new SimulateCommand())
                .addSubcommand(new SettingsCommand());
        commands.setOut(out).setErr(err).setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        commands.setExecutionExceptionHandler(new Failures());
        commands.setParameterExceptionHandler(Polymyo::refuse);
        return commands.setUsageHelpWidth(110).setUsageHelpAutoWidth(false);
    }

    private static int refuse(ParameterException problem, String[] arguments) {
        CommandLine command = problem.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        command.getErr().println("polymyo: " + problem.getMessage() + " (`" + name + " --help` shows how to use it)");
        return ExitCode.WRONG_USE.number();
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
