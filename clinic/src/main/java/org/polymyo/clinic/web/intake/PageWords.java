package org.polymyo.clinic.web.intake;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of the pages round the questions.
 *
 * @param language of the words
 */
public record PageWords(Locale language) {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /**
     * A text.
     *
     * @param key its name
     * @param parts what stands in its braces
     * @return the text
     */
    public String get(String key, Object... parts) {
        String text = ResourceBundle.getBundle(PageWords.class.getPackageName() + ".pages", language, NO_FALLBACK)
                .getString(key);
        return new MessageFormat(text.replace("'", "''"), Locale.ROOT).format(parts);
    }

    /**
     * Which way the language is written.
     *
     * @return rtl or ltr
     */
    public String direction() {
        return language.getLanguage().equals("ar") ? "rtl" : "ltr";
    }

    /**
     * The tag of the language.
     *
     * @return for example en
     */
    public String tag() {
        return language.toLanguageTag();
    }
}
