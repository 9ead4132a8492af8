package org.polymyo.clinic.upload;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.polymyo.format.Bytes;

/**
 * Unpacks an archive once to nowhere: at most 2000 files, none that swells to more than a hundred times its size, 8 GiB
 * together, no archive inside, and at least one scan. Names of places in it are never used.
 *
 * @param files how many files it has
 * @param scans how many of them are DICOM
 * @param sound whether nothing is wrong with it
 */
record ArchiveCheck(int files, int scans, boolean sound) {
    private static final int MOST_FILES = 2000;
    private static final long MOST_BYTES = 1L << 33;
    private static final long MOST_SWELLING = 100;
    private static final long SMALL = 1 << 20;
    private static final int HEAD = 256;
    private static final int BLOCK = 1 << 16;

    /**
     * Looks into an archive.
     *
     * @param content its bytes
     * @return what is in it; not sound from the first thing that is wrong
     * @throws IOException if it cannot be read
     */
    static ArchiveCheck of(Bytes content) throws IOException {
        int files = 0;
        int scans = 0;
        try (ZipInputStream zip = new ZipInputStream(new Read(content))) {
            long total = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                byte[] head = zip.readNBytes(HEAD);
                total += head.length + rest(zip, content.size(), total);
                files++;
                if (files > MOST_FILES || total > most(content.size()) || isArchive(entry.getName(), head)) {
                    return new ArchiveCheck(files, scans, false);
                }
                scans += DicomHeader.begins(head) ? 1 : 0;
            }
        } catch (IOException | IllegalArgumentException e) {
            return new ArchiveCheck(files, scans, false);
        }
        return new ArchiveCheck(files, scans, true);
    }

    /** How much more comes of one file; it stops counting where it is too much. */
    private static long rest(InputStream unpacked, long packed, long before) throws IOException {
        byte[] block = new byte[BLOCK];
        long count = 0;
        for (int read = unpacked.read(block); read >= 0; read = unpacked.read(block)) {
            count += read;
            if (before + count > most(packed)) {
                return count;
            }
        }
        return count;
    }

    private static long most(long packed) {
        return Math.min(MOST_BYTES, Math.max(SMALL, packed * MOST_SWELLING));
    }

    private static boolean isArchive(String name, byte[] head) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean packed = head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] < 9
                || head.length > 1 && head[0] == 0x1f && head[1] == (byte) 0x8b;
        return packed || Arrays.asList("zip", "7z", "rar", "gz", "xz", "bz2").contains(ending);
    }

    /**
     * Whether it may be kept.
     *
     * @return true for a sound archive with a scan in it
     */
    boolean isFit() {
        return sound && scans > 0;
    }

    /** A file's content from its beginning to its end. */
    private static final class Read extends InputStream {
        private final Bytes content;
        private long at;

        Read(Bytes content) {
            this.content = content;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int count) throws IOException {
            int part = (int) Math.min(count, content.size() - at);
            if (part <= 0) {
                return count == 0 ? 0 : -1;
            }
            content.read(at, into, from, part);
            at += part;
            return part;
        }
    }
}
