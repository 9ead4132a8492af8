package org.polymyo.video.encoding;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.video.clip.Frame;
import org.polymyo.video.clip.Frames;

/**
 * Writes pictures as an MP4 (H.264) that browsers play, to where nothing can be corrected afterwards, such as an encrypted
 * file; without sound and without a word on people, places, devices or dates. So it is made of pieces, each with its own
 * table of contents.
 */
public final class ClipStream {
    private static final List<String> PIECES = List.of("-movflags", "frag_keyframe+empty_moov+default_base_moof");
    private static final double SLOWEST = 1;
    private static final double FASTEST = 240;

    private ClipStream() {}

    /**
     * Writes a clip.
     *
     * @param frames its pictures, from a first one at 0 s on; read to their end, not closed
     * @param out where to; stays open and is not flushed
     * @throws UnusableRecordingException if the pictures cannot be read on
     * @throws IOException if it cannot be written
     */
    public static void write(Frames frames, OutputStream out) throws UnusableRecordingException, IOException {
        int[] size = {frames.facts().width(), frames.facts().height()};
        double rate = Math.clamp(frames.facts().statedFramesPerSecond(), SLOWEST, FASTEST);
        var settings = EncodingSettings.like(size[0], size[1], rate);
        try (var encoder = new Encoder(size, settings, PIECES, Redirect.PIPE)) {
            CompletableFuture<Void> passed = CompletableFuture.runAsync(() -> pass(encoder, out), ClipStream::aside);
            for (Optional<Frame> next = frames.next(); next.isPresent(); next = frames.next()) {
                encoder.write(next.get().picture(), next.get().seconds());
            }
            encoder.finish();
            passed.join();
        } catch (CompletionException e) {
            throw new IOException("the clip cannot be kept", e.getCause());
        }
    }

    private static void aside(Runnable work) {
        Thread.ofPlatform().daemon().start(work);
    }

    /** An encoder whose work nobody takes would wait for ever. */
    private static void pass(Encoder encoder, OutputStream out) {
        try {
            encoder.worker().output().transferTo(out);
        } catch (IOException e) {
            encoder.close();
            throw new CompletionException(e);
        }
    }
}
