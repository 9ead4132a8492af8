package org.polymyo.clinic.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.polymyo.clinic.account.Account;
import org.polymyo.clinic.account.Accounts;
import org.polymyo.clinic.review.Adjudication;
import org.polymyo.clinic.review.MarkAction;
import org.polymyo.clinic.review.ReadJerk.Verdict;
import org.polymyo.clinic.review.Reading;
import org.polymyo.clinic.review.ReadingResults;
import org.polymyo.clinic.review.Readings;
import org.polymyo.clinic.review.Studies;
import org.polymyo.clinic.review.Study;
import org.polymyo.clinic.review.Summary;
import org.polymyo.evaluation.Report;
import org.springframework.stereotype.Component;

/** Puts together what a report rests on. */
@Component
public class Composition {
    private final Studies studies;
    private final Readings readings;
    private final Accounts accounts;

    /**
     * The composition of a workspace.
     *
     * @param studies what was analysed
     * @param readings what readers did
     * @param accounts who they are
     */
    public Composition(Studies studies, Readings readings, Accounts accounts) {
        this.studies = studies;
        this.readings = readings;
        this.accounts = accounts;
    }

    /**
     * What a report of a recording rests on now.
     *
     * @param patient the patient
     * @param recording the patient's recording
     * @param author who writes; the marks this person left come first, then those of the reader of the version before, then
     *     those of any reader who has finished
     * @param before the findings of the version before, which are the same while their basis is
     * @return nothing where the analysis is not finished
     */
    public Optional<Findings> of(String patient, String recording, String author, Optional<Findings> before) {
        return studies.of(patient, recording).map(study -> {
            Optional<Read> read = read(study, author, before);
            Findings.Basis basis = basis(study, read);
            return before.filter(known -> known.basis().equals(basis)).orElseGet(() -> findings(study, basis, read));
        });
    }

    private record Read(Reading reading, List<MarkAction> actions) {}

    private Optional<Read> read(Study study, String author, Optional<Findings> before) {
        String earlier = before.map(known -> known.basis().reader()).orElse("");
        return readings.ofAnalysis(study.analysis()).stream()
                .map(reading -> new Read(reading, readings.actions(reading)))
                .filter(read -> !read.actions().isEmpty())
                .filter(read -> read.reading().finished()
                        || read.reading().account().equals(author)
                        || read.reading().account().equals(earlier))
                .min(Comparator.comparing(
                                (Read read) -> !read.reading().account().equals(author))
                        .thenComparing(read -> !read.reading().account().equals(earlier)));
    }

    private Findings.Basis basis(Study study, Optional<Read> read) {
        Report.Provenance origin = study.report().provenance();
        String reader = read.map(known -> known.reading().account()).orElse("");
        return new Findings.Basis(
                origin.title(),
                origin.sha256(),
                study.analysis(),
                "Polymyo " + origin.version(),
                reader,
                accounts.byId(reader).map(Account::displayName).orElse(""),
                read.map(known -> known.actions().size()).orElse(0),
                read.map(known -> words(study, known)).orElse("Nobody has read the software's marks."));
    }

    private static String words(Study study, Read read) {
        Adjudication adjudication = Adjudication.of(study.report().events().jerks(), read.actions());
        long added = adjudication.jerks().stream().filter(jerk -> jerk.added()).count();
        return "The reading is %s: %d jerks accepted, %d of them added; %d rejected, %d not read yet."
                .formatted(
                        read.reading().finished() ? "finished" : "not finished",
                        adjudication.count(Verdict.ACCEPTED),
                        added,
                        adjudication.count(Verdict.REJECTED),
                        adjudication.count(Verdict.UNREAD));
    }

    private Findings findings(Study study, Findings.Basis basis, Optional<Read> read) {
        Summary summary = Summary.of(study.report(), Optional.empty());
        var software = study.report().measurements();
        List<ReadingResults.Line> lines = read.map(known -> ReadingResults.sideBySide(
                        software,
                        studies.measured(
                                study,
                                Adjudication.of(study.report().events().jerks(), known.actions())
                                        .counted())))
                .orElseGet(() -> ReadingResults.sideBySide(software, software).stream()
                        .map(line -> new ReadingResults.Line(
                                line.question(), line.about(), line.software(), Findings.NOT_READ))
                        .toList());
        return new Findings(basis, summary.presence(), summary.origin(), lines);
    }
}
