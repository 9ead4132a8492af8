package org.polymyo.clinic.web.intake;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of the pages round the questions.
 *
 * @param language of the words
 */
public record PageWords(Locale language) {
    /** The bundles words stand in, each named once in one of them. */
    static final List<String> BUNDLES = List.of("pages", "films", "information", "diary", "passkeys");

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
        String text = BUNDLES.stream()
                .map(this::bundle)
                .filter(bundle -> bundle.containsKey(key))
                .findFirst()
                .orElseGet(() -> bundle(BUNDLES.getFirst()))
                .getString(key);
        return new MessageFormat(text.replace("'", "''"), Locale.ROOT).format(parts);
    }

    private ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle(PageWords.class.getPackageName() + "." + name, language, NO_FALLBACK);
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
