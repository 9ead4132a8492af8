package org.polymyo.video.decoding;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.recording.Defect;
import org.polymyo.video.clip.ClipFacts;
import org.polymyo.video.clip.Frame;
import org.polymyo.video.clip.Frames;
import org.polymyo.video.worker.Job;
import org.polymyo.video.worker.Program;
import org.polymyo.video.worker.Worker;

/** The frames of a clip as a worker decodes them. Times are those the clip gives to its frames, never counted. */
final class DecodedFrames implements Frames {
    /** What a clip may stop short of the length it states: rounding, and sound that goes on. */
    private static final double SHORT_SECONDS = 1;

    private static final double SHORT_SHARE = 0.05;

    private final ClipFacts facts;
    private final DecodingSettings settings;
    private final Pictures pictures;
    private final Worker worker;
    private final List<Defect> defects;
    private int frames;
    private int untimed;
    private double first;
    private double last = Double.NEGATIVE_INFINITY;
    private boolean ended;

    private DecodedFrames(
            ClipFacts facts, DecodingSettings settings, Pictures pictures, Worker worker, List<Defect> defects) {
        this.facts = facts;
        this.settings = settings;
        this.pictures = pictures;
        this.worker = worker;
        this.defects = new ArrayList<>(defects);
    }

    static DecodedFrames start(
            Intake intake, Container container, ClipFacts facts, List<Defect> defects, DecodingSettings settings)
            throws IOException {
        Pictures pictures = new Pictures(facts.width(), facts.height());
        Job job = new Job(
                Program.FFMPEG,
                Arguments.decoding(Arguments.reading(container, settings, intake), facts, pictures.mark()),
                intake.redirect(),
                Redirect.PIPE,
                Arguments.limits(settings));
        Worker worker = Worker.start(job, pictures::said);
        pictures.read(worker.output());
        return new DecodedFrames(facts, settings, pictures, worker, defects);
    }

    @Override
    public ClipFacts facts() {
        return facts;
    }

    @Override
    public List<Defect> defects() {
        return List.copyOf(defects);
    }

    @Override
    public Optional<Frame> next() throws UnusableRecordingException {
        while (!ended) {
            Pictures.Item item = pictures.next((long) settings.workerSilence()).orElseThrow(this::tooSlow);
            switch (item) {
                case Pictures.End end -> finish();
                case Pictures.Shown shown -> {
                    if (shown.seconds() > last) {
                        return counted(shown);
                    }
                    untimed++;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Frame> counted(Pictures.Shown shown) {
        if (frames == 0) {
            first = shown.seconds();
        }
        if (frames >= settings.mostFrames() || shown.seconds() - first > settings.longestSeconds()) {
            defects.add(ClipDefect.CLIP_TOO_LONG.at(
                    "video",
                    "at most " + (long) settings.longestSeconds() + " s and " + (long) settings.mostFrames()
                            + " frames",
                    "more"));
            close();
            return Optional.empty();
        }
        last = shown.seconds();
        return Optional.of(new Frame(frames++, shown.seconds(), shown.key(), shown.picture()));
    }

    private UnusableRecordingException tooSlow() {
        close();
        return ClipProblem.CLIP_DECODER_STOPPED.at(
                "frame " + frames, "a frame within " + (long) settings.workerSilence() + " s", "none");
    }

    /** The worker makes no more pictures: because the clip is at its end, or because something is wrong. */
    private void finish() throws UnusableRecordingException {
        OptionalInt code = worker.exit((long) settings.workerSilence());
        close();
        Optional<String> stopped = code.isEmpty() ? Optional.of("it hung") : Ending.stopped(code.getAsInt());
        if (stopped.isPresent()) {
            throw ClipProblem.CLIP_DECODER_STOPPED.at("frame " + frames, "the end of the video", stopped.get());
        }
        if (frames == 0) {
            throw ClipProblem.CLIP_UNDECODABLE.at("pictures", "at least one", "none in " + facts.codec());
        }
        name(code.getAsInt());
    }

    private void name(int code) {
        if (untimed > 0) {
            defects.add(ClipDefect.CLIP_TIMES_BACKWARDS.at("frames", "rising times", untimed + " that do not rise"));
        }
        double missing = facts.statedSeconds() - (last - first);
        if (missing > Math.max(SHORT_SECONDS, SHORT_SHARE * facts.statedSeconds()) && defects.isEmpty()) {
            defects.add(ClipDefect.CLIP_TRUNCATED.at(
                    "end of the video", Math.round(missing) + " s more, by its header", "the end"));
        }
        if (code != 0 || pictures.complaints() > 0) {
            defects.add(ClipDefect.CLIP_DAMAGED.at(
                    "pictures", "no errors", pictures.complaints() + " messages of the decoder"));
        }
    }

    @Override
    public void close() {
        ended = true;
        worker.close();
        pictures.close();
    }
}
