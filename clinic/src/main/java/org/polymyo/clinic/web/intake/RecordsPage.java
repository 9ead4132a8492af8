package org.polymyo.clinic.web.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.polymyo.clinic.form.Answer;
import org.polymyo.clinic.form.FormWords;
import org.polymyo.clinic.form.Question;
import org.polymyo.clinic.form.Walk;
import org.polymyo.clinic.history.PastTest;
import org.polymyo.clinic.intake.Preparation;
import org.polymyo.clinic.paper.Paper;
import org.polymyo.clinic.paper.PatientPapers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** All tests a patient may have had, with what was said and sent of each. */
@Controller
class RecordsPage {
    private final PatientPapers papers;
    private final IntakeFrame frame;

    RecordsPage(PatientPapers papers, IntakeFrame frame) {
        this.papers = papers;
        this.frame = frame;
    }

    @GetMapping("/patients/{patient}/preparation/records")
    String records(@PathVariable String patient, Model model) {
        Preparation preparation = frame.begun(patient);
        Walk walk = frame.show(preparation, model);
        FormWords words = FormWords.of(IntakeFrame.FORM, preparation.language());
        Map<String, Long> sent =
                papers.of(patient).stream().collect(Collectors.groupingBy(Paper::subject, Collectors.counting()));
        model.addAttribute(
                "tests",
                Stream.of(PastTest.values())
                        .map(test -> new Line(
                                test.word(),
                                test.question(),
                                said(test, walk, words),
                                sent.getOrDefault(test.word(), 0L)))
                        .toList());
        return "intake/records";
    }

    private static List<String> said(PastTest test, Walk walk, FormWords words) {
        Question question = IntakeFrame.FORM.question(test.question()).orElseThrow();
        Optional<Answer> answer = Optional.ofNullable(walk.answers().get(test.question()));
        return answer.map(given -> new AnswerWords(words).of(question, given)).orElse(List.of());
    }

    /**
     * A test.
     *
     * @param word its word
     * @param question the question that asks about it
     * @param said what was answered
     * @param sent how many files were sent
     */
    record Line(String word, String question, List<String> said, long sent) {}
}
