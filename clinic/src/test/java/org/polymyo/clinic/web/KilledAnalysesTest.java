package org.polymyo.clinic.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polymyo.clinic.file.Arrived;
import org.polymyo.clinic.file.Recordings;
import org.polymyo.clinic.job.Analyses;
import org.polymyo.clinic.job.Analysis;
import org.polymyo.clinic.server.Workspace;

/** Analyses while servers and workers are killed at random moments. {@code -Dpolymyo.kills=20} makes it longer. */
class KilledAnalysesTest {
    private static final int KILLS = Integer.getInteger("polymyo.kills", 3);

    private final Random chance = new Random(Long.getLong("polymyo.seed", 3));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void noAnalysisIsLostOrStuckWhateverIsKilled() throws Exception {
        byte[] file = Desk.sample();
        var server = new Victim(folder);
        try (server) {
            for (int i = 0; i < KILLS; i++) {
                byte[] another = file.clone();
                another[another.length - 1 - i] ^= 1;
                server.send(server.announced(another.length, "a.edf"), 0, another);
                TimeUnit.MILLISECONDS.sleep(chance.nextInt(4000));
                if (chance.nextBoolean()) {
                    server.killAndRestart();
                } else {
                    server.process().descendants().forEach(ProcessHandle::destroyForcibly);
                }
            }
        }
        Map<String, String> settings = Map.of("clinic.analysis.heartbeat", "1s");
        try (Workspace clinic = Workspace.in(server.data(), settings)) {
            var arrived = clinic.part(Recordings.class).of(server.patient());
            assertThat(arrived).hasSize(KILLS);
            for (Arrived one : arrived) {
                assertThat(finished(clinic.part(Analyses.class), one)).isEqualTo(Analysis.State.DONE);
                assertThat(clinic.part(Recordings.class).made(one.id(), "report.json"))
                        .isPresent();
            }
            for (Arrived one : arrived) {
                awaitTidiness(clinic.part(Recordings.class), one);
            }
        }
    }

    /** How an analysis ends, waited for. */
    static Analysis.State finished(Analyses analyses, Arrived arrived) throws InterruptedException {
        Analysis analysis = analyses.latest(arrived.patient(), arrived.id()).orElseThrow();
        for (int i = 0; i < 3000 && !analysis.state().isOver(); i++) {
            TimeUnit.MILLISECONDS.sleep(100);
            analysis = analyses.latest(arrived.patient(), arrived.id()).orElseThrow();
        }
        return analysis.state();
    }

    /** What does not count is removed after the analysis is over. */
    static void awaitTidiness(Recordings recordings, Arrived arrived) throws InterruptedException {
        for (int i = 0; i < 100 && !recordings.leftOver(arrived.id()).isEmpty(); i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertThat(recordings.leftOver(arrived.id())).isEmpty();
    }
}
