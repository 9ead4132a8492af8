package org.polymyo.clinic.web.recording;

import java.io.IOException;
import org.polymyo.clinic.account.Person;
import org.polymyo.clinic.file.Arrived;
import org.polymyo.clinic.file.Recordings;
import org.polymyo.clinic.upload.Quarantine;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What is decided about a recording in quarantine: it is the patient's after all, or it goes. */
@Controller
class QuarantineForm {
    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 1000;

    private final Quarantine quarantine;
    private final Recordings recordings;

    QuarantineForm(Quarantine quarantine, Recordings recordings) {
        this.quarantine = quarantine;
        this.recordings = recordings;
    }

    /** The two ways out. */
    enum Decision {
        RELEASE,
        REMOVE
    }

    @PostMapping("/patients/{patient}/recordings/{recording}/quarantine")
    String decide(
            @PathVariable String patient,
            @PathVariable String recording,
            @RequestParam Decision decision,
            @RequestParam String reason,
            @AuthenticationPrincipal Person person)
            throws IOException {
        Arrived arrived = recordings
                .one(patient, recording)
                .filter(stopped -> !stopped.isUsable())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String why = reason.strip();
        if (why.length() < SHORTEST_REASON || why.length() > LONGEST_REASON) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        boolean done = switch (decision) {
            case RELEASE -> quarantine.release(arrived, person.account(), why);
            case REMOVE -> quarantine.remove(arrived, person.account(), why);
        };
        if (!done) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:/patients/" + patient + (decision == Decision.RELEASE ? "/recordings/" + recording : "");
    }
}
