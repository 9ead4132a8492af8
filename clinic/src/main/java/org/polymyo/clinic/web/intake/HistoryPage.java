package org.polymyo.clinic.web.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.polymyo.clinic.form.Answer;
import org.polymyo.clinic.form.Form;
import org.polymyo.clinic.form.FormWords;
import org.polymyo.clinic.history.FamilyTree;
import org.polymyo.clinic.history.Kin;
import org.polymyo.clinic.history.Medicine;
import org.polymyo.clinic.history.PastTest;
import org.polymyo.clinic.history.Relative;
import org.polymyo.clinic.history.WantedRecords;
import org.polymyo.clinic.intake.Entries;
import org.polymyo.clinic.intake.Entry;
import org.polymyo.clinic.intake.Given;
import org.polymyo.clinic.intake.Preparations;
import org.polymyo.clinic.paper.Paper;
import org.polymyo.clinic.paper.PatientPapers;
import org.polymyo.clinic.patient.Patient;
import org.polymyo.clinic.patient.Patients;
import org.polymyo.clinic.web.Times;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** What a patient told of medicines, family and past tests, for staff: as it stands, and every version with who wrote it. */
@Controller
class HistoryPage {
    private final Patients patients;
    private final Entries entries;
    private final Preparations preparations;
    private final Authors authors;
    private final Times times;
    private final WantedRecords wanted;
    private final PatientPapers papers;
    private final PaperNames names;

    HistoryPage(
            Patients patients,
            Entries entries,
            Preparations preparations,
            Authors authors,
            Times times,
            WantedRecords wanted,
            PatientPapers papers,
            PaperNames names) {
        this.wanted = wanted;
        this.papers = papers;
        this.names = names;
        this.patients = patients;
        this.entries = entries;
        this.preparations = preparations;
        this.authors = authors;
        this.times = times;
    }

    @GetMapping("/patients/{patient}/history")
    String history(@PathVariable("patient") String id, Model model) {
        Patient patient = patients.byId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<Relative> family = Relative.of(entries, id);
        model.addAttribute("patient", patient)
                .addAttribute("medicines", told(id, Medicine.FORM))
                .addAttribute("relatives", told(id, Relative.FORM))
                .addAttribute("family", family)
                .addAttribute("related", areRelated(id))
                .addAttribute("tree", FamilyTree.of(family, sex(patient), areRelated(id)))
                .addAttribute("titles", titles(id))
                .addAttribute("wanted", wanted.open(id))
                .addAttribute("times", times)
                .addAttribute("papers", names.of(papers.of(id)));
        return "intake/history";
    }

    private List<Told> told(String patient, Form form) {
        FormWords words = FormWords.of(form, Locale.ENGLISH);
        return entries.of(patient, form).stream()
                .map(entry -> told(patient, entry, form, words))
                .toList();
    }

    private Told told(String patient, Entry entry, Form form, FormWords words) {
        return new Told(
                form.questions().stream()
                        .collect(Collectors.toMap(
                                question -> question.id(), question -> said(form, question.id(), entry, words))),
                entry.removed(),
                entries.given(entry.id()).stream()
                        .map(given -> line(patient, form, given, words))
                        .toList());
    }

    private static String said(Form form, String question, Entry entry, FormWords words) {
        return Optional.ofNullable(entry.answers().get(question))
                .map(answer -> words(form, question, answer, words))
                .orElse("");
    }

    private String line(String patient, Form form, Given given, FormWords words) {
        return times.shown(given.at()) + " · " + authors.of(patient, given.author()) + " · "
                + words.question(form.question(given.question()).orElseThrow()) + " "
                + words(form, given.question(), given.answer(), words);
    }

    /** An answer in words; why there is none stands in brackets, as nobody wrote it. */
    private static String words(Form form, String question, Answer answer, FormWords words) {
        String said = String.join(
                ", ", new AnswerWords(words).of(form.question(question).orElseThrow(), answer));
        return answer instanceof Answer.Absent ? "(" + said.toLowerCase(Locale.ENGLISH) + ")" : said;
    }

    /** What each paper belongs to. */
    private Map<String, String> titles(String patient) {
        return papers.of(patient).stream()
                .collect(Collectors.toMap(
                        Paper::id,
                        paper -> PastTest.of(paper.subject())
                                .map(PastTest::words)
                                .or(() -> entries.one(patient, Medicine.FORM, paper.subject())
                                        .map(entry -> "label of " + entry.words("M1")))
                                .orElse("")));
    }

    private boolean areRelated(String patient) {
        return preparations
                .of(patient, IntakeFrame.FORM)
                .map(preparations::answers)
                .map(answers -> answers.get("H2"))
                .filter(said -> said.equals(new Answer.Chosen(List.of(Answer.Pick.of("yes")))))
                .isPresent();
    }

    private static Kin.Sex sex(Patient patient) {
        return switch (patient.sex()) {
            case FEMALE -> Kin.Sex.FEMALE;
            case MALE -> Kin.Sex.MALE;
            case OTHER, UNKNOWN -> Kin.Sex.UNKNOWN;
        };
    }

    /**
     * An entry of a list as staff read it.
     *
     * @param said what was answered last, by question
     * @param removed whether it was taken off the list
     * @param versions every answer with when and by whom it was given
     */
    record Told(Map<String, String> said, boolean removed, List<String> versions) {}
}
