package org.polymyo.video.worker;

import java.lang.ProcessBuilder.Redirect;
import java.util.List;

/**
 * One thing for a worker to do.
 *
 * @param program what to run
 * @param arguments what to tell it
 * @param input what it reads: a file, or a pipe
 * @param output where it writes: a file, or a pipe
 * @param limits what it may use
 */
public record Job(Program program, List<String> arguments, Redirect input, Redirect output, Limits limits) {
    /** Copies the list. */
    public Job {
        arguments = List.copyOf(arguments);
    }
}
