package org.polymyo.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelSupplyTest {
    private static final String SUM_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    private Path folder;

    @Test
    void networksOfAFolderAreTakenFromThere() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("a.tflite"), "abc");
        assertThat(supply(SUM_OF_ABC).supply(folder.toString())).isEmpty();
        assertThat(folder.resolve("target/a.tflite")).hasContent("abc");
    }

    @Test
    void networksOfTheCacheAreNotFetchedAgain() throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("cache"));
        Files.writeString(folder.resolve("cache/a.tflite"), "abc");
        assertThat(supply(SUM_OF_ABC).supply("")).isEmpty();
        assertThat(folder.resolve("target/a.tflite")).hasContent("abc");
    }

    @Test
    void aNetworkThatIsNotTheListedOneIsRefused() throws IOException {
        Files.writeString(folder.resolve("a.tflite"), "abd");
        ModelSupply supply = supply(SUM_OF_ABC);
        assertThatThrownBy(() -> supply.supply(folder.toString())).hasMessageContaining(SUM_OF_ABC);
        assertThat(folder.resolve("target/a.tflite")).doesNotExist();
    }

    @Test
    void whatCannotBeFetchedLeavesOneSentence() throws IOException, InterruptedException {
        // The folder holds no package.json that npm could understand.
        Files.writeString(folder.resolve("package.json"), "no");
        Files.writeString(folder.resolve("package-lock.json"), "no");
        String sentence = supply(SUM_OF_ABC).supply("");
        assertThat(sentence)
                .startsWith("the networks that find a person in a video are missing")
                .endsWith("without.");
        assertThat(folder.resolve("target/missing.txt")).hasContent(sentence);
    }

    private ModelSupply supply(String sum) throws IOException {
        Files.writeString(folder.resolve("models.tsv"), "# remark\na.tflite\tpackage/data\t0\t3\t" + sum + "\n");
        return new ModelSupply(folder, folder.resolve("cache"), folder.resolve("target"));
    }
}
