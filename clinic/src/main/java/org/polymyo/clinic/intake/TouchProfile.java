package org.polymyo.clinic.intake;

import java.util.Map;
import org.polymyo.clinic.form.Answer;

/**
 * How pages are laid out for hands that jerk: larger and wider targets and a pause in which a second activation is ignored
 * (the style sheet says how large and how long), and for very jerky hands a bar on which every answer is confirmed.
 */
public enum TouchProfile {
    /** Nobody said anything of the hands yet: as large and wide as can be, since they may jerk a lot. */
    UNKNOWN(false, 5),
    /** Hands that do not jerk today. */
    FINE(false, Integer.MAX_VALUE),
    /** Hands that jerk a bit. */
    BIT(false, Integer.MAX_VALUE),
    /** Hands that jerk a lot, a voice or a switch in their place. */
    VERY(true, 5);

    private static final String QUESTION = "A2";

    private final boolean confirms;
    private final int mostOnScreen;

    TouchProfile(boolean confirms, int mostOnScreen) {
        this.confirms = confirms;
        this.mostOnScreen = mostOnScreen;
    }

    /**
     * The profile that fits what the patient said of the hands.
     *
     * @param answers what was answered so far
     * @return {@link #UNKNOWN} until something was said
     */
    public static TouchProfile of(Map<String, Answer> answers) {
        if (!(answers.get(QUESTION) instanceof Answer.Chosen chosen)) {
            return UNKNOWN;
        }
        return switch (chosen.picks().getFirst().option()) {
            case "fine" -> FINE;
            case "bit" -> BIT;
            case String ignored -> VERY;
        };
    }

    /**
     * Whether an answer counts only once it was confirmed.
     *
     * @return true for very jerky hands
     */
    public boolean confirms() {
        return confirms;
    }

    /**
     * How many answers stand on one screen.
     *
     * @return at most this many
     */
    public int mostOnScreen() {
        return mostOnScreen;
    }
}
