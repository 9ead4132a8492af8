package org.polymyo.verification.clips;

import static org.polymyo.verification.Markdown.number;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.verification.Checkout;
import org.polymyo.verification.Markdown;
import org.polymyo.verification.clips.DrawnClip.Company;
import org.polymyo.video.clip.Frames;
import org.polymyo.video.decoding.ClipFile;
import org.polymyo.video.decoding.DecodingSettings;
import org.polymyo.video.landmark.PersonFinder;
import org.polymyo.video.motion.BodyMotion;
import org.polymyo.video.motion.MotionSettings;
import org.polymyo.video.pose.LandmarkSettings;
import org.polymyo.video.pose.PatientFinder;
import org.polymyo.video.synthetic.Filming;

/** The page of videos: everything is measured anew, nothing is typed in. */
final class ClipPage {
    private static final long SEED = 12_000_000;
    private static final Path REAL = Checkout.ROOT.resolve("../shared/data/video");

    private final int seeds;
    private final double seconds;
    private final Markdown page = new Markdown();

    ClipPage(int seeds, double seconds) {
        this.seeds = seeds;
        this.seconds = seconds;
    }

    String text() throws UnusableRecordingException, IOException {
        page.heading(1, "Jerks in videos")
                .paragraph(
                        "Printed by `./verify --clips`; not typed. **Drawn clips say how the program does its work, not how well"
                                + " it does in\npatients: no video of a patient was at hand.** The rules were chosen on other seeds, and"
                                + " on the real clips below.\n\n"
                                + "Promised: of jerks of 1 pixel in 50 ms from a tripod, and of 3 pixels hand-held, ≥ 0.95 found with"
                                + " at most 0.2 false a\nminute and part; begin within 10 ms (median) at 30 frames a second, 6 ms at 60;"
                                + " at most 1 false jerk a minute and part\nin movements on purpose, tremor, walking, bad light. Not"
                                + " measured yet: how true the printed smallest visible jerk is.");
        drawn();
        real();
        return page.toString();
    }

    private void drawn() throws UnusableRecordingException {
        Filming tripod = Filming.tripod(30, seconds);
        Filming faster = Filming.tripod(60, seconds / 2);
        page.heading(2, "Drawn clips")
                .paragraph(String.format(
                        Locale.ROOT,
                        "%d clip%s of %.0f s a line (60 frames a second: half of it), 640 by 480, seeds from %d; jerks of left arm,"
                                + " right hand, neck and\ntrunk in turn. False: in all ten parts. The places of the landmarks are given"
                                + " with an error of 1 pixel, so that the network's own errors are not in these lines.",
                        seeds,
                        seeds == 1 ? "" : "s",
                        seconds,
                        SEED))
                .header(
                        "clip",
                        "jerks",
                        "found",
                        "false in part-minutes",
                        "begin, median error",
                        "in its interval",
                        "well seen");
        for (DrawnClip clip : List.of(
                new DrawnClip("tripod, 30/s, 1 px", tripod, 1, Company.NOTHING, false),
                new DrawnClip("tripod, 60/s, 1 px", faster, 1, Company.NOTHING, false),
                new DrawnClip("hand-held 3 px, 30/s, 3 px", tripod.handHeld(3), 3, Company.NOTHING, false),
                new DrawnClip("low light, 30/s, 2 px", tripod.dim(), 2, Company.NOTHING, false),
                new DrawnClip("flicker, second person", tripod.flickering(0.1), 0, Company.NOTHING, true),
                new DrawnClip("gestures", tripod, 0, Company.GESTURES, false),
                new DrawnClip("tremor", tripod, 0, Company.TREMOR, false),
                new DrawnClip("walking on the spot", tripod.wholeBody(), 0, Company.WALKING, false))) {
            var watched = new Watched();
            for (long seed = SEED; seed < SEED + seeds; seed++) {
                clip.watch(seed, watched);
            }
            row(clip.name(), watched);
        }
    }

    private void row(String name, Watched w) {
        boolean jerks = w.there() > 0;
        page.row(List.of(
                name,
                "" + w.there(),
                jerks ? number((double) w.found() / w.there(), 2) : "–",
                w.wrong() + " in " + number(w.partMinutes(), 1) + " (worst part " + number(w.worst(), 1) + "/min)",
                w.found() > 0 ? number(w.onsetError(), 1) + " ms" : "–",
                w.found() > 0 ? number(w.covered(), 2) : "–",
                number(100 * w.wellSeen(), 0) + " %"));
    }

    private void real() throws UnusableRecordingException, IOException {
        page.heading(2, "Real clips without jerks");
        if (!Files.isDirectory(REAL)) {
            page.paragraph("Not at hand.");
            return;
        }
        page.paragraph(
                        "Short clips of adults who sign, nod, walk and jump, with the networks; every jerk found is false.\nSo short a"
                                + " time cannot show one false jerk a minute and part; it shows that there are not many.")
                .header(
                        "clips",
                        "jerks",
                        "found",
                        "false in part-minutes",
                        "begin, median error",
                        "in its interval",
                        "well seen");
        List<Path> signing;
        try (Stream<Path> files = Files.list(REAL.resolve("intel_asl"))) {
            signing = files.filter(f -> f.toString().endsWith(".mkv")).sorted().toList();
        }
        watch(signing.size() + " of signing", signing);
        watch("1 of sport", List.of(REAL.resolve("sports2d/demo.mp4")));
    }

    private void watch(String name, List<Path> clips) throws UnusableRecordingException {
        var watched = new Watched();
        for (Path clip : clips) {
            try (Frames frames = ClipFile.at(clip).frames(DecodingSettings.defaults());
                    PersonFinder finder = PatientFinder.of(LandmarkSettings.defaults())) {
                watched.add(BodyMotion.of(frames, finder, MotionSettings.defaults()), Map.of());
            }
        }
        row(name, watched);
    }
}
