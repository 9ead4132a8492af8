package org.polymyo.format.edf;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.polymyo.format.Bytes;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.recording.Channel;
import org.polymyo.recording.NoSource;
import org.polymyo.recording.Recording;
import org.polymyo.signal.Signal;

/**
 * Any bytes either open and give all their samples, or are refused. Run with the environment variable
 * {@code JAZZER_FUZZ=1} to look for new inputs; without it the known ones are repeated.
 */
class EdfFuzzTest {
    private static final int BLOCK = 1 << 12;

    @FuzzTest(maxDuration = "10m")
    void anyBytesAreReadOrRefused(byte[] content) throws IOException {
        try (Recording recording = EdfRecording.of(Bytes.of(content), NoSource::new)) {
            long samples = 0;
            for (Channel channel : recording.channels()) {
                samples += readAll(channel);
            }
            if (samples > content.length) {
                throw new AssertionError(samples + " samples from " + content.length + " bytes");
            }
        } catch (UnusableRecordingException refused) {
            if (refused.problem().remedy().isEmpty()) {
                throw new AssertionError("refused without a remedy", refused);
            }
        }
    }

    private static long readAll(Channel channel) {
        double end = 0;
        double[] block = new double[BLOCK];
        long samples = 0;
        for (Signal piece : channel.pieces()) {
            if (piece.startSeconds() < end - 0.5 / channel.rateHz()) {
                throw new AssertionError("pieces overlap at " + piece.startSeconds());
            }
            for (long at = 0; at < piece.length(); at += BLOCK) {
                int count = (int) Math.min(BLOCK, piece.length() - at);
                piece.read(at, count, block, 0);
                for (int i = 0; i < count; i++) {
                    if (!Double.isFinite(block[i])) {
                        throw new AssertionError(channel.label() + " has " + block[i]);
                    }
                }
            }
            end = piece.span().endSeconds();
            samples += piece.length();
        }
        return samples;
    }
}
