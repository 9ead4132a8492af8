package org.polymyo.video.encoding;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.polymyo.video.clip.Picture;
import org.polymyo.video.worker.Job;
import org.polymyo.video.worker.Limits;
import org.polymyo.video.worker.Program;
import org.polymyo.video.worker.Worker;

/**
 * Writes an MP4 (H.264) without sound and without a word on people, places, devices or dates. The file appears whole at
 * {@link #finish()}; closed before, nothing is left. Sides that are odd grow by one row or column of black.
 */
public final class ClipWriter implements AutoCloseable {
    private static final Limits LIMITS = new Limits(2L << 30, Duration.ofHours(12), 8L << 30, Duration.ofSeconds(60));
    private static final int BUFFER = 1 << 16;

    private final Path to;
    private final Path part;
    private final Worker worker;
    private final RawMatroska stream;
    private final OutputStream input;
    private final int width;
    private final int height;
    private double last = -1;

    private ClipWriter(Path to, Path part, Worker worker, int width, int height, double framesPerSecond)
            throws IOException {
        this.to = to;
        this.part = part;
        this.worker = worker;
        this.width = width;
        this.height = height;
        this.input = new BufferedOutputStream(worker.input(), BUFFER);
        this.stream = new RawMatroska(input, width, height, framesPerSecond);
    }

    /**
     * Begins a clip.
     *
     * @param to the file, replaced if there is one
     * @param width pixels across of all pictures
     * @param height pixels down
     * @param settings rate and key frames
     * @return the writer; the caller closes it
     * @throws IOException if the file cannot be written
     */
    public static ClipWriter to(Path to, int width, int height, EncodingSettings settings) throws IOException {
        Path part = Files.createTempFile(to.toAbsolutePath().getParent(), ".polymyo-", ".part");
        try {
            Job job = new Job(Program.FFMPEG, arguments(settings), Redirect.PIPE, Redirect.to(part.toFile()), LIMITS);
            Worker worker = Worker.start(job, line -> {});
            return new ClipWriter(to, part, worker, width, height, settings.framesPerSecond());
        } catch (IOException e) {
            Files.deleteIfExists(part);
            throw e;
        }
    }

    /** The worker writes into the open file it starts with, so that it need not be shown any folder. */
    private static List<String> arguments(EncodingSettings settings) {
        List<String> all = new ArrayList<>(List.of("-hide_banner", "-nostats", "-v", "error", "-threads", "1"));
        all.addAll(List.of("-f", "matroska", "-protocol_whitelist", "fd", "-i", "fd:", "-an", "-map_metadata", "-1"));
        all.addAll(
                List.of(
                        "-vf",
                        "pad=ceil(iw/2)*2:ceil(ih/2)*2,scale=in_range=full:out_range=limited"
                                + ":in_color_matrix=bt601:out_color_matrix=bt601:flags=bilinear+accurate_rnd+bitexact,format=yuv420p"));
        all.addAll(List.of("-fps_mode", "passthrough", "-enc_time_base", "1:90000", "-video_track_timescale", "90000"));
        all.addAll(List.of("-c:v", "libopenh264", "-threads:v", "1", "-b:v", "" + settings.bitsPerSecond()));
        all.addAll(List.of("-g", "" + settings.keyEvery(), "-allow_skip_frames", "0"));
        all.addAll(List.of("-color_range", "tv", "-colorspace", "smpte170m"));
        all.addAll(List.of(
                "-metadata:s:v",
                "encoder=",
                "-fflags",
                "+bitexact",
                "-flags:v",
                "+bitexact",
                "-f",
                "mp4",
                "-fd",
                "1",
                "fd:"));
        return all;
    }

    /**
     * Adds a picture.
     *
     * @param picture a picture of the size of the clip, full range
     * @param seconds when it is shown, from 0 and later than the one before
     * @throws IOException if the encoder has ended
     */
    public void write(Picture picture, double seconds) throws IOException {
        if (picture.width() != width || picture.height() != height || !(seconds > last)) {
            throw new IllegalArgumentException("expected a picture of " + width + " by " + height + " later than "
                    + last + " s, found one of " + picture.width() + " by " + picture.height() + " at " + seconds);
        }
        last = seconds;
        stream.write(picture, seconds);
    }

    /**
     * Ends the clip; now the file is there.
     *
     * @throws IOException if it could not be written
     */
    public void finish() throws IOException {
        input.close();
        OptionalInt code = worker.exit(LIMITS.silence().toSeconds());
        if (code.isEmpty() || code.getAsInt() != 0) {
            throw new IOException("the encoder failed");
        }
        Files.move(part, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Ends the encoder and removes what was not finished. */
    @Override
    public void close() throws IOException {
        worker.close();
        Files.deleteIfExists(part);
    }
}
