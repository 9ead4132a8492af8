package org.polymyo.clinic.web.recording;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.polymyo.clinic.account.Person;
import org.polymyo.clinic.audit.AuditLog;
import org.polymyo.clinic.audit.Deed;
import org.polymyo.clinic.export.Copies;
import org.polymyo.clinic.file.Arrived;
import org.polymyo.clinic.patient.Patients;
import org.polymyo.clinic.web.account.Proof;
import org.polymyo.format.UnusableRecordingException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A de-identified copy of a recording: what it leaves out and what stays, then the copy, for a reason and with a proof. */
@Controller
class CopyPage {
    private static final String COPY = "/patients/{patient}/recordings/{recording}/copy";
    private static final String DEED = "de-identified copy";
    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 1000;
    private static final int UNPROCESSABLE = 422;

    private final Copies copies;
    private final RecordingList recordings;
    private final Patients patients;
    private final Proof proof;
    private final AuditLog log;

    CopyPage(Copies copies, RecordingList recordings, Patients patients, Proof proof, AuditLog log) {
        this.copies = copies;
        this.recordings = recordings;
        this.patients = patients;
        this.proof = proof;
        this.log = log;
    }

    @GetMapping(COPY)
    String page(@PathVariable String patient, @PathVariable String recording, Model model) throws IOException {
        RecordingList.Line line = line(patient, recording);
        try (Copies.Open open = open(line.arrived())) {
            model.addAttribute("patient", patients.byId(patient).orElseThrow())
                    .addAttribute("line", line)
                    .addAttribute("removed", new TreeMap<>(open.copy().removed()))
                    .addAttribute("kept", open.copy().kept())
                    .addAttribute("labels", open.copy().labels())
                    .addAttribute("here", "/patients/" + patient + "/recordings/" + recording);
        }
        return "recording/copy";
    }

    /** Noted before the first byte leaves. */
    @PostMapping(COPY)
    @Nullable
    String copy(
            @PathVariable String patient,
            @PathVariable String recording,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String secret,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException {
        Arrived arrived = line(patient, recording).arrived();
        String why = reason.strip();
        Optional<String> objection = why.length() < SHORTEST_REASON || why.length() > LONGEST_REASON
                ? Optional.of("Say in a sentence who gets the copy and why.")
                : proof.objection(person, DEED, Optional.of(patient), secret, request);
        if (objection.isPresent()) {
            response.setStatus(UNPROCESSABLE);
            model.addAttribute("objection", objection.get()).addAttribute("reason", why);
            return page(patient, recording, model);
        }
        try (Copies.Open open = open(arrived)) {
            log.add(new Deed(
                    person.account(),
                    DEED,
                    Optional.of(patient),
                    "recording " + recording + ", without " + words(open.copy().removed()),
                    Deed.Outcome.ALLOWED,
                    why));
            send(open, arrived.ending(), response);
        }
        return null;
    }

    private static void send(Copies.Open open, String ending, HttpServletResponse response) throws IOException {
        response.setContentType("application/octet-stream");
        response.setContentLengthLong(open.copy().size());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("copy." + ending)
                        .build()
                        .toString());
        open.copy().writeTo(response.getOutputStream());
    }

    private RecordingList.Line line(String patient, String recording) {
        return recordings
                .one(patient, recording)
                .filter(one -> Copies.isPossible(one.arrived()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Copies.Open open(Arrived arrived) throws IOException {
        try {
            return copies.open(arrived);
        } catch (UnusableRecordingException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "no EDF or BDF", e);
        }
    }

    private static String words(Map<String, Long> removed) {
        return new TreeMap<>(removed)
                .entrySet().stream()
                        .map(one -> one.getValue() + " " + one.getKey())
                        .collect(Collectors.joining("; "));
    }
}
