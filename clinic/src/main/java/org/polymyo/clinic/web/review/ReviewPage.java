package org.polymyo.clinic.web.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.polymyo.clinic.account.Person;
import org.polymyo.clinic.file.Recordings;
import org.polymyo.clinic.review.Adjudication;
import org.polymyo.clinic.review.Reading;
import org.polymyo.clinic.review.ReadingClosedException;
import org.polymyo.clinic.review.ReadingResults;
import org.polymyo.clinic.review.Readings;
import org.polymyo.clinic.review.SoftwareMarks;
import org.polymyo.clinic.review.Studies;
import org.polymyo.clinic.review.Study;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** The review of a recording: the page, the marks it shows, and what the reader does to them. */
@Controller
class ReviewPage {
    private static final String RECORDING = "/patients/{patient}/recordings/{recording}";
    private static final String MARKS = RECORDING + "/marks";
    private static final String WAITING = "Agreement is shown when two readers have finished, you among them.";

    private final Studies studies;
    private final Readings readings;
    private final Recordings recordings;

    ReviewPage(Studies studies, Readings readings, Recordings recordings) {
        this.studies = studies;
        this.readings = readings;
        this.recordings = recordings;
    }

    @GetMapping(RECORDING + "/review")
    String page(@PathVariable String patient, @PathVariable String recording, Model model) {
        if (recordings.one(patient, recording).isEmpty()) {
            throw unknown();
        }
        Optional<Study> study = studies.of(patient, recording);
        model.addAttribute("recording", "/patients/" + patient + "/recordings/" + recording + "/");
        model.addAttribute("ready", study.isPresent());
        model.addAttribute(
                "title", study.map(s -> s.report().provenance().title()).orElse(""));
        return "review/review";
    }

    @GetMapping(MARKS)
    @ResponseBody
    Map<String, Object> marks(
            @PathVariable String patient, @PathVariable String recording, @AuthenticationPrincipal Person person) {
        Study study = study(patient, recording);
        Reading reading = reading(study, person);
        return Map.of(
                "reader",
                person.name(),
                "algorithm",
                "Polymyo " + study.report().provenance().version(),
                "finished",
                reading.finished(),
                "actions",
                readings.actions(reading).stream().map(SentActions.Sent::of).toList(),
                "software",
                SoftwareMarks.columns(study.report().events().jerks()));
    }

    /** Answered only when all is on disk. */
    @PostMapping(MARKS)
    @ResponseBody
    Map<String, Object> keep(
            @PathVariable String patient,
            @PathVariable String recording,
            @RequestBody SentActions sent,
            @AuthenticationPrincipal Person person) {
        readings.keep(reading(study(patient, recording), person), sent.read());
        return Map.of("kept", sent.actions().size());
    }

    @PostMapping(MARKS + "/finish")
    @ResponseBody
    Map<String, Object> finish(
            @PathVariable String patient, @PathVariable String recording, @AuthenticationPrincipal Person person) {
        readings.finish(reading(study(patient, recording), person));
        return Map.of();
    }

    @GetMapping(MARKS + "/measures")
    @ResponseBody
    Map<String, Object> measures(
            @PathVariable String patient, @PathVariable String recording, @AuthenticationPrincipal Person person) {
        long begun = System.nanoTime();
        Study study = study(patient, recording);
        Adjudication read = adjudicated(study, reading(study, person));
        var answers = studies.measured(study, read.counted());
        return Map.of(
                "measures",
                ReadingResults.sideBySide(study.report().measurements(), answers),
                "seconds",
                (System.nanoTime() - begun) / 1e9);
    }

    /** Nothing of another reader is shown before both have finished. */
    @GetMapping(MARKS + "/agreement")
    @ResponseBody
    Map<String, @Nullable Object> agreement(
            @PathVariable String patient, @PathVariable String recording, @AuthenticationPrincipal Person person) {
        Study study = study(patient, recording);
        Reading own = reading(study, person);
        Optional<Reading> other = readings.ofAnalysis(study.analysis()).stream()
                .filter(reading -> reading.finished() && !reading.id().equals(own.id()))
                .findFirst();
        Map<String, @Nullable Object> answer = new HashMap<>();
        boolean shown = own.finished() && other.isPresent();
        answer.put("waiting", shown ? null : WAITING);
        answer.put(
                "lines",
                shown ? ReadingResults.facts(adjudicated(study, own), adjudicated(study, other.get())) : List.of());
        return answer;
    }

    private Study study(String patient, String recording) {
        return studies.of(patient, recording).orElseThrow(ReviewPage::unknown);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private Reading reading(Study study, Person person) {
        return readings.of(study.recording(), study.analysis(), person.account());
    }

    private Adjudication adjudicated(Study study, Reading reading) {
        return Adjudication.of(study.report().events().jerks(), readings.actions(reading));
    }

    @ExceptionHandler(ReadingClosedException.class)
    ResponseEntity<Void> closed() {
        return ResponseEntity.status(HttpStatus.CONFLICT).build();
    }

    @ExceptionHandler(IllegalArgumentException.class)
    ResponseEntity<Void> malformed() {
        return ResponseEntity.badRequest().build();
    }
}
