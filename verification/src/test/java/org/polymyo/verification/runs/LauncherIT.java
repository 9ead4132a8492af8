package org.polymyo.verification.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polymyo.verification.Checkout;

/** {@code ./polymyo} on somebody's machine: a folder with a blank in its name, called from elsewhere, twice at once. */
class LauncherIT {
    @TempDir
    private static Path folder;

    @Test
    void twoFirstCallsThroughALinkFromElsewhereBothWork() throws IOException {
        Path checkout = copied(folder.resolve("a copy"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), checkout.resolve("polymyo"));
        CompletableFuture<Launched> first = CompletableFuture.supplyAsync(() -> version(link, Map.of()));
        CompletableFuture<Launched> second = CompletableFuture.supplyAsync(() -> version(link, Map.of()));
        for (Launched run : List.of(first.join(), second.join())) {
            assertThat(run.code()).as(run.err()).isZero();
            assertThat(run.out()).startsWith("polymyo ");
        }
        Launched later = version(link, Map.of("HOME", "/proc/nowhere"));
        assertThat(later.code()).as(later.err()).isZero();
        assertThat(later.err()).isEmpty();
    }

    @Test
    void aMachineWithoutAJdkGetsOneSentence() throws IOException {
        Path checkout = copied(folder.resolve("no jdk"));
        Path search = checkout.resolve(".mvn/jdk.sh");
        Files.writeString(
                search,
                Files.readString(search).replaceAll("/usr/lib/jvm|/opt/java|/usr/java|/opt/jdk", "/proc/nowhere"));
        Map<String, String> bare = Map.of(
                "PATH",
                onlyTools(folder.resolve("bin")),
                "HOME",
                "/proc/nowhere",
                "JAVA_HOME",
                "",
                "POLYMYO_JAVA_HOME",
                "");
        Launched run = version(checkout.resolve("polymyo"), bare);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("21").contains("install");
    }

    private static Launched version(Path program, Map<String, String> environment) {
        return Launched.run(folder, environment, List.of(program.toString(), "--version"));
    }

    private static String onlyTools(Path bin) throws IOException {
        Files.createDirectories(bin);
        for (String tool : List.of("sh", "dirname", "readlink", "find", "head")) {
            for (String place : List.of("/bin/", "/usr/bin/")) {
                if (Files.exists(Path.of(place + tool)) && !Files.exists(bin.resolve(tool))) {
                    Files.createSymbolicLink(bin.resolve(tool), Path.of(place + tool));
                }
            }
        }
        return bin.toString();
    }

    private static Path copied(Path to) throws IOException {
        for (Path file : Checkout.files("")) {
            if (!Checkout.name(file).contains("/src/test/")) {
                Path target = to.resolve(Checkout.name(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return to;
    }
}
