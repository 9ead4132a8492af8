package org.polymyo.clinic.upload;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** Compares the first bytes of a file with what its name says it is, so that nothing else hides under such a name. */
final class ContentCheck {
    private static final String REASON = "CONTENT";
    private static final int SIZE_FIELD = 184;
    private static final int SIZE_FIELD_END = 192;
    private static final String BDF = "\u00ffBIOSEMI";
    private static final String MATROSKA = "\u001aE\u00df\u00a3";

    /** How films of MP4 and its relatives may begin, after four bytes of length. */
    private static final Set<String> BOXES = Set.of("ftyp", "moov", "mdat", "wide", "free", "skip", "pnot");

    /** The brands of still pictures in the same container. */
    private static final Set<String> STILLS = Set.of("heic", "heix", "heim", "heis", "mif1", "msf1");

    private static final int BRAND_END = 12;

    private ContentCheck() {}

    /**
     * Looks at a file.
     *
     * @param ending ending of its name in lower case
     * @param head its first bytes, 256 where it has so many
     * @return {@code CONTENT} when it is something else, as a code; nothing when it may be what it says
     */
    static Optional<String> against(String ending, byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        boolean fits = switch (ending) {
            case "edf", "bdf" -> isEdf(text);
            case "webm", "mkv" -> text.startsWith(MATROSKA);
            case "mp4", "mov", "m4v", "3gp" -> text.length() >= 8 && BOXES.contains(text.substring(4, 8));
            case "jpg", "jpeg", "png", "heic", "heif" -> isPicture(text);
            case "pdf" -> text.contains("%PDF-");
            case "zip" -> text.startsWith("PK\u0003\u0004");
            case "dcm", "dicom", "ima" -> DicomHeader.begins(head);
            default -> isTable(text);
        };
        return fits ? Optional.empty() : Optional.of(REASON);
    }

    /** Phones name pictures wrongly at times; any that can be shown will do. */
    private static boolean isPicture(String text) {
        return text.startsWith("\u00ff\u00d8\u00ff")
                || text.startsWith("\u0089PNG\r\n\u001a\n")
                || text.length() >= BRAND_END
                        && text.startsWith("ftyp", 4)
                        && STILLS.contains(text.substring(8, BRAND_END));
    }

    private static boolean isEdf(String text) {
        return (text.startsWith("0") || text.startsWith(BDF))
                && text.length() >= SIZE_FIELD_END
                && text.substring(SIZE_FIELD, SIZE_FIELD_END).strip().matches("\\d+");
    }

    /** Text that is no page and no drawing; with two bytes a letter it says so at its begin. */
    private static boolean isTable(String text) {
        if (text.startsWith("\u00ff\u00fe") || text.startsWith("\u00fe\u00ff")) {
            return true;
        }
        String begin = text.replace("\u00ef\u00bb\u00bf", "").strip();
        return !begin.isEmpty() && !begin.startsWith("<") && begin.chars().noneMatch(ContentCheck::isBinary);
    }

    private static boolean isBinary(int letter) {
        return letter < ' ' && letter != '\t' && letter != '\r' && letter != '\n' && letter != '\f';
    }
}
