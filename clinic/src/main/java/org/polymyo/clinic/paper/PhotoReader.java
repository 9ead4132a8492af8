package org.polymyo.clinic.paper;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.polymyo.video.worker.Job;
import org.polymyo.video.worker.Limits;
import org.polymyo.video.worker.Program;
import org.polymyo.video.worker.Worker;

/**
 * Reads photographs nobody trusts: a worker process without network, files and rights gets the bytes by a pipe, in the one
 * format they begin like, and gives back points by another. They come upright and no larger than a page needs.
 */
final class PhotoReader {
    private static final int LONGEST_SIDE = 2000;
    private static final long MOST_POINTS = 80_000_000;
    private static final long MEMORY = 2L << 30;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int HEAD = 1 << 16;
    private static final int LONGEST_WORD = 8;
    /** A HEIC picture put together of tiles: the type of an item, eight bytes into its entry (ISO 23008-12). */
    private static final Pattern TILES = Pattern.compile("infe.{8}grid", Pattern.DOTALL);

    private static final Semaphore AT_ONCE = new Semaphore(2);

    private PhotoReader() {}

    /**
     * What came of it.
     *
     * @param photo the points; nothing when none came
     * @param complete whether the worker had nothing to complain of
     * @param tiled whether it is put together of tiles, which is not done here
     */
    record Read(Optional<Photo> photo, boolean complete, boolean tiled) {
        static final Read NOTHING = new Read(Optional.empty(), false, false);
    }

    /** Whether there is anything on this machine to read with. */
    static boolean isAvailable() {
        try {
            return Worker.available();
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Reads a photograph.
     *
     * @param content its bytes
     * @return the photograph, or none
     * @throws IOException if the bytes cannot be fetched, or no worker can be started
     */
    static Read read(InputStream content) throws IOException {
        AT_ONCE.acquireUninterruptibly();
        try {
            byte[] head = content.readNBytes(HEAD);
            Optional<List<String>> format = format(head);
            if (TILES.matcher(text(head)).find()) {
                return new Read(Optional.empty(), false, true);
            }
            return format.isEmpty() ? Read.NOTHING : read(head, content, format.get());
        } finally {
            AT_ONCE.release();
        }
    }

    private static Read read(byte[] head, InputStream content, List<String> format) throws IOException {
        AtomicInteger complaints = new AtomicInteger();
        var limits = new Limits(MEMORY, PATIENCE, 0, PATIENCE);
        Job job = new Job(Program.FFMPEG, arguments(format), Redirect.PIPE, Redirect.PIPE, limits);
        try (Worker worker = Worker.start(job, line -> complaints.incrementAndGet())) {
            Thread feeder = Thread.ofVirtual().start(() -> feed(worker.input(), head, content));
            Optional<Photo> photo = points(worker.output());
            boolean well = worker.exit(PATIENCE.toSeconds()).orElse(1) == 0;
            feeder.join();
            return new Read(photo, well && complaints.get() == 0, false);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the server stops", e);
        }
    }

    /** A worker that has seen enough closes its end. */
    private static void feed(OutputStream to, byte[] head, InputStream content) {
        try (to) {
            to.write(head);
            content.transferTo(to);
        } catch (IOException e) {
            // what it made of it tells
        }
    }

    /** How a file begins says what it is; the ending of its name does not. */
    private static Optional<List<String>> format(byte[] head) {
        String text = text(head);
        if (text.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of(List.of("jpeg_pipe", "mjpeg"));
        }
        if (text.startsWith("\u0089PNG")) {
            return Optional.of(List.of("png_pipe", "png"));
        }
        return text.startsWith("ftyp", 4) ? Optional.of(List.of("mov", "hevc")) : Optional.empty();
    }

    private static String text(byte[] head) {
        return new String(head, StandardCharsets.ISO_8859_1);
    }

    private static List<String> arguments(List<String> format) {
        String scale = "scale=w='min(" + LONGEST_SIDE + ",iw)':h='min(" + LONGEST_SIDE
                + ",ih)':force_original_aspect_ratio=decrease:flags=area:out_range=full,format=rgb24";
        List<String> all = new ArrayList<>(List.of("-hide_banner", "-nostdin", "-nostats", "-loglevel", "error"));
        all.addAll(List.of("-filter_threads", "1", "-threads", "1", "-f", format.getFirst()));
        all.addAll(List.of("-codec_whitelist:v", format.getLast(), "-max_pixels", Long.toString(MOST_POINTS)));
        all.addAll(List.of("-protocol_whitelist", "pipe", "-i", "pipe:0", "-map", "0:v:0", "-an", "-vf", scale));
        all.addAll(List.of("-frames:v", "1", "-c:v", "ppm", "-f", "image2pipe", "pipe:1"));
        return all;
    }

    /** A PPM: P6, width, height and 255 in digits, then three bytes a point. */
    private static Optional<Photo> points(InputStream ppm) throws IOException {
        if (!word(ppm).equals("P6")) {
            return Optional.empty();
        }
        int width = size(word(ppm));
        int height = size(word(ppm));
        if (width == 0 || height == 0 || !word(ppm).equals("255")) {
            return Optional.empty();
        }
        byte[] row = new byte[width * 3];
        var points = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            if (ppm.readNBytes(row, 0, row.length) < row.length) {
                return Optional.empty();
            }
            for (int x = 0; x < width; x++) {
                points.setRGB(x, y, (row[3 * x] & 0xff) << 16 | (row[3 * x + 1] & 0xff) << 8 | row[3 * x + 2] & 0xff);
            }
        }
        return Optional.of(new Photo(points));
    }

    private static String word(InputStream in) throws IOException {
        StringBuilder word = new StringBuilder();
        for (int c = in.read(); c > ' ' && word.length() < LONGEST_WORD; c = in.read()) {
            word.append((char) c);
        }
        return word.toString();
    }

    private static int size(String digits) {
        int size = digits.matches("[0-9]{1,5}") ? Integer.parseInt(digits) : 0;
        return size > LONGEST_SIDE ? 0 : size;
    }
}
