package org.polymyo.clinic.review;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.polymyo.clinic.store.Keys;
import org.polymyo.event.Polarity;
import org.polymyo.quantity.TimeSpan;

/**
 * One thing a reader did; kept for good and never changed. What it is about is named by a key: {@code j12} is the
 * software's jerk 12, {@code m40} its mark 40 (counted from 0 through all jerks in order), {@code a<id>} what the action
 * of that id added, {@code new} a jerk of its own, and an id alone the action that is undone or done again.
 *
 * @param id made by the page, so that the same action sent twice counts once
 * @param type what was done
 * @param target what it was done to
 * @param channel where a mark was added, empty otherwise
 * @param span where the mark stands now, for what moves or adds one
 * @param polarity the polarity given
 * @param text the comment, empty otherwise
 */
public record MarkAction(
        String id,
        ActionType type,
        String target,
        String channel,
        Optional<TimeSpan> span,
        Optional<Polarity> polarity,
        String text) {
    private static final Pattern TARGET = Pattern.compile("new|[jm]\\d{1,9}|a[0-9a-f-]{36}|[0-9a-f-]{36}");
    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_CHANNEL = 200;

    /**
     * Refuses what no page sends.
     *
     * @throws IllegalArgumentException if a part is missing or not well-formed
     */
    public MarkAction {
        Objects.requireNonNull(type, "type");
        require(Keys.isKey(id), "id");
        require(TARGET.matcher(target).matches(), "target");
        require(channel.length() <= LONGEST_CHANNEL && (type == ActionType.ADD) == !channel.isEmpty(), "channel");
        require(span.isPresent() == (type == ActionType.MOVE || type == ActionType.ADD), "span");
        require(span.isEmpty() || span.get().startSeconds() >= 0 && span.get().seconds() > 0, "span");
        require(type != ActionType.POLARITY || polarity.isPresent(), "polarity");
        require(text.length() <= LONGEST_TEXT, "text");
    }

    private static void require(boolean holds, String part) {
        if (!holds) {
            throw new IllegalArgumentException("the " + part + " of an action is missing or not well-formed");
        }
    }

    /**
     * The key of what it added.
     *
     * @return fit for the target of a later action
     */
    String addedKey() {
        return "a" + id;
    }
}
