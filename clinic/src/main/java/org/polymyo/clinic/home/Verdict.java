package org.polymyo.clinic.home;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.polymyo.clinic.job.Analysis;
import org.polymyo.clinic.job.ClipNote;
import org.polymyo.clinic.upload.Upload;
import org.polymyo.video.Shortfall;

/**
 * What a patient is told of a take: one sentence, and whether to film again.
 *
 * @param sentence names the sentence in the bundle of the pages, under {@code verdict-}
 * @param again whether filming again is what helps
 * @param waits whether more is known in a few minutes
 */
public record Verdict(String sentence, boolean again, boolean waits) {
    /** Why an analysis failed, with what the patient can do about it; all other reasons are for a person to look at. */
    private static final Map<String, String> FAILURES = Map.of(
            "clip-nobody", "nobody",
            "clip-one-picture", "nobody",
            "clip-still-image", "photo",
            "clip-undecodable", "format",
            "clip-unfinished", "unreadable",
            "clip-unreadable", "unreadable",
            "clip-not-video", "unreadable",
            "clip-sound-only", "unreadable",
            "clip-decoder-stopped", "unreadable",
            "file-empty", "unreadable");

    private static final Set<String> SEEN_BADLY = Set.of("nobody");

    /**
     * What is told.
     *
     * @param take the take
     * @param clip its clip
     * @param stopped why its recording is in quarantine; empty where it is not
     * @param analysis of the recording, as far as it is
     * @param note how it was filmed, once that is known
     * @return the verdict
     */
    public static Verdict of(
            Take take, Clip clip, String stopped, Optional<Analysis> analysis, Optional<ClipNote> note) {
        if (take.way() == Take.Way.CANNOT) {
            return told("cannot");
        }
        if (take.file().isEmpty()) {
            return waiting("on-phone");
        }
        if (!stopped.isEmpty() || take.file().get().state() == Upload.State.QUARANTINED) {
            return stopped.equals("CONTENT") ? again("unreadable") : told("stopped");
        }
        if (take.recording().isEmpty()) {
            return waiting(take.file().get().state() == Upload.State.GIVEN_UP ? "on-phone" : "arriving");
        }
        return note.map(known -> seen(clip, known))
                .or(() -> analysis.map(run -> unseen(clip, run)))
                .orElseGet(() -> waiting("checking"));
    }

    private static Verdict seen(Clip clip, ClipNote note) {
        List<Shortfall> wrong = note.besides(clip.forgives());
        if (!wrong.isEmpty()) {
            return again(wrong.getFirst().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        if (clip.sound() && !note.sound()) {
            return again("no-sound");
        }
        if (note.shortfalls().stream().anyMatch(Shortfall::grave)) {
            return told("by-eye");
        }
        return note.jerks() == 0 ? told("no-jerks") : told("good");
    }

    private static Verdict unseen(Clip clip, Analysis run) {
        return switch (run.state()) {
            case WAITING, RUNNING -> waiting("checking");
            case DONE, CANCELLED -> told("by-eye");
            case FAILED -> failed(clip, FAILURES.getOrDefault(run.reason(), "by-eye"));
        };
    }

    private static Verdict failed(Clip clip, String sentence) {
        boolean forgiven = SEEN_BADLY.contains(sentence) && clip.forgives().contains(Shortfall.NOBODY);
        return forgiven || sentence.equals("by-eye") ? told("by-eye") : again(sentence);
    }

    /**
     * What is told where the clinic removed the film.
     *
     * @return the verdict
     */
    static Verdict removed() {
        return again("removed");
    }

    private static Verdict told(String sentence) {
        return new Verdict(sentence, false, false);
    }

    private static Verdict again(String sentence) {
        return new Verdict(sentence, true, false);
    }

    private static Verdict waiting(String sentence) {
        return new Verdict(sentence, false, true);
    }
}
