package org.polymyo.video.worker;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A library of screens or sound cards that FFmpeg asks for when it starts and never calls for a file. A machine without
 * screen has none of them, and one that has them need not let a decoding process speak to a sound server: this one has
 * the name and nothing inside. Whoever called it after all would be ended by the loader.
 *
 * <p>Layout: ELF-64 (System V gABI, chapters 4 and 5; versions as in Linux Standard Base 5.0, 10.7) with one loadable
 * part that holds an empty table of symbols.
 *
 * @param name the file's name, which is also what FFmpeg knows it by
 * @param versions the versions of it that FFmpeg asks for; may be empty
 */
record AbsentLibrary(String name, List<String> versions) {
    /** Those that the devices of FFmpeg (libavdevice) ask for on Linux. */
    static final List<AbsentLibrary> ALL = List.of(
            new AbsentLibrary("libasound.so.2", List.of("ALSA_0.9", "ALSA_0.9.0rc4")),
            new AbsentLibrary("libpulse.so.0", List.of("PULSE_0")),
            new AbsentLibrary("libxcb.so.1", List.of()),
            new AbsentLibrary("libxcb-shm.so.0", List.of()));

    private static final int HEADER = 64;
    private static final int PART = 56;
    private static final int PARTS = 3;
    private static final int DYNAMIC = HEADER + PARTS * PART;
    private static final int DYNAMIC_SIZE = 10 * 16;
    private static final int SYMBOLS = DYNAMIC + DYNAMIC_SIZE;
    private static final int SYMBOL_SIZE = 24;
    private static final int HASH = SYMBOLS + SYMBOL_SIZE;
    private static final int SYMBOL_VERSIONS = HASH + 16;
    private static final int VERSIONS = SYMBOL_VERSIONS + 8;
    private static final int VERSION_SIZE = 28;
    private static final long PAGE = 1 << 16;
    private static final int READ_AND_WRITE = 6;

    /** Copies the list. */
    AbsentLibrary {
        versions = List.copyOf(versions);
    }

    /**
     * The file.
     *
     * @param arm whether for 64-bit ARM, else for x86-64
     * @return its bytes
     */
    byte[] bytes(boolean arm) {
        byte[] words = ('\0' + String.join("\0", named()) + '\0').getBytes(StandardCharsets.US_ASCII);
        int strings = VERSIONS + VERSION_SIZE * named().size();
        ByteBuffer file = ByteBuffer.allocate(strings + words.length).order(ByteOrder.LITTLE_ENDIAN);
        file.put(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1}).position(16);
        file.putShort((short) 3).putShort((short) (arm ? 183 : 62)).putInt(1);
        file.putLong(0).putLong(HEADER).putLong(0).putInt(0);
        file.putShort((short) HEADER).putShort((short) PART).putShort((short) PARTS);
        file.position(HEADER);
        part(file, 1, 0, file.capacity(), PAGE);
        part(file, 2, DYNAMIC, DYNAMIC_SIZE, 8);
        part(file, 0x6474e551, 0, 0, 16); // without it the loader would let the stack hold programs
        tags(file, strings, words.length);
        file.position(HASH);
        file.putInt(1).putInt(1);
        file.position(VERSIONS);
        versions(file);
        return file.put(words).array();
    }

    /** The first version of a library is called as the library itself. */
    private List<String> named() {
        List<String> named = new ArrayList<>(List.of(name));
        named.addAll(versions);
        return named;
    }

    private static void part(ByteBuffer file, int type, long at, long size, long align) {
        file.putInt(type).putInt(READ_AND_WRITE).putLong(at).putLong(at).putLong(at);
        file.putLong(size).putLong(size).putLong(align);
    }

    private void tags(ByteBuffer file, long strings, long length) {
        file.putLong(14).putLong(1); // its own name, in the strings
        file.putLong(4).putLong(HASH);
        file.putLong(5).putLong(strings);
        file.putLong(6).putLong(SYMBOLS);
        file.putLong(10).putLong(length);
        file.putLong(11).putLong(SYMBOL_SIZE);
        file.putLong(0x6ffffff0).putLong(SYMBOL_VERSIONS);
        file.putLong(0x6ffffffc).putLong(VERSIONS);
        file.putLong(0x6ffffffd).putLong(named().size());
    }

    private void versions(ByteBuffer file) {
        int at = 1;
        int number = 1;
        for (String version : named()) {
            boolean last = number == named().size();
            file.putShort((short) 1).putShort((short) (number == 1 ? 1 : 0)).putShort((short) number++);
            file.putShort((short) 1).putInt(hash(version)).putInt(VERSION_SIZE - 8);
            file.putInt(last ? 0 : VERSION_SIZE);
            file.putInt(at).putInt(0);
            at += version.length() + 1;
        }
    }

    /** The hash function of ELF. */
    private static int hash(String word) {
        int hash = 0;
        for (byte letter : word.getBytes(StandardCharsets.US_ASCII)) {
            hash = (hash << 4) + letter;
            int high = hash & 0xf0000000;
            hash = (hash ^ high >>> 24) & ~high;
        }
        return hash;
    }
}
