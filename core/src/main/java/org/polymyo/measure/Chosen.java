package org.polymyo.measure;

import java.util.ArrayList;
import java.util.List;

/** Some of many, chosen evenly. */
final class Chosen {
    private Chosen() {}

    /**
     * Chooses evenly over a list.
     *
     * @param all the list
     * @param most most entries wanted
     * @param <T> entry
     * @return all, or evenly spaced ones, in order
     */
    static <T> List<T> evenly(List<T> all, int most) {
        if (all.size() <= most) {
            return List.copyOf(all);
        }
        List<T> chosen = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            chosen.add(all.get((int) ((long) i * all.size() / most)));
        }
        return List.copyOf(chosen);
    }
}
