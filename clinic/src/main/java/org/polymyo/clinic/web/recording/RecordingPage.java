package org.polymyo.clinic.web.recording;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.polymyo.clinic.export.Copies;
import org.polymyo.clinic.file.Films;
import org.polymyo.clinic.patient.Patients;
import org.polymyo.clinic.review.Studies;
import org.polymyo.clinic.review.Summary;
import org.polymyo.clinic.upload.Quarantine;
import org.polymyo.clinic.web.Times;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** One recording: what was computed of it, beside the one before, and the documents of its report. */
@Controller
class RecordingPage {
    private static final String RECORDING = "/patients/{patient}/recordings/{recording}";

    /** A report holds its own styles and pictures and nothing that runs; nothing else may be loaded or sent. */
    private static final String REPORT_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; sandbox";

    private static final Map<String, String> TYPES = Map.of(
            "report.html", "text/html;charset=utf-8",
            "report.pdf", "application/pdf",
            "report.json", "application/json",
            "events.tsv", "text/tab-separated-values;charset=utf-8",
            "annotations.edf", "application/octet-stream");

    private final RecordingList recordings;
    private final Studies studies;
    private final Films films;
    private final Patients patients;
    private final Quarantine quarantine;
    private final Times times;

    RecordingPage(
            RecordingList recordings,
            Studies studies,
            Films films,
            Patients patients,
            Quarantine quarantine,
            Times times) {
        this.recordings = recordings;
        this.studies = studies;
        this.films = films;
        this.patients = patients;
        this.quarantine = quarantine;
        this.times = times;
    }

    @GetMapping(RECORDING)
    String page(@PathVariable String patient, @PathVariable String recording, Model model) throws IOException {
        RecordingList.Line line = recordings.one(patient, recording).orElseThrow(RecordingPage::unknown);
        Optional<Summary> summary =
                line.arrived().isUsable() && line.isAnalysed() ? studies.summary(patient, recording) : Optional.empty();
        model.addAttribute("patient", patients.byId(patient).orElseThrow(RecordingPage::unknown))
                .addAttribute("line", line)
                .addAttribute(
                        "videos",
                        recordings.of(patient).stream()
                                .filter(one -> one.arrived().isVideo())
                                .toList())
                .addAttribute("copyable", Copies.isPossible(line.arrived()))
                .addAttribute("film", films.of(patient, recording).orElse(null))
                .addAttribute("times", times)
                .addAttribute("here", "/patients/" + patient + "/recordings/" + recording);
        if (!line.arrived().isUsable()) {
            model.addAttribute("named", quarantine.named(line.arrived()));
        }
        summary.ifPresent(known -> model.addAttribute("summary", known));
        return "recording/recording";
    }

    @GetMapping(RECORDING + "/documents/{name}")
    ResponseEntity<byte[]> document(
            @PathVariable String patient, @PathVariable String recording, @PathVariable String name) {
        String type = Optional.ofNullable(TYPES.get(name)).orElseThrow(RecordingPage::unknown);
        byte[] bytes = studies.document(patient, recording, name).orElseThrow(RecordingPage::unknown);
        ContentDisposition shown = (name.equals("report.html")
                        ? ContentDisposition.inline()
                        : ContentDisposition.attachment().filename(name))
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, shown.toString())
                .header("Content-Security-Policy", REPORT_POLICY)
                .body(bytes);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
