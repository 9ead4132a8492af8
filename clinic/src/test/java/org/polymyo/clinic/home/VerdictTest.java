package org.polymyo.clinic.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.polymyo.clinic.job.Analysis;
import org.polymyo.clinic.job.ClipNote;
import org.polymyo.clinic.upload.Upload;
import org.polymyo.clinic.web.intake.PageWords;
import org.polymyo.video.Shortfall;

/** What a patient is told of a film a few minutes after it arrived: one sentence that there is in every language. */
class VerdictTest {
    private static final Clip REST = clip("rest");

    private static Clip clip(String id) {
        return FilmPlan.shipped().clip(id).orElseThrow();
    }

    private static Take arrived() {
        return new Take(
                "",
                "rest",
                Take.Way.CAMERA,
                Optional.empty(),
                Instant.EPOCH,
                Optional.of(new Take.Sent("", Upload.State.ACCEPTED, "recording")));
    }

    private static Verdict seen(Clip clip, boolean sound, int jerks, Shortfall... wrong) {
        Verdict verdict = Verdict.of(
                arrived(), clip, "", Optional.empty(), Optional.of(new ClipNote(List.of(wrong), sound, jerks, "")));
        assertThat(said(verdict)).isNotBlank();
        return verdict;
    }

    private static Verdict failed(Clip clip, String reason) {
        var analysis = new Analysis("", "", "", Analysis.State.FAILED, 0, 1, reason);
        return Verdict.of(arrived(), clip, "", Optional.of(analysis), Optional.empty());
    }

    private static String said(Verdict verdict) {
        return new PageWords(Locale.ENGLISH).get("verdict-" + verdict.sentence());
    }

    @ParameterizedTest
    @EnumSource(Shortfall.class)
    void everyShortfallHasItsSentenceAndOneAction(Shortfall shortfall) {
        Verdict verdict = seen(REST, true, 3, shortfall);
        assertThat(verdict.again()).isTrue();
        assertThat(said(verdict)).hasSizeLessThan(120);
    }

    @Test
    void theGravestOfSeveralIsToldAlone() {
        assertThat(seen(REST, true, 3, Shortfall.TOO_DARK, Shortfall.TOO_SHORT).sentence())
                .isEqualTo("too-dark");
    }

    @Test
    void whatAClipIsFilmedWithIsNoFaultInIt() {
        assertThat(seen(clip("finger-nose"), false, 1, Shortfall.SECOND_PERSON).sentence())
                .isEqualTo("good");
        assertThat(seen(clip("face"), true, 1, Shortfall.PART_CUT_OFF).sentence())
                .isEqualTo("good");
        assertThat(seen(clip("write"), false, 0, Shortfall.NOBODY).sentence()).isEqualTo("by-eye");
        assertThat(failed(clip("write"), "clip-nobody").sentence()).isEqualTo("by-eye");
    }

    /** F-5. */
    @Test
    void aFilmWithoutJerksIsToldToBeOfUseAndNothingIsCalledNormal() {
        Verdict verdict = seen(REST, false, 0);
        assertThat(said(verdict)).isEqualTo("No jerks in this clip. That is useful too. Film again when they come.");
    }

    /** F-16. */
    @Test
    void slowMotionIsToldAsSuch() {
        assertThat(said(seen(REST, true, 0, Shortfall.WRONG_SPEED))).startsWith("Please film at normal speed.");
    }

    @Test
    void soundIsMissedOnlyWhereTheClipNeedsIt() {
        assertThat(seen(REST, false, 2).sentence()).isEqualTo("good");
        assertThat(seen(clip("touch-clap"), false, 2).sentence()).isEqualTo("no-sound");
    }

    /** F-2 and F-19: no reason leaves the patient without a sentence, and none blames the phone. */
    @ParameterizedTest
    @CsvSource({
        "clip-undecodable, format",
        "clip-unreadable, unreadable",
        "clip-unfinished, unreadable",
        "clip-decoder-stopped, unreadable",
        "clip-still-image, photo",
        "clip-nobody, nobody",
        "TIME_LIMIT, by-eye",
        "MEMORY, by-eye",
        "WORKER_LOST, by-eye",
        "something-new, by-eye"
    })
    void everyReasonWhyAFilmCannotBeAnalysedHasItsSentence(String reason, String sentence) {
        Verdict verdict = failed(REST, reason);
        assertThat(verdict.sentence()).isEqualTo(sentence);
        assertThat(said(verdict)).isNotBlank();
    }

    @Test
    void everyClipHasItsWordsAndItsDrawing() {
        assertThat(FilmPlan.shipped().clips()).hasSize(11).allSatisfy(clip -> {
            var words = new PageWords(Locale.ENGLISH);
            Stream.of("", "-do", "-phone", "-risk", "-drawing")
                    .forEach(end ->
                            assertThat(words.get("film-" + clip.id() + end)).isNotBlank());
            assertThat(VerdictTest.class.getResource("/static/films/" + clip.id() + ".svg"))
                    .isNotNull();
        });
        assertThat(FilmPlan.shipped().clips().stream().filter(Clip::brief).map(Clip::id))
                .containsExactly("rest", "arms-out", "hard-task");
    }
}
