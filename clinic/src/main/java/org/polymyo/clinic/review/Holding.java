package org.polymyo.clinic.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which of a reader's actions hold: those that were not undone, or done again since.
 *
 * @param actions in the order in which they were done
 */
record Holding(List<MarkAction> actions) {
    /** Keeps what holds. */
    Holding {
        actions = List.copyOf(actions);
    }

    /** Of all a reader did; what was undone can be done again only until something new is done. */
    static Holding of(List<MarkAction> all) {
        Set<String> holding = new HashSet<>();
        Deque<String> undone = new ArrayDeque<>();
        List<MarkAction> order = new ArrayList<>();
        for (MarkAction action : all) {
            switch (action.type()) {
                case UNDO -> {
                    if (holding.remove(action.target())) {
                        undone.push(action.target());
                    }
                }
                case REDO -> {
                    if (undone.remove(action.target())) {
                        holding.add(action.target());
                    }
                }
                case ACCEPT, REJECT, REJECT_PART, MOVE, ADD, POLARITY, COMMENT -> {
                    undone.clear();
                    holding.add(action.id());
                    order.add(action);
                }
            }
        }
        return new Holding(
                order.stream().filter(action -> holding.contains(action.id())).toList());
    }

    /** What holds, by what it was done to. */
    Map<String, List<MarkAction>> byTarget() {
        Map<String, List<MarkAction>> byTarget = new HashMap<>();
        actions.forEach(action -> byTarget.computeIfAbsent(action.target(), key -> new ArrayList<>())
                .add(action));
        return byTarget;
    }
}
