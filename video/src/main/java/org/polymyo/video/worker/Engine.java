package org.polymyo.video.worker;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.CRC32;

/**
 * The programs of FFmpeg, unpacked once from the library jar of this platform into a cache folder: the folder of the
 * property {@code polymyo.cache}, else {@code $XDG_CACHE_HOME/polymyo}, else {@code ~/.cache/polymyo}, and where none of
 * these can be written the folder for temporary files.
 */
final class Engine {
    private static final String FOLDER = "org/bytedeco/ffmpeg/" + platform() + "/";

    private Engine() {}

    /** The folder that holds programs and libraries, or nothing where this build has none for this platform. */
    static Optional<Path> folder() throws IOException {
        return Holder.folder();
    }

    /** Unpacked at most once a process. */
    private static final class Holder {
        private static Optional<Path> found = Optional.empty();

        private Holder() {}

        static synchronized Optional<Path> folder() throws IOException {
            if (found.isEmpty()) {
                URL program = Engine.class.getClassLoader().getResource(FOLDER + Program.FFMPEG.file());
                if (program != null && program.openConnection() instanceof JarURLConnection jar) {
                    jar.setUseCaches(false);
                    try (JarFile file = jar.getJarFile()) {
                        found = Optional.of(unpacked(file));
                    }
                }
            }
            return found;
        }
    }

    private static Path unpacked(JarFile jar) throws IOException {
        Map<String, JarEntry> entries = entries(jar);
        String name = "ffmpeg-" + platform() + "-" + fingerprint(entries);
        Path cache = cache();
        Path folder = cache.resolve(name);
        if (!complete(folder, entries)) {
            Path part = Files.createTempDirectory(cache, ".unpacking-");
            try {
                unpack(jar, entries, part);
                moved(part, folder, entries);
            } finally {
                delete(part);
            }
        }
        return folder;
    }

    /** Another process may have been quicker: then its folder is as good. */
    private static void moved(Path part, Path folder, Map<String, JarEntry> entries) throws IOException {
        if (Files.exists(folder) && !complete(folder, entries)) {
            delete(folder);
        }
        try {
            Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
            if (!complete(folder, entries)) {
                throw e;
            }
        }
    }

    private static Map<String, JarEntry> entries(JarFile jar) {
        Map<String, JarEntry> entries = new TreeMap<>();
        for (Enumeration<JarEntry> all = jar.entries(); all.hasMoreElements(); ) {
            JarEntry entry = all.nextElement();
            String name = entry.getName()
                    .substring(Math.min(FOLDER.length(), entry.getName().length()));
            if (entry.getName().startsWith(FOLDER) && !name.isEmpty() && name.indexOf('/') < 0 && !isJavaGlue(name)) {
                entries.put(name, entry);
            }
        }
        return entries;
    }

    private static boolean isJavaGlue(String name) {
        return name.startsWith("libjni") || name.startsWith("jni");
    }

    private static String fingerprint(Map<String, JarEntry> entries) {
        CRC32 sum = new CRC32();
        entries.forEach((name, entry) ->
                sum.update((name + entry.getSize() + " " + entry.getCrc() + "\n").getBytes(StandardCharsets.UTF_8)));
        return String.format(Locale.ROOT, "%08x", sum.getValue());
    }

    private static boolean complete(Path folder, Map<String, JarEntry> entries) throws IOException {
        for (Map.Entry<String, JarEntry> entry : entries.entrySet()) {
            Path file = folder.resolve(entry.getKey());
            if (!Files.isRegularFile(file)
                    || Files.size(file) != entry.getValue().getSize()) {
                return false;
            }
        }
        return absent(entries).stream().allMatch(library -> Files.isRegularFile(folder.resolve(library.name())));
    }

    /** What has to stand in for libraries that a machine without screen and sound does not have. */
    private static List<AbsentLibrary> absent(Map<String, JarEntry> entries) {
        return AbsentLibrary.ALL.stream()
                .filter(library -> platform().startsWith("linux") && !entries.containsKey(library.name()))
                .toList();
    }

    private static void unpack(JarFile jar, Map<String, JarEntry> entries, Path folder) throws IOException {
        for (Map.Entry<String, JarEntry> entry : entries.entrySet()) {
            Path file = folder.resolve(entry.getKey());
            try (InputStream content = jar.getInputStream(entry.getValue())) {
                Files.copy(content, file);
            }
            if (!file.toFile().setExecutable(true, true)) {
                throw new IOException("a program cannot be made executable in the cache folder");
            }
        }
        for (AbsentLibrary library : absent(entries)) {
            Files.write(folder.resolve(library.name()), library.bytes(platform().endsWith("arm64")));
        }
    }

    private static Path cache() {
        String home = System.getProperty("user.home", "");
        String chosen = System.getProperty("polymyo.cache", "");
        String shared = System.getenv().getOrDefault("XDG_CACHE_HOME", "");
        Path wanted = !chosen.isEmpty()
                ? Path.of(chosen)
                : shared.isEmpty() ? Path.of(home, ".cache", "polymyo") : Path.of(shared, "polymyo");
        try {
            Files.createDirectories(wanted);
            if (Files.isWritable(wanted)) {
                return wanted;
            }
        } catch (IOException e) {
            // a home that cannot be written: below
        }
        return temporary();
    }

    private static Path temporary() {
        try {
            Path folder = Files.createTempDirectory("polymyo-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String platform() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch", "");
        String arch = processor.equals("aarch64") ? "arm64" : "x86_64";
        if (system.startsWith("mac")) {
            return "macosx-" + arch;
        }
        return (system.startsWith("windows") ? "windows-" : "linux-") + arch;
    }
}
