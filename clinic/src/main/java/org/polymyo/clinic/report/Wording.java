package org.polymyo.clinic.report;

import java.util.List;
import java.util.Optional;
import org.polymyo.clinic.report.Opinion.Stand;
import org.polymyo.clinic.report.Opinion.Topic;

/**
 * What the author of a report says.
 *
 * @param opinions on each topic of the software, in the order of the topics
 * @param impression what the author concludes
 * @param recommendation what the author advises
 * @param addressee name and address of the referring doctor, line by line; empty where there is none
 */
public record Wording(List<Opinion> opinions, String impression, String recommendation, String addressee) {
    /** The most characters of the impression; with the others it keeps the letter on one page. */
    public static final int IMPRESSION = 1200;

    /** The most characters of the recommendation. */
    public static final int RECOMMENDATION = 800;

    /** The most characters of any shorter text. */
    public static final int SHORT = 300;

    /**
     * Checks lengths and order.
     *
     * @throws IllegalArgumentException if a text is too long or a topic is missing
     */
    public Wording {
        opinions = List.copyOf(opinions);
        if (!opinions.stream().map(Opinion::topic).toList().equals(List.of(Topic.values()))) {
            throw new IllegalArgumentException("expected an opinion on each topic");
        }
        impression = bounded(impression, IMPRESSION);
        recommendation = bounded(recommendation, RECOMMENDATION);
        addressee = bounded(addressee, SHORT);
        opinions.forEach(opinion -> bounded(opinion.instead(), SHORT));
        opinions.forEach(opinion -> bounded(opinion.reason(), SHORT));
    }

    /**
     * A text without space around it.
     *
     * @param text the text
     * @param most how many characters it may have
     * @return the text, each line break one character
     * @throws IllegalArgumentException if it is longer
     */
    static String bounded(String text, int most) {
        String plain = text.replace("\r\n", "\n").strip();
        if (plain.length() > most) {
            throw new IllegalArgumentException("expected at most " + most + " characters, found " + plain.length());
        }
        return plain;
    }

    /**
     * Before anything was said.
     *
     * @return no opinion, no text
     */
    public static Wording empty() {
        List<Opinion> unsaid = List.of(Topic.values()).stream()
                .map(topic -> new Opinion(topic, Stand.UNSAID, "", ""))
                .toList();
        return new Wording(unsaid, "", "", "");
    }

    /**
     * The opinion on a topic.
     *
     * @param topic the topic
     * @return the opinion
     */
    public Opinion on(Topic topic) {
        return opinions.get(topic.ordinal());
    }

    /**
     * What is missing before it can be signed.
     *
     * @return what to do, nothing when it is whole
     */
    public Optional<String> missing() {
        if (impression.isEmpty()) {
            return Optional.of("Write your impression before you sign.");
        }
        return opinions.stream()
                .filter(opinion -> !opinion.isSaid())
                .findFirst()
                .map(opinion -> opinion.topic().words()
                        + ": say whether you agree with the software; where you do not, what holds instead and why.");
    }
}
