package org.polymyo.video.synthetic;

/**
 * How a generated clip is filmed.
 *
 * @param width pixels across
 * @param height pixels down
 * @param framesPerSecond rate, even
 * @param seconds length
 * @param framing how much of the person is in view
 * @param light brightness, 1 is a bright room
 * @param noise standard deviation of a pixel's noise, grey levels of 255
 * @param shake root mean square movement of the hand that holds the camera, pixels; 0 is a tripod
 * @param flicker half of the change of brightness by the lamp, as a share
 * @param exposure seconds each picture takes; its middle is the picture's time
 */
public record Filming(
        int width,
        int height,
        double framesPerSecond,
        double seconds,
        Framing framing,
        double light,
        double noise,
        double shake,
        double flicker,
        double exposure) {
    /** How much of the person is in view. */
    public enum Framing {
        /** Head to thighs, as somebody films a person who sits. */
        UPPER_BODY,
        /** Head to feet. */
        WHOLE_BODY
    }

    /**
     * A bright room and a tripod.
     *
     * @param framesPerSecond rate
     * @param seconds length
     * @return 640 by 480, head to thighs
     */
    public static Filming tripod(double framesPerSecond, double seconds) {
        return new Filming(640, 480, framesPerSecond, seconds, Framing.UPPER_BODY, 1, 2, 0, 0, 0.008);
    }

    /**
     * The same from head to feet, upright as a phone is held.
     *
     * @return 480 by 640
     */
    public Filming wholeBody() {
        return new Filming(
                480, 640, framesPerSecond, seconds, Framing.WHOLE_BODY, light, noise, shake, flicker, exposure);
    }

    /**
     * The same held in a hand.
     *
     * @param pixels root mean square of its movement
     * @return the filming
     */
    public Filming handHeld(double pixels) {
        return new Filming(width, height, framesPerSecond, seconds, framing, light, noise, pixels, flicker, exposure);
    }

    /**
     * The same in poor light, which a phone answers with noise and long exposure.
     *
     * @return the filming
     */
    public Filming dim() {
        return new Filming(
                width, height, framesPerSecond, seconds, framing, 0.3, 8, shake, flicker, 0.6 / framesPerSecond);
    }

    /**
     * The same with other noise.
     *
     * @param levels standard deviation of a pixel's noise, grey levels of 255
     * @return the filming
     */
    public Filming noisy(double levels) {
        return new Filming(width, height, framesPerSecond, seconds, framing, light, levels, shake, flicker, exposure);
    }

    /**
     * The same under a lamp that flickers.
     *
     * @param share half of the change of brightness
     * @return the filming
     */
    public Filming flickering(double share) {
        return new Filming(width, height, framesPerSecond, seconds, framing, light, noise, shake, share, exposure);
    }

    int frames() {
        return (int) Math.round(seconds * framesPerSecond);
    }
}
