package org.polymyo.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.CancellationException;
import org.polymyo.document.OutputNotWritableException;
import org.polymyo.format.UnusableRecordingException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns a failure into one sentence and an exit code: whose fault it is decides which. */
final class Failures implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        return tell(failure, command.getErr()).number();
    }

    /**
     * Tells a person what went wrong.
     *
     * @param failure what was thrown
     * @param err where to tell
     * @return the exit code for it
     */
    static ExitCode tell(Exception failure, PrintWriter err) {
        switch (failure) {
            case CancellationException e -> {}
            case UnusableRecordingException e -> err.println("polymyo: " + sentence(e));
            case OutputNotWritableException e -> err.println("polymyo: " + sentence(e));
            case WrongUseException e -> err.println("polymyo: " + sentence(e));
            case IOException e -> err.println("polymyo: " + sentence(e));
            case UncheckedIOException e -> err.println("polymyo: " + sentence(e));
            default -> tellIncident(failure, err);
        }
        return codeOf(failure);
    }

    /**
     * What went wrong, in one sentence.
     *
     * @param failure what was thrown
     * @return the sentence
     */
    static String sentence(Exception failure) {
        return switch (failure) {
            case UnusableRecordingException e -> Words.harmless(e.problem().sentence());
            case OutputNotWritableException e -> String.valueOf(e.getMessage());
            case WrongUseException e -> String.valueOf(e.getMessage());
            case IOException e -> "the input cannot be read: " + reason(e);
            case UncheckedIOException e -> "the input can no longer be read: " + reason(e);
            default -> "this is a fault of Polymyo, incident " + fingerprint(failure) + ": " + reason(failure);
        };
    }

    private static ExitCode codeOf(Exception failure) {
        return switch (failure) {
            case UnusableRecordingException e -> ExitCode.INPUT_UNUSABLE;
            case OutputNotWritableException e -> ExitCode.OUTPUT_NOT_WRITABLE;
            case WrongUseException e -> ExitCode.WRONG_USE;
            case CancellationException e -> ExitCode.INTERRUPTED;
            case IOException e -> ExitCode.INPUT_UNUSABLE;
            case UncheckedIOException e -> ExitCode.INPUT_UNUSABLE;
            default -> ExitCode.OUR_FAULT;
        };
    }

    private static String reason(Exception e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : e.getClass().getSimpleName() + ": " + message;
    }

    /** The same fault has the same incident number everywhere, so that reports of it can be joined. */
    private static void tellIncident(Exception failure, PrintWriter err) {
        var trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        String incident = fingerprint(failure);
        Path log = Path.of(System.getProperty("java.io.tmpdir"), "polymyo-incident-" + incident + ".log");
        err.println("polymyo: " + sentence(failure));
        try {
            Files.writeString(log, trace.toString(), StandardCharsets.UTF_8);
            err.println("polymyo: please report it with the file " + log + " (it holds no data of the recording).");
        } catch (IOException e) {
            err.println(trace);
        }
    }

    private static String fingerprint(Exception failure) {
        var places = new StringBuilder();
        for (Throwable t = failure; t != null; t = t.getCause()) {
            places.append(t.getClass().getName());
            for (StackTraceElement element : t.getStackTrace()) {
                places.append(element.getClassName())
                        .append(element.getMethodName())
                        .append(element.getLineNumber());
            }
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(places.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
