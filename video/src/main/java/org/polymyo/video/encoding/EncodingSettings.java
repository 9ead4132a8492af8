package org.polymyo.video.encoding;

/**
 * How a clip is written.
 *
 * @param bitsPerSecond rate aimed at
 * @param framesPerSecond rate the frames come at, nearly; the times of the frames count
 * @param keyEvery frames from one that is coded by itself to the next
 * @param synthetic whether the clip says of itself that it was made by a computer
 */
public record EncodingSettings(int bitsPerSecond, double framesPerSecond, int keyEvery, boolean synthetic) {
    private static final double BITS_PER_PIXEL = 0.15;
    private static final double KEY_SECONDS = 2;

    /** Refuses what no encoder can do. */
    public EncodingSettings {
        if (bitsPerSecond < 1000 || !(framesPerSecond >= 1 && framesPerSecond <= 1000) || keyEvery < 1) {
            throw new IllegalArgumentException("no encoder writes " + bitsPerSecond + " bit/s at " + framesPerSecond
                    + " frames per second with a key frame every " + keyEvery);
        }
    }

    /**
     * A rate that a phone would choose, and a key frame every two seconds.
     *
     * @param width pixels across
     * @param height pixels down
     * @param framesPerSecond rate the frames come at
     * @return the settings
     */
    public static EncodingSettings like(int width, int height, double framesPerSecond) {
        double bits = Math.max(100_000, BITS_PER_PIXEL * width * height * framesPerSecond);
        return new EncodingSettings(
                (int) Math.min(bits, 100_000_000),
                framesPerSecond,
                (int) Math.max(1, Math.round(KEY_SECONDS * framesPerSecond)),
                false);
    }

    /**
     * The same for a clip that was made by a computer, or not.
     *
     * @param made whether the clip says so of itself
     * @return the settings
     */
    public EncodingSettings synthetic(boolean made) {
        return new EncodingSettings(bitsPerSecond, framesPerSecond, keyEvery, made);
    }

    /**
     * The same at another rate.
     *
     * @param bits rate aimed at, bits a second
     * @return the settings
     */
    public EncodingSettings at(int bits) {
        return new EncodingSettings(bits, framesPerSecond, keyEvery, synthetic);
    }
}
