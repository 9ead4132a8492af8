package org.polymyo.video.clip;

/**
 * What a clip's container says, and nothing that names a person, place or device.
 *
 * @param container short name, for example {@code mov,mp4}
 * @param codec short name, for example {@code hevc}
 * @param codedWidth pixels across as coded
 * @param codedHeight pixels down as coded
 * @param width pixels across of the pictures handed out, upright and with square pixels
 * @param height pixels down of them
 * @param rotationDegrees clockwise turn that made them upright: 0, 90, 180 or 270
 * @param statedFramesPerSecond rate the container states; frame times tell the true one
 * @param statedSeconds duration the container states, 0 where it does not
 * @param bitsPerSecond mean rate of the picture stream, 0 where unknown
 * @param sound whether there is sound; it is never decoded unless streams are aligned by it
 * @param synthetic whether the clip says of itself that it was made by a computer
 */
public record ClipFacts(
        String container,
        String codec,
        int codedWidth,
        int codedHeight,
        int width,
        int height,
        int rotationDegrees,
        double statedFramesPerSecond,
        double statedSeconds,
        long bitsPerSecond,
        boolean sound,
        boolean synthetic) {}
