package org.polymyo.verification.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same bytes, whatever the machine has to offer. */
class SameBytesIT {
    @TempDir
    private static Path folder;

    @Test
    void threadsAndBlocksChangeNothing() throws IOException {
        assertThat(Launched.in(folder, "simulate", "--seconds", "90", "--rate", "1000", "--out", "made.edf")
                        .code())
                .isZero();
        Map<String, String> once = analysed("once", "--threads", "1", "--block", "60");
        assertThat(once).hasSize(5);
        assertThat(analysed("again", "--threads", "1", "--block", "60")).isEqualTo(once);
        assertThat(analysed("two-threads", "--threads", "2", "--block", "60")).isEqualTo(once);
        assertThat(analysed("short-blocks", "--threads", "2", "--block", "20")).isEqualTo(once);
    }

    @Test
    void aSimulationIsTheSameEveryTime() throws IOException {
        for (String name : new String[] {"first", "second"}) {
            assertThat(Launched.in(folder, "simulate", "--seconds", "30", "--out", name + "/made.edf")
                            .code())
                    .isZero();
        }
        assertThat(Snapshot.of(folder.resolve("first"))).isEqualTo(Snapshot.of(folder.resolve("second")));
    }

    private static Map<String, String> analysed(String out, String a, String b, String c, String d) throws IOException {
        Launched run = Launched.in(folder, "analyze", "made.edf", "--out", out, a, b, c, d);
        assertThat(run.code()).as(run.err()).isZero();
        return Snapshot.of(folder.resolve(out));
    }
}
