package org.polymyo.cli;

import picocli.CommandLine.Option;

/** What is made of videos beside the report. */
final class VideoOptions {
    @Option(
            names = "--overlay",
            description =
                    "Of a video, also write overlay.mp4: skeleton, jerks and traces drawn into it, without sound.")
    private boolean overlay;

    @Option(
            names = "--hide-face",
            description = "Write overlay.mp4 with the face covered; where it is not known where it is, all is covered.")
    private boolean hideFace;

    /**
     * Whether an overlay is wanted.
     *
     * @return true with either option
     */
    boolean overlay() {
        return overlay || hideFace;
    }

    /**
     * Whether the face must not be seen in it.
     *
     * @return true when asked for
     */
    boolean hideFace() {
        return hideFace;
    }
}
