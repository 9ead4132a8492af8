package org.polymyo.clinic.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.polymyo.clinic.store.WorkspaceSettings;
import org.polymyo.document.PagePdf;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Prints a signed version: the report, and the letter to the referring doctor on one page. */
@Component
@EnableConfigurationProperties(ReportSettings.class)
public class Papers {
    /** The report. */
    public static final String REPORT = "report.pdf";

    /** The letter. */
    public static final String LETTER = "letter.pdf";

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final ITemplateEngine pages;
    private final ReportSettings settings;
    private final ZoneId zone;

    /**
     * The papers of a workspace.
     *
     * @param pages makes the pages that are printed
     * @param settings what stands at their head
     * @param workspace the clinic's time zone
     */
    public Papers(ITemplateEngine pages, ReportSettings settings, WorkspaceSettings workspace) {
        this.pages = pages;
        this.settings = settings;
        this.zone = workspace.zone().isEmpty() ? ZoneId.systemDefault() : ZoneId.of(workspace.zone());
    }

    /**
     * Prints a version.
     *
     * @param version the version
     * @param sha256 its SHA-256
     * @return the papers by name, as PDF/A-2u
     * @throws RefusedReportException if the letter is longer than a page, which many short lines can make it
     */
    public Map<String, byte[]> of(Version version, String sha256) {
        byte[] letter = paper("report/print-letter", "Letter", version, sha256);
        if (pages(letter) > 1) {
            throw new RefusedReportException(
                    "The letter would be longer than a page. Use fewer words or fewer lines; nothing was signed.");
        }
        return Map.of(REPORT, paper("report/print-report", "Report", version, sha256), LETTER, letter);
    }

    private static int pages(byte[] paper) {
        try (PDDocument document = Loader.loadPDF(paper)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException("a paper of our own cannot be read", e);
        }
    }

    private byte[] paper(String template, String title, Version version, String sha256) {
        String software = version.findings().basis().software();
        var words = new Context(
                Locale.ROOT,
                Map.of(
                        "version", version,
                        "findings", version.findings(),
                        "wording", version.wording(),
                        "sha256", sha256,
                        "at", MINUTE.format(version.at().atZone(zone)),
                        "letterhead", lines(settings.letterhead().replace('|', '\n')),
                        "addressee", lines(version.wording().addressee())));
        return PagePdf.write(
                pages.process(template, words),
                new PagePdf.Label(
                        title + ", version " + version.number(), software, sha256.hashCode() + 31L * title.hashCode()));
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
