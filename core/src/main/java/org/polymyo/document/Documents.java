package org.polymyo.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.polymyo.evaluation.Report;

/** The five documents of a report, in one directory, all or none. */
public final class Documents {
    /** Names of the files, in the order in which they are written. */
    public static final List<String> NAMES =
            List.of("report.html", "report.pdf", "report.json", "events.tsv", "annotations.edf");

    private static final String UNFINISHED = ".unfinished";
    private static final String EARLIER = ".earlier";

    /** In the order of the names. */
    private static final List<Function<Report, byte[]>> WRITERS =
            List.of(ReportHtml::write, ReportPdf::write, ReportJson::write, EventsTsv::write, AnnotationsEdf::write);

    private Documents() {}

    /**
     * Makes every document of a report.
     *
     * @param report the report
     * @return their contents by name, in the order of the names
     */
    public static Map<String, byte[]> of(Report report) {
        List<byte[]> made =
                WRITERS.parallelStream().map(writer -> writer.apply(report)).toList();
        Map<String, byte[]> contents = new LinkedHashMap<>();
        for (int i = 0; i < NAMES.size(); i++) {
            contents.put(NAMES.get(i), made.get(i));
        }
        return contents;
    }

    /**
     * Writes every document of a report. Each is first written whole under another name; only when all are safe on the
     * disk do they take their names. Where that fails midway, the earlier files get their names back.
     *
     * @param report the report
     * @param directory where to; made where it does not exist
     * @throws OutputNotWritableException if they cannot be written; then an earlier result is as it was
     */
    public static void write(Report report, Path directory) throws OutputNotWritableException {
        Map<String, byte[]> contents = of(report);
        try {
            Files.createDirectories(directory);
            replace(directory, contents);
        } catch (IOException e) {
            throw new OutputNotWritableException(directory, e);
        }
    }

    private static void replace(Path directory, Map<String, byte[]> contents) throws IOException {
        try {
            for (Map.Entry<String, byte[]> content : contents.entrySet()) {
                store(directory.resolve("." + content.getKey() + UNFINISHED), content.getValue());
            }
            moveAll(directory);
        } finally {
            for (String name : contents.keySet()) {
                Files.deleteIfExists(directory.resolve("." + name + UNFINISHED));
            }
        }
    }

    private static void store(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer left = ByteBuffer.wrap(content);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
    }

    private static void moveAll(Path directory) throws IOException {
        for (String name : NAMES) {
            if (Files.isDirectory(directory.resolve(name))) {
                throw new IOException("a directory named " + name);
            }
        }
        try {
            for (String name : NAMES) {
                keepEarlier(directory, name);
                move(directory.resolve("." + name + UNFINISHED), directory.resolve(name));
            }
        } catch (IOException e) {
            for (String name : NAMES) {
                giveBack(directory, name, e);
            }
            throw e;
        }
        for (String name : NAMES) {
            Files.deleteIfExists(directory.resolve("." + name + EARLIER));
        }
    }

    /** Gives the earlier file a second name, so that its own name is never empty in between. */
    private static void keepEarlier(Path directory, String name) throws IOException {
        Path earlier = directory.resolve("." + name + EARLIER);
        Files.deleteIfExists(earlier);
        if (Files.exists(directory.resolve(name))) {
            try {
                Files.createLink(earlier, directory.resolve(name));
            } catch (UnsupportedOperationException | IOException noLinks) {
                Files.copy(directory.resolve(name), earlier);
            }
        }
    }

    private static void giveBack(Path directory, String name, IOException because) {
        try {
            Path earlier = directory.resolve("." + name + EARLIER);
            boolean moved = Files.notExists(directory.resolve("." + name + UNFINISHED));
            if (moved && Files.exists(earlier)) {
                move(earlier, directory.resolve(name));
            } else if (moved) {
                Files.deleteIfExists(directory.resolve(name));
            } else {
                Files.deleteIfExists(earlier);
            }
        } catch (IOException e) {
            because.addSuppressed(e);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
