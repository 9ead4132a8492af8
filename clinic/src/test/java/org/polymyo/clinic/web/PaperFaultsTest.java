package org.polymyo.clinic.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.polymyo.clinic.paper.Verdict;

/** Files that are not what they should be, from the home of a patient: each leads to a sentence, and nothing stays. */
class PaperFaultsTest {
    private final PaperHome desk = new PaperHome();

    @AfterEach
    void ends() {
        desk.browser.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a.exe|MZ|We cannot read this kind of file.
            a.jpg|MZ hello|This file is not what its name says.
            a.pdf|<html>|This file is not what its name says.
            a.pdf|''|This file is not what its name says.
            a.pdf|%PDF-1.4 1 0 obj|The end of this file is missing.
            a.pdf|%PDF-1.4 trailer /Encrypt 5 0 R startxref 9 %%EOF|This file is locked with a password.
            a.zip|hello|This file is not what its name says.
            a.dcm|hello world|This file is not what its name says.
            IM00001|hello world|This file is not what its name says.
            a.edf|hello|This file is not what its name says.
            """)
    void whateverIsWrongWithAFileHasItsSentence(String name, String content, String sentence) {
        assertThat(desk.told(name, content.getBytes(ISO_8859_1))).contains(sentence);
        assertThat(desk.papers.of(desk.patient.patient())).isEmpty();
    }

    @Test
    void nothingChosenAndTheSameSentTwiceHaveTheirSentences() {
        assertThat(desk.told("", new byte[0])).contains("No photo or file was chosen.");
        desk.sent("a.pdf", PaperHome.PDF.getBytes(ISO_8859_1));
        assertThat(desk.told("b.pdf", PaperHome.PDF.getBytes(ISO_8859_1))).contains("You sent this before.");
        assertThat(desk.papers.of(desk.patient.patient())).hasSize(1);
    }

    @Test
    void aFileLargerThanTheClinicTakesHasItsSentenceInTheScriptToo() {
        assertThat(new Sender(desk.browser, desk.patient.patient())
                        .announce("a.jpg", 1L << 50)
                        .statusCode())
                .isEqualTo(413);
        assertThat(desk.browser.get(desk.eeg).body()).contains("data-413=\"This file is too large.");
    }

    private static byte[] zip(int files, byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < files; i++) {
                zip.putNextEntry(new ZipEntry("../../DICOM/IM" + i));
                zip.write(content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] scan(int length) {
        byte[] scan = new byte[length];
        System.arraycopy("DICM".getBytes(ISO_8859_1), 0, scan, 128, 4);
        return scan;
    }

    @Test
    void aPackedDiscOfScansIsTakenAndABombIsNot() {
        byte[] noisy = scan(5000);
        new Random(1).nextBytes(noisy);
        System.arraycopy(scan(132), 0, noisy, 0, 132);
        assertThat(desk.sent("disc.zip", zip(3, noisy)).verdict()).isEqualTo(Verdict.FILE);
        assertThat(desk.told("bomb.zip", zip(4, scan(40_000_000)))).contains("We found no scans in this packed file");
        assertThat(desk.told("many.zip", zip(2001, scan(140)))).contains("We found no scans in this packed file");
        assertThat(desk.told("nested.zip", zip(1, zip(1, noisy)))).contains("We found no scans in this packed file");
        assertThat(desk.told("none.zip", zip(2, "hello".getBytes(UTF_8))))
                .contains("We found no scans in this packed file");
        byte[] cut = zip(3, noisy);
        assertThat(desk.told("cut.zip", Arrays.copyOf(cut, cut.length / 2)))
                .contains("We found no scans in this packed file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"chrGerm.dcm", "waveform_ecg.dcm", "reportsi.dcm"})
    void aScanOfSomebodyElseIsKeptApart(String name) throws Exception {
        Path file = Path.of(System.getProperty("polymyo.root", "..")).resolve("../shared/data/dicom/" + name);
        assumeTrue(Files.exists(file), "the shared test data are not here");
        String body = desk.told(name, Files.readAllBytes(file));
        assertThat(body).contains("names someone else").contains("The clinic will look at this file first.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ExplVR_BigEndNoMeta.dcm", "no_meta_group_length.dcm", "rtplan_truncated.dcm"})
    void aScanThatNamesNobodyIsTaken(String name) throws Exception {
        Path file = Path.of(System.getProperty("polymyo.root", "..")).resolve("../shared/data/dicom/" + name);
        assumeTrue(Files.exists(file), "the shared test data are not here");
        assertThat(desk.sent(name, Files.readAllBytes(file)).verdict()).isEqualTo(Verdict.FILE);
    }
}
