import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Run by the build as {@code java PageBuild.java SOURCES WORK TARGET}: makes the review page of its TypeScript with the
 * installed Node. Works in a folder of its own, so that nothing is written beside the sources, and does nothing when the
 * page is newer than they are. Without a fitting Node the build ends with one sentence that says what to install.
 */
final class PageBuild {
    private static final List<String> NOT_SOURCE = List.of("node_modules", "dist");
    private static final String WANTED = "the review page needs Node 20.19 or newer to be built: install it, for example"
            + " from nodejs.org, so that 'node --version' says so, and start again";

    private final Path sources;
    private final Path work;
    private final Path target;

    private PageBuild(Path sources, Path work, Path target) {
        this.sources = sources;
        this.work = work;
        this.target = target;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var build = new PageBuild(
                Path.of(arguments[0]).toAbsolutePath(),
                Path.of(arguments[1]).toAbsolutePath(),
                Path.of(arguments[2]).toAbsolutePath());
        String sentence = build.make();
        if (!sentence.isEmpty()) {
            System.err.println("polymyo: " + sentence);
            System.exit(1);
        }
    }

    private String make() throws IOException, InterruptedException {
        List<Path> files = files();
        if (isNewer(files)) {
            return "";
        }
        if (!hasNode()) {
            return WANTED;
        }
        copy(files);
        if (!isInstalled() && run(work, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund") != 0) {
            return "npm could not fetch what the review page is built with; it says why above";
        }
        Files.copy(lock(), work.resolve("installed.json"), StandardCopyOption.REPLACE_EXISTING);
        Files.createDirectories(target);
        return run(work, "npm", "run", "--silent", "build", "--", "--outDir", target.toString()) == 0
                ? ""
                : "the review page could not be built; the reason is above";
    }

    private Path lock() {
        return work.resolve("package-lock.json");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(sources)) {
            return all.filter(Files::isRegularFile)
                    .map(sources::relativize)
                    .filter(file -> !NOT_SOURCE.contains(file.getName(0).toString()))
                    .sorted()
                    .toList();
        }
    }

    private boolean isNewer(List<Path> files) throws IOException {
        Path page = target.resolve("review.js");
        if (!Files.exists(page) || !Files.exists(work.resolve("package.json"))) {
            return false;
        }
        FileTime made = Files.getLastModifiedTime(page);
        for (Path file : files) {
            if (Files.getLastModifiedTime(sources.resolve(file)).compareTo(made) > 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasNode() throws IOException, InterruptedException {
        String version;
        try {
            Process node = new ProcessBuilder("node", "--version").redirectErrorStream(true).start();
            version = new String(node.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).strip();
            node.waitFor();
        } catch (IOException e) {
            return false;
        }
        String[] numbers = version.replaceFirst("^v", "").split("\\.");
        if (numbers.length < 2 || !numbers[0].matches("\\d+") || !numbers[1].matches("\\d+")) {
            return false;
        }
        int major = Integer.parseInt(numbers[0]);
        return major > 20 || (major == 20 && Integer.parseInt(numbers[1]) >= 19);
    }

    /** What lies there from before is taken away, so that a deleted source is not built any more. */
    private void copy(List<Path> files) throws IOException {
        for (String part : List.of("src", "test")) {
            delete(work.resolve(part));
        }
        for (Path file : files) {
            Path to = work.resolve(file);
            Files.createDirectories(to.getParent());
            Files.copy(sources.resolve(file), to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private boolean isInstalled() throws IOException {
        Path installed = work.resolve("installed.json");
        return Files.exists(work.resolve("node_modules"))
                && Files.exists(installed)
                && Files.mismatch(installed, lock()) < 0;
    }

    private static int run(Path folder, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(words));
        if (System.getProperty("os.name").startsWith("Windows")) {
            command.addAll(0, List.of("cmd", "/c"));
        }
        return new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start().waitFor();
    }
}
