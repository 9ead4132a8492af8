package org.polymyo.clinic.web.intake;

import java.io.IOException;
import org.polymyo.clinic.file.Arrived;
import org.polymyo.clinic.file.ContentStream;
import org.polymyo.clinic.file.Recordings;
import org.polymyo.clinic.file.Vault;
import org.polymyo.clinic.history.PastTest;
import org.polymyo.clinic.paper.Paper;
import org.polymyo.clinic.paper.PatientPapers;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * The papers of a patient for staff: photographs as pictures written anew, other files to save. The original of a photograph
 * leaves to nobody, since it can tell where and with what it was taken.
 */
@Controller
class PaperFiles {
    private final PatientPapers papers;
    private final Recordings recordings;
    private final Vault vault;

    PaperFiles(PatientPapers papers, Recordings recordings, Vault vault) {
        this.papers = papers;
        this.recordings = recordings;
        this.vault = vault;
    }

    @GetMapping("/patients/{patient}/papers/{paper}/picture")
    ResponseEntity<byte[]> picture(@PathVariable String patient, @PathVariable("paper") String id) throws IOException {
        Paper paper = papers.one(patient, id).filter(Paper::isShown).orElseThrow(PaperFiles::unknown);
        return PaperPages.jpeg(papers.picture(paper));
    }

    @GetMapping("/patients/{patient}/papers/{paper}/file")
    ResponseEntity<Resource> file(@PathVariable String patient, @PathVariable("paper") String id) throws IOException {
        Paper paper = papers.one(patient, id).filter(one -> !one.isPhoto()).orElseThrow(PaperFiles::unknown);
        Arrived arrived = recordings
                .one(patient, paper.recording())
                .filter(Arrived::isUsable)
                .orElseThrow(PaperFiles::unknown);
        String name = PastTest.of(paper.subject()).map(PastTest::word).orElse("label") + "." + arrived.ending();
        var content = new ContentStream(vault.open(patient, arrived.object(), arrived.size()));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .contentLength(arrived.size())
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(new InputStreamResource(content));
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
