package org.polymyo.clinic.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.polymyo.clinic.form.AnswerCheck.Fault;

/** The words of a form in one language. */
public final class FormWords {
    /** Languages in which every word of every form stands; the first is the one they were written in. */
    public static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.forLanguageTag("es"), Locale.forLanguageTag("ar"));

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** Words that all forms share stand with the questions before a visit. */
    private static final String SHARED = "visit-preparation";

    private final ResourceBundle words;
    private final ResourceBundle shared;

    private FormWords(ResourceBundle words, ResourceBundle shared) {
        this.words = words;
        this.shared = shared;
    }

    /**
     * The words of a form.
     *
     * @param form the form
     * @param language one of {@link #LANGUAGES}
     * @return its words
     * @throws java.util.MissingResourceException if the form has no words in this language
     */
    public static FormWords of(Form form, Locale language) {
        return new FormWords(bundle(form.id(), language), bundle(SHARED, language));
    }

    private static ResourceBundle bundle(String form, Locale language) {
        return ResourceBundle.getBundle(FormWords.class.getPackageName() + "." + form, language, NO_FALLBACK);
    }

    /**
     * A question.
     *
     * @param question the question
     * @return what the patient reads
     */
    public String question(Question question) {
        return words.getString(question.id());
    }

    /**
     * What helps to answer a question.
     *
     * @param question the question
     * @return a sentence, for most questions none
     */
    public Optional<String> hint(Question question) {
        return optional(question.id() + ".hint");
    }

    /**
     * An answer, or a field of an entry. Answers shared by several questions stand under {@code any.}.
     *
     * @param question the question
     * @param answer the answer's id
     * @return what the patient reads
     */
    public String answer(Question question, String answer) {
        return optional(question.id() + "." + answer).orElseGet(() -> shared(question, answer));
    }

    private String shared(Question question, String answer) {
        String group = question.id().replaceFirst("[0-9].*", "");
        return optional(group + "." + answer).orElseGet(() -> shared.getString("any." + answer));
    }

    /**
     * The subject of a section.
     *
     * @param section the section
     * @return a few words
     */
    public String section(Form.Section section) {
        return words.getString("section." + section.id());
    }

    /**
     * Why there is no answer.
     *
     * @param why the reason
     * @return what the patient reads
     */
    public String why(Answer.Why why) {
        return shared.getString("why." + word(why));
    }

    /**
     * What to tell a person whose answer does not fit.
     *
     * @param fault what is wrong
     * @return a sentence with what to do
     */
    public String fault(Fault fault) {
        return shared.getString("fault." + word(fault));
    }

    /**
     * Whether a person wrote the words; others were translated by a machine.
     *
     * @return true when a person did
     */
    public boolean written() {
        return words.getString("about.made").equals("person");
    }

    /**
     * Whether a person who knows the field has read the words: "about.reviewer" is empty while nobody has.
     *
     * @return true when a person has
     */
    public boolean reviewed() {
        return !words.getString("about.reviewer").isBlank();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Optional<String> optional(String key) {
        return words.containsKey(key) ? Optional.of(words.getString(key)) : Optional.empty();
    }
}
