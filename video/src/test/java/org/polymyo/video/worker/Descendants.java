package org.polymyo.video.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The processes that tests started. */
final class Descendants {
    private Descendants() {}

    /**
     * The programs of workers that run now, innermost of their sandboxes.
     *
     * @return processes
     */
    static List<ProcessHandle> programs() {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().command().orElse("").matches(".*/(ffmpeg|ffprobe)"))
                .toList();
    }

    /** Waits until no worker is left; fails after a while. */
    static void awaitNone() throws Exception {
        awaitEnd(ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().command().orElse("").matches(".*/(ffmpeg|ffprobe|bwrap)"))
                .toList());
    }

    /** Waits until all of these have ended; fails after a while. */
    static void awaitEnd(List<ProcessHandle> processes) throws Exception {
        CompletableFuture.allOf(processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                .get(20, TimeUnit.SECONDS);
        assertThat(processes).noneMatch(ProcessHandle::isAlive);
    }
}
