package org.polymyo.video.decoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.polymyo.format.UnusableRecordingException;

/** Files made to let the decoder open other files or hosts. */
class HostileClipsTest {
    private static final int PATIENCE_MS = 200;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\nhttp://127.0.0.1:PORT/a.ts\n#EXT-X-ENDLIST\n",
                "ffconcat version 1.0\nfile 'http://127.0.0.1:PORT/a.mp4'\n",
                "<?xml version=\"1.0\"?><MPD><BaseURL>http://127.0.0.1:PORT/</BaseURL></MPD>",
                "v=0\no=- 0 0 IN IP4 127.0.0.1\nm=video PORT RTP/AVP 96\n"
            })
    void aPlaylistNamedAsAVideoIsRefusedAndNothingIsFetched(String text, @TempDir Path folder) throws IOException {
        try (ServerSocket host = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            host.setSoTimeout(PATIENCE_MS);
            Path clip = folder.resolve("clip.mp4");
            Files.writeString(clip, text.replace("PORT", Integer.toString(host.getLocalPort())));
            assertThatThrownBy(() -> SharedClips.read(clip))
                    .isInstanceOfSatisfying(UnusableRecordingException.class, e -> {
                        assertThat(e.problem().code()).isEqualTo("clip-not-video");
                        assertThat(e.problem().found()).contains("playlist");
                    });
            assertThatThrownBy(host::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }
}
