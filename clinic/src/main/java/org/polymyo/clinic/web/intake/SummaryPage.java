package org.polymyo.clinic.web.intake;

import java.util.Locale;
import java.util.Map;
import org.polymyo.clinic.patient.Patients;
import org.polymyo.document.PagePdf;
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
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** What is known before a visit on one page, for reading, printing and filing. */
@Controller
class SummaryPage {
    private final Patients patients;
    private final SummaryFacts facts;
    private final ITemplateEngine pages;

    SummaryPage(Patients patients, SummaryFacts facts, ITemplateEngine pages) {
        this.patients = patients;
        this.facts = facts;
        this.pages = pages;
    }

    private VisitSummary summary(String patient) {
        return facts.of(patients.byId(patient).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    @GetMapping("/patients/{patient}/summary")
    String page(@PathVariable String patient, Model model) {
        model.addAttribute("summary", summary(patient));
        return "intake/summary";
    }

    @GetMapping("/patients/{patient}/summary/pdf")
    ResponseEntity<byte[]> paper(@PathVariable String patient) {
        VisitSummary summary = summary(patient);
        String page = pages.process("intake/print-summary", new Context(Locale.ROOT, Map.of("summary", summary)));
        byte[] paper = PagePdf.write(page, new PagePdf.Label("Visit summary", "Polymyo", summary.hashCode()));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("visit-summary.pdf")
                                .build()
                                .toString())
                .body(paper);
    }
}
