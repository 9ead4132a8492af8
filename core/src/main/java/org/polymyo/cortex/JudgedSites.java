package org.polymyo.cortex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The channels of one back-average: those that are judged, those they are compared with, and all others for the map.
 *
 * @param tracks the judged ones first: the motor cortex against all electrodes, then the electrodes over it
 * @param judged how many are judged
 * @param opposite for each judged one the index of its like on the other side, -1 where sides are not compared
 */
record JudgedSites(List<Track> tracks, int judged, int[] opposite) {
    private static final double SAME_PLACE = 0.1;

    /**
     * Chooses.
     *
     * @param all every EEG channel, at least one
     * @param where where a potential is expected
     * @return the channels
     */
    static JudgedSites of(List<Track> all, TriggerSet.Expectation where) {
        List<Track> electrodes = nearest(all, where);
        int near = (int) electrodes.stream()
                .filter(t -> ScalpPlace.of(t.position()).filter(where::near).isPresent())
                .count();
        Optional<Track> here = Surroundings.of(electrodes, where);
        List<Track> tracks = new ArrayList<>();
        here.ifPresent(tracks::add);
        int first = tracks.size();
        tracks.addAll(electrodes);
        int judged = first + Math.max(1, near);
        int[] opposite = new int[judged];
        Arrays.fill(opposite, -1);
        if (where.focal()) {
            for (int c = first; c < judged; c++) {
                opposite[c] = like(tracks, c, first);
            }
            if (first == 1) {
                Surroundings.of(nearest(all, where.mirrored()), where.mirrored())
                        .ifPresent(there -> {
                            opposite[0] = tracks.size();
                            tracks.add(there);
                        });
            }
        }
        return new JudgedSites(List.copyOf(tracks), judged, opposite);
    }

    private static List<Track> nearest(List<Track> all, TriggerSet.Expectation where) {
        return all.stream()
                .sorted(Comparator.comparingDouble(
                        t -> ScalpPlace.of(t.position()).map(where::distance).orElse(Double.MAX_VALUE)))
                .toList();
    }

    private static int like(List<Track> tracks, int c, int first) {
        Optional<ScalpPlace> place = ScalpPlace.of(tracks.get(c).position()).filter(p -> !p.midline());
        return place.map(ScalpPlace::mirrored)
                .map(mirrored -> IntStream.range(first, tracks.size())
                        .filter(i -> ScalpPlace.of(tracks.get(i).position())
                                .filter(p -> p.distance(mirrored) < SAME_PLACE)
                                .isPresent())
                        .findFirst()
                        .orElse(-1))
                .orElse(-1);
    }

    /**
     * What is averaged at random moments.
     *
     * @return true at the index of a judged channel or of one it is compared with
     */
    boolean[] needed() {
        boolean[] needed = new boolean[tracks.size()];
        Arrays.fill(needed, 0, judged, true);
        IntStream.of(opposite).filter(c -> c >= 0).forEach(c -> needed[c] = true);
        return needed;
    }
}
