package org.polymyo.video.decoding;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.polymyo.format.FirstBytes;
import org.polymyo.format.UnusableRecordingException;

/** What a file is that is not a video, told by its first bytes. */
final class NoVideo {
    /** Major brands of photographs in the boxes of MP4. */
    private static final Set<String> PHOTOGRAPHS =
            Set.of("heic", "heix", "heim", "heis", "mif1", "msf1", "hevc", "hevx", "avif", "avis", "crx ", "jxl ");

    private NoVideo() {}

    /** The refusal of a file that is in none of the formats. */
    static UnusableRecordingException refusal(byte[] head) {
        if (isPhotograph(head)) {
            return ClipProblem.CLIP_STILL_IMAGE.at("first bytes", "a video", "a photograph");
        }
        if (isSound(head)) {
            return ClipProblem.CLIP_SOUND_ONLY.at("first bytes", "a video", "a sound recording");
        }
        return ClipProblem.CLIP_NOT_VIDEO.at(
                "first bytes", "MP4, MOV, 3GP, MKV, WebM, AVI, OGV, WMV or MPG", described(head));
    }

    /** Whether it is a photograph or a sound recording. */
    static boolean isOtherMedium(byte[] head) {
        return isPhotograph(head) || isSound(head);
    }

    /** Whether an MP4 family file is a photograph by its brand. */
    static boolean isBranded(byte[] head) {
        return Container.has(head, 4, "ftyp")
                && head.length >= 12
                && PHOTOGRAPHS.contains(new String(head, 8, 4, StandardCharsets.ISO_8859_1));
    }

    private static boolean isPhotograph(byte[] head) {
        return isBranded(head)
                || Container.starts(head, 0, 0xFF, 0xD8, 0xFF)
                || Container.has(head, 1, "PNG")
                || Container.has(head, 0, "GIF8")
                || Container.has(head, 0, "II*\0")
                || Container.has(head, 0, "MM\0*")
                || Container.has(head, 0, "RIFF") && Container.has(head, 8, "WEBP");
    }

    private static boolean isSound(byte[] head) {
        return Container.has(head, 0, "RIFF") && Container.has(head, 8, "WAVE")
                || Container.has(head, 0, "ID3")
                || Container.has(head, 0, "fLaC")
                || Container.has(head, 0, "#!AMR");
    }

    /** Playlists are named, because they are refused for what they may do. */
    private static String described(byte[] head) {
        String start = new String(head, 0, Math.min(64, head.length), StandardCharsets.ISO_8859_1).stripLeading();
        boolean playlist = start.startsWith("#EXTM3U")
                || start.startsWith("ffconcat")
                || start.startsWith("[playlist]")
                || start.startsWith("<?xml")
                || start.startsWith("v=0");
        return playlist ? "a playlist that names other files" : FirstBytes.described(head);
    }
}
