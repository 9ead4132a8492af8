package org.polymyo.clinic.web.recording;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.polymyo.clinic.account.Person;
import org.polymyo.clinic.file.Arrived;
import org.polymyo.clinic.file.Recordings;
import org.polymyo.clinic.job.Analyses;
import org.polymyo.clinic.job.Analysis;
import org.polymyo.clinic.web.SignedInFilter;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The analysis of a recording: how far it is, once more, stop. */
@RestController
class AnalysisRoutes {
    private final Analyses analyses;
    private final Recordings recordings;

    AnalysisRoutes(Analyses analyses, Recordings recordings) {
        this.analyses = analyses;
        this.recordings = recordings;
    }

    @GetMapping("/patients/{patient}/recordings/{recording}/analysis")
    ResponseEntity<Analysis> progress(@PathVariable String patient, @PathVariable String recording) {
        return told(analyses.latest(patient, recording));
    }

    @PostMapping("/patients/{patient}/recordings/{recording}/analysis")
    ResponseEntity<Analysis> request(
            @PathVariable String patient, @PathVariable String recording, HttpServletRequest request) {
        String account = SignedInFilter.person(request).map(Person::account).orElseThrow();
        return told(recordings
                .one(patient, recording)
                .filter(arrived -> arrived.state() == Arrived.State.ACCEPTED)
                .flatMap(arrived -> {
                    analyses.request(patient, recording, account);
                    return analyses.latest(patient, recording);
                }));
    }

    private static ResponseEntity<Analysis> told(Optional<Analysis> analysis) {
        return analysis.map(known -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(known))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @DeleteMapping("/patients/{patient}/recordings/{recording}/analysis")
    ResponseEntity<Void> cancel(@PathVariable String patient, @PathVariable String recording) {
        if (recordings.one(patient, recording).isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        analyses.cancel(patient, recording);
        return ResponseEntity.noContent().build();
    }
}
