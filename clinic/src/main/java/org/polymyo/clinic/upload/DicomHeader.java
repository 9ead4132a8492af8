package org.polymyo.clinic.upload;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.polymyo.format.Bytes;

/**
 * Whom the header of a DICOM file names (PS3.5, PS3.10): read up to the group of the patient, at most a megabyte, nothing
 * deeper. What it says is compared and nowhere kept.
 *
 * @param name the patient's name as it stands there; empty where there is none
 * @param birthDate day of birth as {@code 1970-01-31}; empty where there is none
 */
record DicomHeader(String name, String birthDate) {
    private static final int PREAMBLE = 128;
    private static final int MARK_END = 132;
    private static final int MOST = 1 << 20;
    private static final int NAME = 0x00100010;
    private static final int BIRTH_DATE = 0x00100030;
    private static final int AFTER = 0x00110000;
    private static final int LONGEST = 256;
    /** Items of sequences, which are walked through, since some do not say how long they are. */
    private static final int ITEMS = 0xfffe;

    private static final int END_OF_SEQUENCE = 0xfffee0dd;
    private static final long UNKNOWN_LENGTH = -1;
    private static final long BROKEN = -2;
    /** Kinds of values whose length takes four bytes behind two that are empty. */
    private static final String LONG_KINDS = "OB OD OF OL OV OW SQ SV UC UN UR UT UV";

    /**
     * Whether a file begins like DICOM: with the mark behind the preamble, or at once with an early group.
     *
     * @param head its first bytes
     * @return true when it may be
     */
    static boolean begins(byte[] head) {
        if (head.length >= MARK_END) {
            String mark = new String(head, PREAMBLE, 4, StandardCharsets.ISO_8859_1);
            if (mark.equals("DICM")) {
                return true;
            }
        }
        boolean little = head.length > 8 && (head[0] == 8 || head[0] == 2) && head[1] == 0 && head[3] == 0;
        boolean big = head.length > 8 && head[0] == 0 && head[1] == 8 && head[2] == 0;
        return little || big;
    }

    /**
     * Reads the header.
     *
     * @param ending ending of the file's name
     * @param content its bytes
     * @return whom it names; nothing for other files
     */
    static Optional<DicomHeader> in(String ending, Bytes content) {
        if (!ending.equals("dcm") && !ending.equals("dicom") && !ending.equals("ima")) {
            return Optional.empty();
        }
        try {
            byte[] head = content.read(0, (int) Math.min(MOST, content.size()));
            return Optional.of(of(head));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static DicomHeader of(byte[] head) {
        boolean marked = head.length >= MARK_END && head[PREAMBLE] == 'D' && head[PREAMBLE + 1] == 'I';
        ByteBuffer bytes = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).position(marked ? MARK_END : 0);
        String name = "";
        String born = "";
        int inside = 0;
        while (bytes.remaining() >= 8) {
            if (isBackwards(bytes)) {
                bytes.order(ByteOrder.BIG_ENDIAN);
            }
            int tag = bytes.getShort() << 16 | bytes.getShort() & 0xffff;
            if (tag >>> 16 == ITEMS) {
                bytes.getInt();
                inside -= tag == END_OF_SEQUENCE ? 1 : 0;
                continue;
            }
            long length = length(bytes);
            if (length == UNKNOWN_LENGTH) {
                inside++;
                continue;
            }
            boolean after = inside == 0 && Integer.compareUnsigned(tag, AFTER) >= 0;
            if (after || length < 0 || length > bytes.remaining()) {
                break;
            }
            String value = length > LONGEST || inside > 0 ? "" : text(bytes, (int) length);
            name = tag == NAME && inside == 0 ? value : name;
            born = tag == BIRTH_DATE && inside == 0 ? date(value) : born;
            bytes.position(bytes.position() + (int) length);
        }
        return new DicomHeader(name, born);
    }

    private static String date(String value) {
        return value.replaceFirst("^(\\d{4})(\\d{2})(\\d{2})$", "$1-$2-$3");
    }

    /** After the first group, some files go on with the high byte first: group 0008 then reads as 0800. */
    private static boolean isBackwards(ByteBuffer bytes) {
        return bytes.order() == ByteOrder.LITTLE_ENDIAN && bytes.getShort(bytes.position()) == 0x0800;
    }

    /** With a kind of value before it, or, where no kind is written, as four bytes. */
    private static long length(ByteBuffer bytes) {
        int at = bytes.position();
        String kind = new String(new byte[] {bytes.get(at), bytes.get(at + 1)}, StandardCharsets.ISO_8859_1);
        if (!kind.matches("[A-Z]{2}")) {
            return bytes.getInt();
        }
        if (!LONG_KINDS.contains(kind)) {
            bytes.position(at + 2);
            return bytes.getShort() & 0xffff;
        }
        bytes.position(at + 4);
        return bytes.remaining() >= 4 ? bytes.getInt() : BROKEN;
    }

    private static String text(ByteBuffer bytes, int length) {
        byte[] value = new byte[length];
        bytes.get(bytes.position(), value);
        return new String(value, StandardCharsets.UTF_8)
                .replaceAll("\\p{Cntrl}", " ")
                .strip();
    }
}
