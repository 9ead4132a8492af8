package org.polymyo.video.decoding;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.polymyo.format.Bytes;

/**
 * Any bytes are either known as a video or refused, and whatever a worker says is either understood or passed over. Run
 * with the environment variable {@code JAZZER_FUZZ=1} to look for new inputs; without it the known ones are repeated.
 */
class ClipFuzzTest {
    private static final int HEAD = 64;

    @FuzzTest(maxDuration = "10m")
    void anyFileIsKnownOrRefused(byte[] content) throws IOException {
        byte[] head = Bytes.of(content).read(0, Math.min(HEAD, content.length));
        if (Container.of(head).isEmpty()
                && NoVideo.refusal(head).problem().remedy().isEmpty()) {
            throw new AssertionError("refused without a remedy");
        }
        Boxes boxes = Boxes.of(Bytes.of(content));
        if (boxes.missingBytes() < 0) {
            throw new AssertionError(boxes.missingBytes() + " bytes are missing");
        }
    }

    @FuzzTest(maxDuration = "10m")
    void anyWordsOfAWorkerAreUnderstoodOrPassedOver(byte[] content) {
        StampReader stamps = new StampReader("m");
        var lines = new String(content, StandardCharsets.ISO_8859_1).lines().toList();
        for (String line : lines) {
            stamps.read(line);
            stamps.read("[showinfo@m @ " + line);
        }
        Probed probed = Probed.of(lines);
        probed.pictures().ifPresent(pictures -> {
            if (!Double.isFinite(Probed.number(pictures, "width"))
                    || !Double.isFinite(Probed.fraction(pictures.getOrDefault("sample_aspect_ratio", ""), ':'))) {
                throw new AssertionError("a number without an end");
            }
        });
    }
}
