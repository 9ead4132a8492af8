package org.polymyo.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.polymyo.document.OutputNotWritableException;
import org.polymyo.document.WholeFile;
import org.polymyo.video.motion.Part;
import org.polymyo.video.synthetic.Filming;
import org.polymyo.video.synthetic.SimulatedClip;
import picocli.CommandLine.Option;

/** A synthetic video in place of a synthetic recording. */
final class ClipOptions {
    private static final double SECONDS = 30;

    @Option(
            names = "--clip",
            paramLabel = "FILE",
            description = {
                "Makes a video in place of a recording, ending in .mp4: a drawn person with jerks. Beside it go its truth "
                        + "(.events.tsv) and where the body truly is (.points.csv, which `analyze` reads)."
            })
    private Optional<Path> clip = Optional.empty();

    @Option(
            names = "--jerks",
            paramLabel = "PARTS",
            split = ",",
            description = "Parts of the body that jerk in it, for example left-arm,neck; left-arm when not given.")
    private List<String> jerks = new ArrayList<>();

    @Option(
            names = "--displacement",
            paramLabel = "PX",
            description = "How far the middle of a part goes, 6 pixels when not given, 0.1 to 60.")
    private double pixels = 6;

    @Option(names = "--rise", paramLabel = "MS", description = "Way out of a jerk, 50 ms when not given, 10 to 300.")
    private double riseMilliseconds = 50;

    @Option(names = "--fps", paramLabel = "N", description = "Pictures a second, 30 when not given, 8 to 240.")
    private double framesPerSecond = 30;

    @Option(
            names = "--noise",
            paramLabel = "LEVELS",
            description = "Standard deviation of a pixel's noise, of 255; 2 when not given, 0 to 60.")
    private Optional<Double> noise = Optional.empty();

    @Option(
            names = "--hand-shake",
            paramLabel = "PX",
            description = "Root mean square movement of the hand that films, pixels; 0, a tripod, when not given.")
    private double shake;

    @Option(names = "--low-light", description = "Little light: dark, grainy, and blurred by a long exposure.")
    private boolean lowLight;

    @Option(
            names = "--bitrate",
            paramLabel = "BITS",
            description = "Bits a second of the coded video; what a phone would choose when not given.")
    private int bitsPerSecond;

    /**
     * Whether a video is wanted.
     *
     * @return true with {@code --clip}
     */
    boolean wanted() {
        return clip.isPresent();
    }

    /**
     * Writes the video with its truth beside it.
     *
     * @param seconds length, where stated
     * @param seed which person
     * @param out where to say what was written
     * @throws WrongUseException if an option is out of range
     * @throws OutputNotWritableException if it cannot be written
     */
    void write(Optional<Double> seconds, long seed, PrintWriter out)
            throws WrongUseException, OutputNotWritableException {
        Path to = clip.orElseThrow();
        if (!to.toString().endsWith(".mp4")) {
            throw new WrongUseException("--clip: expected a file that ends in .mp4, found " + to);
        }
        SimulatedClip made = made(seconds.orElse(SECONDS), seed);
        Path folder = Objects.requireNonNull(to.toAbsolutePath().getParent(), "a file lies in a folder");
        try {
            Files.createDirectories(folder);
            made.write(to, bitsPerSecond);
            WholeFile.write(beside(to, ".events.tsv"), table(made.truth()).getBytes(StandardCharsets.UTF_8));
            WholeFile.write(beside(to, ".points.csv"), made.points().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new OutputNotWritableException(folder, e);
        }
        out.println("SYNTHETIC DATA, a drawn person, seed " + seed + ", "
                + Words.clock(made.filming().seconds()) + ", " + made.truth().size() + " jerks.");
        out.println("Written:");
        List.of(to, beside(to, ".events.tsv"), beside(to, ".points.csv")).forEach(file -> out.println("  " + file));
    }

    private SimulatedClip made(double seconds, long seed) throws WrongUseException {
        new AllowedRange("--seconds", 2, 600, "s").check(seconds);
        new AllowedRange("--displacement", 0.1, 60, "px").check(pixels);
        new AllowedRange("--rise", 10, 300, "ms").check(riseMilliseconds);
        new AllowedRange("--fps", 8, 240, "").check(framesPerSecond);
        new AllowedRange("--hand-shake", 0, 60, "px").check(shake);
        if (bitsPerSecond != 0) {
            new AllowedRange("--bitrate", 20_000, 100_000_000, "").check(bitsPerSecond);
        }
        List<Part> parts = new ArrayList<>();
        for (String name : jerks.isEmpty() ? List.of("left-arm") : jerks) {
            parts.add(part(name));
        }
        return new SimulatedClip(filming(seconds, parts), parts, pixels, riseMilliseconds / 1000, seed);
    }

    private Filming filming(double seconds, List<Part> parts) throws WrongUseException {
        Filming filming = Filming.tripod(framesPerSecond, seconds).handHeld(shake);
        filming = lowLight ? filming.dim() : filming;
        filming = parts.contains(Part.LEFT_LEG) || parts.contains(Part.RIGHT_LEG) ? filming.wholeBody() : filming;
        if (noise.isEmpty()) {
            return filming;
        }
        new AllowedRange("--noise", 0, 60, "").check(noise.get());
        return filming.noisy(noise.get());
    }

    private static Part part(String name) throws WrongUseException {
        for (Part part : Part.values()) {
            if (word(part).equals(name.strip())) {
                return part;
            }
        }
        String names = Arrays.stream(Part.values()).map(ClipOptions::word).collect(Collectors.joining(", "));
        throw new WrongUseException("--jerks: expected some of " + names + ", found " + name);
    }

    private static String word(Part part) {
        return part.words().replace(' ', '-');
    }

    /** The columns of the truth of recordings, with pixels for an amplitude. */
    private static String table(List<SimulatedClip.Truth> truth) {
        var text =
                new StringBuilder("onset\tduration\ttrial_type\tchannel\tjerk\tpolarity\tamplitude\tamplitude_unit\n");
        int number = 1;
        for (SimulatedClip.Truth jerk : truth) {
            text.append(String.format(
                    Locale.ROOT,
                    "%.6f\t%.6f\tsighting\t%s\t%d\tn/a\t%.6f\tpx\n",
                    jerk.onset(),
                    jerk.rise(),
                    jerk.part().words(),
                    number++,
                    jerk.pixels()));
        }
        return text.toString();
    }

    private static Path beside(Path clip, String ending) {
        String name = clip.getFileName().toString();
        return clip.resolveSibling(name.substring(0, name.length() - ".mp4".length()) + ending);
    }
}
