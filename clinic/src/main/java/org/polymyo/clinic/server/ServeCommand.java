package org.polymyo.clinic.server;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.polymyo.clinic.account.SetUp;
import org.polymyo.clinic.demo.Demo;
import org.polymyo.clinic.store.DataFolder;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code serve}: the clinic workspace as pages on this machine. */
@Command(
        name = "serve",
        description = "Starts the clinic workspace: patients, recordings, review and report, as pages in a browser.",
        footer = {
            "",
            "Examples:",
            "  polymyo serve                          a workspace in ./polymyo-data, on this machine only",
            "  polymyo serve --data DIR --port 8443   another folder, another port",
            "  polymyo serve --demo --data demo       with made-up patients to look around",
            "",
            "DIR/clinic.properties holds further settings. Ctrl-C ends it; nothing acknowledged is lost."
        })
final class ServeCommand implements Callable<Integer> {
    private static final int REFUSED = 4;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "The port to listen on, ${DEFAULT-VALUE} when not given.")
    private int port = 8080;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "polymyo-data",
            description = "The folder of the workspace, ${DEFAULT-VALUE} when not given; made where it is missing.")
    private Path data = Path.of("polymyo-data");

    @Option(
            names = "--demo",
            description = "Fills an empty workspace with made-up patients, labelled as such, and staff to sign in as.")
    private boolean demo;

    @Override
    public Integer call() throws Exception {
        long begun = System.nanoTime();
        ConfigurableApplicationContext clinic;
        try {
            clinic = ClinicApplication.start(new DataFolder(data), port);
        } catch (BeanCreationException e) {
            if (e.getRootCause() instanceof KeyGuard.OtherKeyException) {
                return REFUSED; // why, was said
            }
            throw e;
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        spec.commandLine()
                .getOut()
                .printf(
                        "Polymyo is ready after %.1f s: http://localhost:%d%n",
                        seconds, ClinicApplication.port(clinic));
        spec.commandLine().getOut().flush();
        welcome(clinic);
        Thread.currentThread().join();
        return 0;
    }

    private void welcome(ConfigurableApplicationContext clinic) {
        if (demo) {
            clinic.getBean(Demo.class)
                    .fill()
                    .ifPresentOrElse(
                            password -> show(clinic, password),
                            () -> say("This workspace has accounts already; nothing was added."));
        } else {
            clinic.getBean(SetUp.class)
                    .token()
                    .ifPresent(
                            token -> say("Nobody has an account yet. Token for the first page, counts once: " + token));
        }
    }

    private void show(ConfigurableApplicationContext clinic, String password) {
        say("Sign in as neurologist, technologist, nurse or administrator; password of each: " + password);
        try {
            clinic.getBean(Demo.class).record();
            say("Recordings of the made-up patients are there; each page says how far their analyses are.");
        } catch (IOException e) {
            say("The recordings of the made-up patients could not be written: is the disk full?");
        }
    }

    private void say(String words) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(words);
        out.flush();
    }
}
