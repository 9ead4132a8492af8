package org.polymyo.verification.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A video from the file to everything that is written of it. */
class ClipIT {
    @TempDir
    private static Path folder;

    private static Launched run;

    @BeforeAll
    static void analyseASyntheticClipThatSaysWhereItWasFilmed() throws IOException {
        assertThat(Launched.in(folder, "simulate", "--clip", "made.mp4", "--seconds", "4")
                        .code())
                .isZero();
        PlacedClip.write(folder.resolve("made.mp4"), folder.resolve("placed.mp4"));
        run = Launched.in(folder, "analyze", "placed.mp4", "--points", "made.points.csv", "--overlay", "--out", "out");
        assertThat(run.code()).as(run.err()).isZero();
    }

    private static List<Path> written() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            return files.toList();
        }
    }

    @Test
    void noOutputSaysWhereWhenOrWithWhatItWasFilmed() throws IOException {
        assertThat(text(folder.resolve("placed.mp4"))).contains(PlacedClip.SAID);
        assertThat(written()).hasSize(6);
        for (Path file : written()) {
            assertThat(text(file)).as(file.toString()).doesNotContain(PlacedClip.SAID);
        }
        assertThat(run.out() + run.err()).doesNotContain(PlacedClip.SAID);
    }

    @Test
    void everyOutputSaysThatItIsSynthetic() throws IOException {
        for (Path file : written()) {
            assertThat(text(file)).as(file.toString()).containsIgnoringCase("synthetic");
        }
        assertThat(run.out()).contains("SYNTHETIC DATA");
    }

    @Test
    void whoMayReadTheVideoIsWhoMayReadTheReport() throws IOException {
        Path out = folder.resolve("out");
        assertThat(Files.getPosixFilePermissions(out.resolve("overlay.mp4")))
                .isEqualTo(Files.getPosixFilePermissions(out.resolve("report.html")));
    }

    @Test
    void theNetworksAreSilent() {
        assertThat(Launched.in(folder, "analyze", "placed.mp4", "--out", "seen").err())
                .doesNotContain("INFO", "TensorFlow");
    }

    private static String text(Path file) throws IOException {
        if (!file.toString().endsWith(".pdf")) {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        }
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document)
                    + document.getDocumentInformation().getCOSObject();
        }
    }
}
