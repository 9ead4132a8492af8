package org.polymyo.document;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A minimal ICC profile (version 2.1, matrix and curve) of the sRGB colour space, IEC 61966-2-1, for the output intent
 * of the PDF. Made here because the profiles that come with Java differ between makers.
 */
final class SrgbProfile {
    private static final int HEADER = 128;
    private static final int TAGS = 9;
    private static final int CURVE_POINTS = 256;
    private static final double FIXED = 65536;
    /** D50 white and the sRGB primaries adapted to it, as ICC profiles store them. */
    private static final double[][] COLOURS = {
        {0.9642, 1, 0.8249}, {0.4361, 0.2225, 0.0139}, {0.3851, 0.7169, 0.0971}, {0.1431, 0.0606, 0.7141}
    };

    private static final String[] NAMES = {"wtpt", "rXYZ", "gXYZ", "bXYZ"};

    private SrgbProfile() {}

    /**
     * The profile.
     *
     * @return ICC bytes
     */
    static byte[] bytes() {
        byte[] description = description();
        byte[] copyright = text("text", "No copyright, use freely");
        byte[] curve = curve();
        int start = HEADER + 4 + TAGS * 12;
        int size = start + description.length + copyright.length + COLOURS.length * 20 + curve.length;
        var profile = ByteBuffer.allocate(size);
        header(profile, size);
        profile.position(HEADER).putInt(TAGS);
        var data = profile.duplicate().position(start);
        tag(profile, data, "desc", description);
        tag(profile, data, "cprt", copyright);
        for (int i = 0; i < COLOURS.length; i++) {
            tag(profile, data, NAMES[i], colour(COLOURS[i]));
        }
        int at = data.position();
        data.put(curve);
        for (String name : new String[] {"rTRC", "gTRC", "bTRC"}) {
            profile.put(ascii(name)).putInt(at).putInt(curve.length);
        }
        return profile.array();
    }

    private static void header(ByteBuffer profile, int size) {
        profile.putInt(size).putInt(0).putInt(0x02100000);
        profile.put(ascii("mntrRGB XYZ "));
        profile.putShort((short) 2000).putShort((short) 1).putShort((short) 1);
        profile.position(36).put(ascii("acsp"));
        profile.position(68);
        for (double part : COLOURS[0]) {
            profile.putInt(fixed(part));
        }
    }

    private static void tag(ByteBuffer table, ByteBuffer data, String name, byte[] content) {
        table.put(ascii(name)).putInt(data.position()).putInt(content.length);
        data.put(content);
    }

    private static byte[] colour(double[] parts) {
        var bytes = ByteBuffer.allocate(20).put(ascii("XYZ ")).putInt(0);
        for (double part : parts) {
            bytes.putInt(fixed(part));
        }
        return bytes.array();
    }

    private static byte[] curve() {
        var bytes = ByteBuffer.allocate(12 + 2 * CURVE_POINTS)
                .put(ascii("curv"))
                .putInt(0)
                .putInt(CURVE_POINTS);
        for (int i = 0; i < CURVE_POINTS; i++) {
            double code = i / (CURVE_POINTS - 1.0);
            double linear = code <= 0.04045 ? code / 12.92 : StrictMath.pow((code + 0.055) / 1.055, 2.4);
            bytes.putShort((short) Math.round(linear * 65535));
        }
        return bytes.array();
    }

    private static byte[] description() {
        byte[] name = ascii("sRGB\0");
        var bytes = ByteBuffer.allocate(96 + name.length - name.length % 4 + 4 - 4 + 4);
        bytes.put(ascii("desc")).putInt(0).putInt(name.length).put(name);
        return bytes.array();
    }

    private static byte[] text(String type, String words) {
        byte[] content = ascii(words + '\0');
        int padded = (8 + content.length + 3) / 4 * 4;
        return ByteBuffer.allocate(padded)
                .put(ascii(type))
                .putInt(0)
                .put(content)
                .array();
    }

    private static int fixed(double value) {
        return (int) Math.round(value * FIXED);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
