package org.polymyo.video.decoding;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.polymyo.format.UnusableRecordingException;

/**
 * A video that must not lie on any disk as it is, such as one out of an encrypted store. The decoder reads files of this
 * machine only; so it gets a copy under a key that is used this once. Closing removes the copy; what a crash leaves of it
 * nobody can read.
 */
public final class HiddenClip implements AutoCloseable {
    private final ClipFile clip;
    private final Path copy;

    private HiddenClip(ClipFile clip, Path copy) {
        this.clip = clip;
        this.copy = copy;
    }

    /**
     * Makes the copy.
     *
     * @param path the video, in a file system of any kind
     * @param copy a file of this machine that is to hold it, replaced if there is one
     * @return the video; the caller closes it
     * @throws UnusableRecordingException if its content is no video
     * @throws IOException if it cannot be read or the copy cannot be written
     */
    public static HiddenClip of(Path path, Path copy) throws UnusableRecordingException, IOException {
        ClipFile plain = ClipFile.at(path);
        try {
            var key = new OneTimeKey();
            try (InputStream in = Files.newInputStream(path);
                    OutputStream out = key.hiding(Files.newOutputStream(copy))) {
                in.transferTo(out);
            }
            return new HiddenClip(plain.hiddenIn(copy, key), copy);
        } catch (IOException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
    }

    /**
     * The video.
     *
     * @return the video; not to be used after this is closed
     */
    public ClipFile clip() {
        return clip;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(copy);
    }
}
