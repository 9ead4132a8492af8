package org.polymyo.video.encoding;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.polymyo.recording.Recording;
import org.polymyo.video.clip.Picture;
import org.polymyo.video.worker.Job;
import org.polymyo.video.worker.Limits;
import org.polymyo.video.worker.Program;
import org.polymyo.video.worker.Worker;

/** A worker that makes an MP4 (H.264) of pictures. Sides that are odd grow by one row or column of black. */
final class Encoder implements AutoCloseable {
    private static final Limits LIMITS = new Limits(2L << 30, Duration.ofHours(12), 8L << 30, Duration.ofSeconds(60));
    private static final int BUFFER = 1 << 16;
    private static final String PICTURES = "pad=ceil(iw/2)*2:ceil(ih/2)*2,scale=in_range=full:out_range=limited"
            + ":in_color_matrix=bt601:out_color_matrix=bt601:flags=bilinear+accurate_rnd+bitexact,format=yuv420p";

    private final Worker worker;
    private final RawMatroska stream;
    private final OutputStream input;
    private final int width;
    private final int height;
    private double last = -1;

    /**
     * Starts the worker.
     *
     * @param size pixels across and down of all pictures
     * @param layout how the parts of the MP4 are arranged; none for the usual way, which needs a file
     * @param output where it writes
     */
    Encoder(int[] size, EncodingSettings settings, List<String> layout, Redirect output) throws IOException {
        this.width = size[0];
        this.height = size[1];
        this.worker = Worker.start(
                new Job(Program.FFMPEG, arguments(settings, layout), Redirect.PIPE, output, LIMITS), line -> {});
        this.input = new BufferedOutputStream(worker.input(), BUFFER);
        this.stream = new RawMatroska(input, width, height, settings.framesPerSecond());
    }

    /** The worker writes into what it starts with, so that it need not be shown any folder. */
    private static List<String> arguments(EncodingSettings settings, List<String> layout) {
        List<String> all = new ArrayList<>(List.of("-hide_banner", "-nostats", "-v", "error", "-threads", "1"));
        all.addAll(List.of("-f", "matroska", "-protocol_whitelist", "fd", "-i", "fd:", "-an", "-map_metadata", "-1"));
        all.addAll(List.of("-vf", PICTURES, "-fps_mode", "passthrough"));
        all.addAll(List.of("-enc_time_base", "1:90000", "-video_track_timescale", "90000"));
        all.addAll(List.of("-c:v", "libopenh264", "-threads:v", "1", "-b:v", "" + settings.bitsPerSecond()));
        all.addAll(List.of("-g", "" + settings.keyEvery(), "-allow_skip_frames", "0"));
        if (settings.synthetic()) {
            all.addAll(List.of("-metadata", "comment=" + Recording.SYNTHETIC));
        }
        all.addAll(List.of("-color_range", "tv", "-colorspace", "smpte170m"));
        all.addAll(List.of("-metadata:s:v", "encoder=", "-fflags", "+bitexact", "-flags:v", "+bitexact"));
        all.addAll(layout);
        all.addAll(List.of("-f", "mp4", "-fd", "1", "fd:"));
        return all;
    }

    Worker worker() {
        return worker;
    }

    void write(Picture picture, double seconds) throws IOException {
        if (picture.width() != width || picture.height() != height || !(seconds > last)) {
            throw new IllegalArgumentException("expected a picture of " + width + " by " + height + " later than "
                    + last + " s, found one of " + picture.width() + " by " + picture.height() + " at " + seconds);
        }
        last = seconds;
        stream.write(picture, seconds);
    }

    /** Tells the worker that there are no more pictures, and waits until it has made the last. */
    void finish() throws IOException {
        input.close();
        OptionalInt code = worker.exit(LIMITS.silence().toSeconds());
        if (code.isEmpty() || code.getAsInt() != 0) {
            throw new IOException("the encoder failed");
        }
    }

    @Override
    public void close() {
        worker.close();
    }
}
