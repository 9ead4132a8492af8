package org.polymyo.video.encoding;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import org.polymyo.document.WholeFile;
import org.polymyo.video.clip.Picture;

/**
 * Writes an MP4 (H.264) without sound and without a word on people, places, devices or dates; only that it is synthetic
 * may stand in it. The file appears whole at {@link #finish()}; closed before, nothing is left. Sides that are odd grow
 * by one row or column of black.
 */
public final class ClipWriter implements AutoCloseable {
    private final WholeFile file;
    private final Encoder encoder;

    private ClipWriter(WholeFile file, Encoder encoder) {
        this.file = file;
        this.encoder = encoder;
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
        WholeFile file = WholeFile.to(to);
        try {
            int[] size = {width, height};
            Redirect output = Redirect.to(file.unfinished().toFile());
            return new ClipWriter(file, new Encoder(size, settings, List.of(), output));
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    /**
     * Adds a picture.
     *
     * @param picture a picture of the size of the clip, full range
     * @param seconds when it is shown, from 0 and later than the one before
     * @throws IOException if the encoder has ended
     */
    public void write(Picture picture, double seconds) throws IOException {
        encoder.write(picture, seconds);
    }

    /**
     * Ends the clip; now the file is there.
     *
     * @throws IOException if it could not be written
     */
    public void finish() throws IOException {
        encoder.finish();
        file.finish();
    }

    /** Ends the encoder and removes what was not finished. */
    @Override
    public void close() throws IOException {
        encoder.close();
        file.close();
    }
}
