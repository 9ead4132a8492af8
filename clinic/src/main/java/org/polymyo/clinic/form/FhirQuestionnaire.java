package org.polymyo.clinic.form;

import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A form as an HL7 FHIR R4 Questionnaire (<a href="https://hl7.org/fhir/R4/questionnaire.html">hl7.org/fhir/R4</a>).
 * Answers are codes of the form's own code system; entries become groups that repeat.
 */
public final class FhirQuestionnaire {
    private static final String SYSTEM = "urn:polymyo:form:";

    private final Form form;
    private final FormWords words;
    private final JsonMapper mapper = JsonMapper.builder().build();

    private FhirQuestionnaire(Form form, Locale language) {
        this.form = form;
        this.words = FormWords.of(form, language);
    }

    /**
     * Writes a form.
     *
     * @param form the form
     * @param language language of its words
     * @return the resource as JSON
     */
    public static String of(Form form, Locale language) {
        var writer = new FhirQuestionnaire(form, language);
        return writer.mapper.writerWithDefaultPrettyPrinter().writeValueAsString(writer.resource(language));
    }

    private ObjectNode resource(Locale language) {
        ObjectNode json = mapper.createObjectNode()
                .put("resourceType", "Questionnaire")
                .put("language", language.toLanguageTag())
                .put("url", SYSTEM + form.id())
                .put("version", String.valueOf(form.version()))
                .put("name", "VisitPreparation")
                .put("status", "active");
        json.putArray("subjectType").add("Patient");
        ArrayNode items = json.putArray("item");
        for (Form.Section section : form.sections()) {
            ObjectNode group = items.addObject()
                    .put("linkId", section.id())
                    .put("text", words.section(section))
                    .put("type", "group");
            section.questions().forEach(q -> item(group.withArray("item").addObject(), q));
        }
        return json;
    }

    private void item(ObjectNode item, Question question) {
        item.put("linkId", question.id()).put("text", words.question(question));
        enableWhen(item, question.onlyIf());
        switch (question.ask()) {
            case Ask.One one -> choices(item, question, ids(one.options()), false);
            case Ask.Many many -> choices(item, question, ids(many.options()), true);
            case Ask.Day ignored -> item.put("type", "date");
            case Ask.Rating ignored -> item.put("type", "integer");
            case Ask.Words ask -> item.put("type", "text").put("maxLength", ask.longest());
            case Ask.Entries ask -> {
                item.put("type", "group").put("repeats", true);
                ask.fields().forEach(f -> field(item.withArray("item").addObject(), question, f));
            }
        }
    }

    private void field(ObjectNode item, Question question, Ask.Field field) {
        item.put("linkId", question.id() + "." + field.id()).put("text", words.answer(question, field.id()));
        if (field.choices().isEmpty()) {
            item.put("type", "string").put("maxLength", AnswerCheck.LONGEST_FIELD);
        } else {
            choices(item, question, field.choices(), false);
        }
    }

    private void choices(ObjectNode item, Question question, List<String> answers, boolean repeats) {
        item.put("type", "choice").put("repeats", repeats);
        for (String answer : answers) {
            item.withArray("answerOption")
                    .addObject()
                    .putObject("valueCoding")
                    .put("system", SYSTEM + form.id())
                    .put("code", question.id() + "." + answer)
                    .put("display", words.answer(question, answer));
        }
    }

    private void enableWhen(ObjectNode item, Rule rule) {
        switch (rule) {
            case Rule.Always ignored -> {}
            case Rule.Chosen chosen ->
                chosen.answers().stream()
                        .sorted()
                        .forEach(answer -> item.withArray("enableWhen")
                                .addObject()
                                .put("question", chosen.question())
                                .put("operator", "=")
                                .putObject("answerCoding")
                                .put("system", SYSTEM + form.id())
                                .put("code", chosen.question() + "." + answer));
            case Rule.Some some -> some.rules().forEach(r -> enableWhen(item, r));
        }
        if (item.has("enableWhen")) {
            item.put("enableBehavior", "any");
        }
    }

    private static List<String> ids(List<Ask.Option> options) {
        return options.stream().map(Ask.Option::id).toList();
    }
}
