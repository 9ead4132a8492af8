package org.polymyo.verification.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.polymyo.verification.Checkout;

/** Every shell example of the documents is run, with recordings of the names that the documents use. */
class ExamplesIT {
    private static final Pattern BLOCK = Pattern.compile("^ *```sh\\n(.*?)^ *```", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final String PROGRAM = "./polymyo ";
    private static final String CLIP = "clip.mp4";
    private static final Path FILMED = Checkout.ROOT.resolve("../shared/data/video/intel_asl/walk.mkv");

    @TempDir
    private static Path folder;

    @BeforeAll
    static void makeTheRecordings() throws IOException {
        Files.createDirectory(folder.resolve("recordings"));
        for (String name : List.of("recording.edf", "recordings/first.edf", "recordings/second.edf")) {
            assertThat(Launched.in(folder, "simulate", "--seconds", "30", "--rate", "1000", "--out", name)
                            .code())
                    .isZero();
        }
        if (Files.exists(FILMED)) {
            Files.copy(FILMED, folder.resolve(CLIP));
        }
    }

    private static Stream<String> examples() {
        return Checkout.files(".md").stream()
                .flatMap(page -> BLOCK.matcher(Checkout.text(page)).results())
                .flatMap(block -> block.group(1).lines())
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void anExampleDoesWhatItSays(String line) {
        assertThat(line).startsWith(PROGRAM);
        assumeTrue(!line.contains(CLIP) || Files.exists(FILMED), "a clip of a person, which the shared data hold");
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(line.substring(PROGRAM.length()));
        while (word.find()) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        Launched run = Launched.in(folder, words.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).isNotBlank();
    }
}
