package org.polymyo.video.decoding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.recording.Recording;
import org.polymyo.video.clip.ClipFacts;
import org.polymyo.video.worker.Job;
import org.polymyo.video.worker.Program;
import org.polymyo.video.worker.Worker;

/**
 * Asks a worker what a clip's container says; no name, place, device or date is asked for.
 * A comment is asked for last, since lines of its own may say anything, and only compared with what synthetic clips say.
 */
final class Probe {
    private static final String ASKED = "stream=codec_type,codec_name,width,height,sample_aspect_ratio,avg_frame_rate,"
            + "bit_rate,duration:stream_disposition=attached_pic:stream_side_data=rotation:format=duration,bit_rate:format_tags=comment";
    private static final int MOST_LINES = 4096;
    /** A pixel twenty times as wide as high, or the other way, is no lens but a lie. */
    private static final double MOST_ASPECT = 20;

    private final Container container;
    private final DecodingSettings settings;

    Probe(Container container, DecodingSettings settings) {
        this.container = container;
        this.settings = settings;
    }

    ClipFacts of(Intake intake) throws IOException, UnusableRecordingException {
        List<String> arguments = new ArrayList<>(List.of("-hide_banner", "-v", "quiet"));
        arguments.addAll(List.of("-show_entries", ASKED, "-of", "default"));
        arguments.addAll(Arguments.reading(container, settings, intake));
        Job job = new Job(Program.FFPROBE, arguments, intake.redirect(), Redirect.PIPE, Arguments.limits(settings));
        try (Worker worker = Worker.start(job, line -> {})) {
            return facts(Probed.of(lines(worker)));
        }
    }

    /** All lines, or those until the worker was silent for too long and was ended. */
    private List<String> lines(Worker worker) throws IOException {
        var overdue = CompletableFuture.runAsync(
                worker::close, CompletableFuture.delayedExecutor((long) settings.workerSilence(), TimeUnit.SECONDS));
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(worker.output(), StandardCharsets.ISO_8859_1))) {
            for (String line = reader.readLine(); line != null && lines.size() < MOST_LINES; line = reader.readLine()) {
                lines.add(line);
            }
        } finally {
            overdue.cancel(false);
        }
        return lines;
    }

    private ClipFacts facts(Probed probed) throws UnusableRecordingException {
        if (probed.isEmpty()) {
            throw ClipProblem.CLIP_UNREADABLE.at("file", "a " + container.words() + " video", "nothing readable");
        }
        Map<String, String> pictures = probed.pictures()
                .orElseThrow(() -> ClipProblem.CLIP_SOUND_ONLY.at(
                        "file", "pictures", probed.hasSound() ? "sound only" : "neither pictures nor sound"));
        int width = (int) Probed.number(pictures, "width");
        int height = (int) Probed.number(pictures, "height");
        if (width < 1 || height < 1) {
            throw ClipProblem.CLIP_UNDECODABLE.at("pictures", "their size", "none");
        }
        if ((double) width * height > settings.mostPixels()) {
            throw ClipProblem.CLIP_TOO_LARGE.at(
                    "pictures", "at most " + (long) settings.mostPixels() + " pixels", width + " by " + height);
        }
        return facts(probed, pictures, width, height);
    }

    private ClipFacts facts(Probed probed, Map<String, String> pictures, int width, int height) {
        int turn = Math.floorMod((int) Math.round(-Probed.number(pictures, "rotation") / 90) * 90, 360);
        double aspect = Probed.fraction(pictures.getOrDefault("sample_aspect_ratio", ""), ':');
        boolean believable = aspect >= 1 / MOST_ASPECT && aspect <= MOST_ASPECT;
        double shownWidth = believable ? width * aspect : width;
        Extent extent = turn % 180 == 0 ? new Extent(shownWidth, height) : new Extent(height, shownWidth);
        Extent fitted = extent.within(settings.largestSide());
        double seconds = Probed.number(pictures, "duration");
        double bits = Probed.number(pictures, "bit_rate");
        return new ClipFacts(
                container.words(),
                pictures.getOrDefault("codec_name", "unknown"),
                width,
                height,
                (int) fitted.width(),
                (int) fitted.height(),
                turn,
                Probed.number(pictures, "avg_frame_rate"),
                seconds > 0 ? seconds : Probed.number(probed.format(), "duration"),
                (long) (bits > 0 ? bits : Probed.number(probed.format(), "bit_rate")),
                probed.hasSound(),
                Recording.SYNTHETIC.equals(probed.format().get("TAG:comment")));
    }

    /** Width and height of an upright picture with square pixels. */
    private record Extent(double width, double height) {
        Extent within(double largest) {
            double scale = Math.min(1, largest / Math.max(width, height));
            return new Extent(Math.max(2, Math.round(width * scale)), Math.max(2, Math.round(height * scale)));
        }
    }
}
