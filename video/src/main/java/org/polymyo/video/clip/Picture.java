package org.polymyo.video.clip;

/**
 * One upright picture in planes of 8 bits, full range: brightness at full size, colour at half size (rounded up).
 *
 * @param width pixels across
 * @param height pixels down
 * @param y brightness, row by row, {@code width * height} bytes
 * @param u blue difference, {@code ceil(width / 2) * ceil(height / 2)} bytes
 * @param v red difference, as many
 */
public record Picture(int width, int height, byte[] y, byte[] u, byte[] v) {
    /** Refuses planes that do not fit the size. The planes are not copied; nobody changes them. */
    public Picture {
        int colour = ((width + 1) / 2) * ((height + 1) / 2);
        if (width < 1 || height < 1 || y.length != width * height || u.length != colour || v.length != colour) {
            throw new IllegalArgumentException("expected planes of a picture of " + width + " by " + height + ", found "
                    + y.length + ", " + u.length + " and " + v.length + " bytes");
        }
    }
}
