package org.polymyo.clinic.web.review;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.polymyo.clinic.review.ActionType;
import org.polymyo.clinic.review.MarkAction;
import org.polymyo.event.Polarity;
import org.polymyo.quantity.TimeSpan;

/**
 * What the page sends and is sent of a reader's actions.
 *
 * @param actions in order
 */
record SentActions(List<Sent> actions) {
    private static final int MOST = 1000;

    /** Refuses more at once than a page ever holds back. */
    SentActions {
        actions = List.copyOf(actions);
        if (actions.size() > MOST) {
            throw new IllegalArgumentException("too many actions at once");
        }
    }

    List<MarkAction> read() {
        return actions.stream().map(Sent::read).toList();
    }

    /**
     * One action; its parts as in {@link MarkAction}, what does not apply is left out.
     *
     * @param id made by the page
     * @param type what was done
     * @param target what it was done to
     * @param channel where a mark was added
     * @param onset where the mark begins, seconds
     * @param offset where it ends, seconds
     * @param polarity the polarity given
     * @param text the comment
     */
    record Sent(
            String id,
            String type,
            String target,
            @Nullable String channel,
            @Nullable Double onset,
            @Nullable Double offset,
            @Nullable String polarity,
            @Nullable String text) {
        static Sent of(MarkAction action) {
            return new Sent(
                    action.id(),
                    action.type().word(),
                    action.target(),
                    action.channel(),
                    action.span().map(TimeSpan::startSeconds).orElse(null),
                    action.span().map(TimeSpan::endSeconds).orElse(null),
                    action.polarity().map(Polarity::word).orElse(null),
                    action.text());
        }

        MarkAction read() {
            return new MarkAction(
                    Optional.ofNullable(id).orElse(""),
                    ActionType.of(Optional.ofNullable(type).orElse("")),
                    Optional.ofNullable(target).orElse(""),
                    Optional.ofNullable(channel).orElse(""),
                    onset == null || offset == null ? Optional.empty() : Optional.of(new TimeSpan(onset, offset)),
                    Optional.ofNullable(polarity).map(Sent::polarity),
                    Optional.ofNullable(text).orElse(""));
        }

        private static Polarity polarity(String word) {
            return List.of(Polarity.values()).stream()
                    .filter(polarity -> polarity.word().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no polarity is called so"));
        }
    }
}
