package org.polymyo.clinic.web.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.polymyo.clinic.form.Answer;
import org.polymyo.clinic.form.AnswerCheck;
import org.polymyo.clinic.form.FormWords;
import org.polymyo.clinic.form.Question;
import org.polymyo.clinic.intake.Entries;
import org.polymyo.clinic.intake.Entry;
import org.polymyo.clinic.intake.Preparation;
import org.polymyo.clinic.intake.Preparations;
import org.polymyo.clinic.store.Keys;
import org.springframework.stereotype.Component;

/**
 * Says a list as the answer to the questions before a visit, so that these are whole for who reads only them; nobody is
 * asked the same twice.
 */
@Component
class ListAnswers {
    private final Entries entries;
    private final Preparations preparations;

    ListAnswers(Entries entries, Preparations preparations) {
        this.entries = entries;
        this.preparations = preparations;
    }

    /** Keeps the list as it is now as the answer; an answer that says the same already stays the only one. */
    void keep(Preparation preparation, EntryList list, String author) {
        Map<String, Answer> before = preparations.answers(preparation);
        for (String question : list.questions()) {
            Answer now = new Answer.Listed(lines(preparation, list, question));
            if (!now.equals(before.get(question))) {
                preparations.answer(preparation, Keys.fresh(), question, now, author);
            }
        }
    }

    /** Keeps why there is no list. */
    void keep(Preparation preparation, EntryList list, Answer.Why why, String author) {
        for (String question : list.questions()) {
            preparations.answer(preparation, Keys.fresh(), question, new Answer.Absent(why), author);
        }
    }

    private List<Map<String, String>> lines(Preparation preparation, EntryList list, String question) {
        FormWords words = FormWords.of(list.form(), preparation.language());
        List<Map<String, String>> lines = new ArrayList<>();
        for (Entry entry : entries.of(preparation.patient(), list.form())) {
            Map<String, String> line = new LinkedHashMap<>();
            sources(question).forEach((field, source) -> {
                String said = said(list, entry, source, words);
                if (!said.isEmpty()) {
                    line.put(field, said.substring(0, Math.min(said.length(), AnswerCheck.LONGEST_FIELD)));
                }
            });
            if (!entry.removed() && belongs(question, entry) && line.containsKey(first(question))) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static String first(String question) {
        return sources(question).keySet().iterator().next();
    }

    private static boolean belongs(String question, Entry entry) {
        return switch (question) {
            case "F1" -> !entry.option("M6").equals("no");
            case "F2" -> entry.option("M6").equals("no") || entry.option("M9").equals("yes");
            case "F3" -> !List.of("", "not-for").contains(entry.option("M10"));
            case String ignored -> true;
        };
    }

    /** Which answer about an entry stands in which field of the question. */
    private static Map<String, String> sources(String question) {
        Map<String, String> sources = new LinkedHashMap<>();
        switch (question) {
            case "F1" -> {
                sources.put("name", "M1");
                sources.put("strength", "M2");
                sources.put("times", "M3");
                sources.put("since", "M4");
            }
            case "F2" -> {
                sources.put("name", "M1");
                sources.put("when", "M7");
                sources.put("why", "M8");
            }
            case "F3" -> {
                sources.put("name", "M1");
                sources.put("dose", "M2");
                sources.put("result", "M10");
                sources.put("why", "M8");
            }
            case String ignored -> {
                sources.put("who", "R1");
                sources.put("what", "R4");
                sources.put("age", "R5");
            }
        }
        return sources;
    }

    /** Words where the question has words, the name of the answer where it has a choice. */
    private static String said(EntryList list, Entry entry, String source, FormWords words) {
        Optional<Answer> answer = Optional.ofNullable(entry.answers().get(source));
        if (answer.isEmpty() || answer.get() instanceof Answer.Absent) {
            return "";
        }
        if (source.equals("M10") || source.equals("R1")) {
            return entry.option(source);
        }
        if (source.equals("R4")) {
            return entry.option(source).equals("well") ? "" : entry.option(source);
        }
        Question question = list.form().question(source).orElseThrow();
        return String.join(", ", new AnswerWords(words).of(question, answer.get()));
    }
}
