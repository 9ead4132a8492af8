package org.polymyo.video.decoding;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The container formats that are opened. Which one a file is in is decided here, by its first bytes, and told to the
 * decoder, which never guesses: it knows formats that name other files or hosts.
 */
enum Container {
    /** MP4, MOV, 3GP. */
    MP4("mov", "MP4"),
    /** MKV, WebM. */
    MATROSKA("matroska", "Matroska"),
    /** AVI. */
    AVI("avi", "AVI"),
    /** OGV. */
    OGG("ogg", "Ogg"),
    /** WMV. */
    ASF("asf", "ASF"),
    /** MPG, VOB. */
    MPEG("mpeg", "MPEG");

    private final String demuxer;
    private final String words;

    Container(String demuxer, String words) {
        this.demuxer = demuxer;
        this.words = words;
    }

    /** The name the decoder knows it by. */
    String demuxer() {
        return demuxer;
    }

    /** The name people know it by. */
    String words() {
        return words;
    }

    /** The format that the first bytes of a file show; nothing where it is none of these. */
    static Optional<Container> of(byte[] head) {
        if (isMp4(head)) {
            return Optional.of(MP4);
        }
        if (starts(head, 0, 0x1A, 0x45, 0xDF, 0xA3)) {
            return Optional.of(MATROSKA);
        }
        if (has(head, 0, "RIFF") && has(head, 8, "AVI ")) {
            return Optional.of(AVI);
        }
        if (has(head, 0, "OggS")) {
            return Optional.of(OGG);
        }
        if (starts(head, 0, 0x30, 0x26, 0xB2, 0x75, 0x8E, 0x66, 0xCF, 0x11)) {
            return Optional.of(ASF);
        }
        return starts(head, 0, 0, 0, 1, 0xBA) ? Optional.of(MPEG) : Optional.empty();
    }

    private static boolean isMp4(byte[] head) {
        for (String box : new String[] {"ftyp", "moov", "mdat", "wide", "free", "skip", "pnot"}) {
            if (has(head, 4, box)) {
                return !NoVideo.isBranded(head);
            }
        }
        return false;
    }

    static boolean has(byte[] head, int at, String letters) {
        byte[] wanted = letters.getBytes(StandardCharsets.ISO_8859_1);
        if (head.length < at + wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (head[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    static boolean starts(byte[] head, int at, int... bytes) {
        if (head.length < at + bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[at + i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
