package org.polymyo.clinic.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class VisitPreparationTest {
    private static final Form FORM = FormFile.visitPreparation();
    /** Hard limit of Flesch-Kincaid for one question. */
    private static final double GRADE = 6.7;

    private static final List<Form> FORMS = List.of(FORM, FormFile.medicine(), FormFile.relative());

    private static List<String> patientTexts(Form form, Locale language) {
        FormWords words = FormWords.of(form, language);
        List<String> texts = new ArrayList<>();
        form.sections().forEach(s -> texts.add(words.section(s)));
        for (Question question : form.questions()) {
            texts.add(words.question(question));
            words.hint(question).ifPresent(texts::add);
            answers(question.ask()).forEach(a -> texts.add(words.answer(question, a)));
        }
        Stream.of(Answer.Why.values()).map(words::why).forEach(texts::add);
        Stream.of(AnswerCheck.Fault.values()).map(words::fault).forEach(texts::add);
        return texts;
    }

    private static List<String> answers(Ask ask) {
        return switch (ask) {
            case Ask.One one -> options(one.options());
            case Ask.Many many -> options(many.options());
            case Ask.Day ignored -> List.of();
            case Ask.Rating ignored -> List.of();
            case Ask.Words ignored -> List.of();
            case Ask.Entries entries ->
                entries.fields().stream()
                        .flatMap(f -> Stream.concat(Stream.of(f.id()), f.choices().stream()))
                        .toList();
        };
    }

    private static List<String> options(List<Ask.Option> options) {
        return options.stream()
                .flatMap(o -> Stream.concat(Stream.of(o.id()), o.fields().stream()))
                .toList();
    }

    private static List<Locale> languages() {
        return FormWords.LANGUAGES;
    }

    @Test
    void everySubjectOfTheVisitIsAskedAbout() {
        assertThat(FORM.questions()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(FORM.sections().stream().map(Form.Section::id))
                .containsExactly(
                        "you",
                        "beginning",
                        "jerks",
                        "safety",
                        "daily-life",
                        "medicines",
                        "health",
                        "family",
                        "sleep",
                        "records",
                        "wishes");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyQuestionAndAnswerHasItsWordsInEveryLanguage(Locale language) {
        assertThat(FORMS)
                .flatMap(form -> patientTexts(form, language))
                .allSatisfy(text -> assertThat(text).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theQuestionnaireOfTheHospitalHasEveryQuestion(Locale language) {
        for (Form form : FORMS) {
            JsonNode resource = JsonMapper.builder().build().readTree(FhirQuestionnaire.of(form, language));
            List<String> asked = new ArrayList<>();
            resource.get("item")
                    .forEach(group -> group.get("item")
                            .forEach(item -> asked.add(item.get("linkId").stringValue())));
            assertThat(asked)
                    .containsExactlyElementsOf(
                            form.questions().stream().map(Question::id).toList());
        }
    }

    @Test
    void everyEnglishTextReadsAtGradeSix() {
        assertThat(FORMS)
                .flatMap(form -> patientTexts(form, Locale.ENGLISH))
                .filteredOn(text -> text.split("[^a-zA-Z']+").length > 3)
                .allSatisfy(
                        text -> assertThat(ReadingLevel.grade(text)).as(text).isLessThanOrEqualTo(GRADE));
    }
}
