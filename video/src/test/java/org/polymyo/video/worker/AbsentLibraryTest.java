package org.polymyo.video.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** FFmpeg starts on a machine that has neither screen nor sound. */
class AbsentLibraryTest {
    /** What the system's loader would load, a line each: name => file. */
    private static List<String> loaded(Path program, Path folder) throws Exception {
        var builder = new ProcessBuilder(program.toString()).redirectErrorStream(true);
        builder.environment().put("LD_TRACE_LOADED_OBJECTS", "1");
        builder.environment().put("LD_LIBRARY_PATH", folder.toString());
        Process process = builder.start();
        String all = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return all.lines().map(String::strip).toList();
    }

    @Test
    void noLibraryOfScreensOrSoundIsTakenFromTheMachine() throws Exception {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "the libraries of Linux are looked at on Linux");
        Path folder = Engine.folder().orElseThrow();
        List<String> loaded = loaded(folder.resolve(Program.FFMPEG.file()), folder);
        assertThat(loaded).noneMatch(line -> line.contains("not found"));
        for (AbsentLibrary library : AbsentLibrary.ALL) {
            assertThat(loaded)
                    .anyMatch(line -> line.startsWith(library.name() + " => " + folder.resolve(library.name()) + " "));
        }
        assertThat(loaded).noneMatch(line -> line.contains("libX11") || line.contains("libdbus"));
    }

    @Test
    void theProgramRunsWithThem() throws Exception {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "the libraries of Linux are looked at on Linux");
        Path folder = Engine.folder().orElseThrow();
        for (Program program : Program.values()) {
            var builder =
                    new ProcessBuilder(folder.resolve(program.file()).toString(), "-version").redirectErrorStream(true);
            builder.environment().put("LD_LIBRARY_PATH", folder.toString());
            Process process = builder.start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(said).startsWith(program.file() + " version").doesNotContain("no version information");
            assertThat(process.waitFor()).isZero();
        }
    }
}
