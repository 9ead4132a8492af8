package org.polymyo.cortex;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.polymyo.recording.BodyPart;
import org.polymyo.recording.Placement;
import org.polymyo.recording.Side;

/** Where over the scalp a muscle's cortex lies, and small Laplacians there (Hjorth, doi 10.1016/0013-4694(75)90056-5). */
final class CoherenceSites {
    private static final int FEWEST_NEIGHBOURS = 3;
    private static final List<Map.Entry<String, List<String>>> NEIGHBOURS = List.of(
            Map.entry("C3", List.of("FC3", "CP3", "C1", "C5")),
            Map.entry("C3", List.of("F3", "P3", "T3", "T7", "CZ")),
            Map.entry("C4", List.of("FC4", "CP4", "C2", "C6")),
            Map.entry("C4", List.of("F4", "P4", "T4", "T8", "CZ")),
            Map.entry("CZ", List.of("FCZ", "CPZ", "C1", "C2")),
            Map.entry("CZ", List.of("FZ", "PZ", "C3", "C4")));

    private CoherenceSites() {}

    /** Every channel as recorded, and a Laplacian at each central position that has neighbours enough. */
    static List<CoherenceDerivation> derivations(List<String> labels, List<String> sites) {
        List<CoherenceDerivation> all = new ArrayList<>();
        for (int e = 0; e < labels.size(); e++) {
            all.add(CoherenceDerivation.asRecorded(labels.get(e), sites.get(e), e));
        }
        List<String> upper = sites.stream().map(s -> s.toUpperCase(Locale.ROOT)).toList();
        Set<String> done = new LinkedHashSet<>();
        for (var entry : NEIGHBOURS) {
            int centre = upper.indexOf(entry.getKey());
            int[] around = entry.getValue().stream()
                    .mapToInt(upper::indexOf)
                    .filter(i -> i >= 0)
                    .toArray();
            if (centre >= 0 && around.length >= FEWEST_NEIGHBOURS && done.add(entry.getKey())) {
                all.add(laplacian(labels.get(centre), sites.get(centre), centre, around));
            }
        }
        return all;
    }

    private static CoherenceDerivation laplacian(String label, String site, int centre, int[] around) {
        int[] sources = new int[around.length + 1];
        double[] weights = new double[sources.length];
        sources[0] = centre;
        weights[0] = 1;
        for (int i = 0; i < around.length; i++) {
            sources[i + 1] = around[i];
            weights[i + 1] = -1.0 / around.length;
        }
        return new CoherenceDerivation(label + " (Laplacian)", site, sources, weights);
    }

    /**
     * Indices of the derivations over a muscle's cortex: the Laplacians where there are any, else what was recorded there.
     */
    static int[] central(Placement.Muscle muscle, List<CoherenceDerivation> derivations) {
        Set<String> wanted = sites(muscle);
        List<Integer> there = new ArrayList<>();
        boolean laplacian = false;
        for (int d = 0; d < derivations.size(); d++) {
            if (touches(derivations.get(d).site(), wanted)) {
                there.add(d);
                laplacian |= derivations.get(d).sources().length > 1;
            }
        }
        boolean only = laplacian;
        return there.stream()
                .filter(d -> !only || derivations.get(d).sources().length > 1)
                .mapToInt(d -> d)
                .toArray();
    }

    private static boolean touches(String site, Set<String> wanted) {
        for (String one : site.toUpperCase(Locale.ROOT).split("-", -1)) {
            if (wanted.contains(one)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> sites(Placement.Muscle muscle) {
        List<String> midline = List.of("CZ");
        List<String> lateral = switch (muscle.side()) {
            case RIGHT -> List.of("C3");
            case LEFT -> List.of("C4");
            case MIDLINE, UNSTATED -> List.of("C3", "C4");
        };
        Set<String> sites = new LinkedHashSet<>(
                switch (muscle.part()) {
                    case ARM, FACE, EYES -> lateral;
                    case LEG, TRUNK -> midline;
                    case NECK -> List.of("C3", "C4", "CZ");
                    case UNKNOWN -> lateral;
                });
        if (muscle.part() == BodyPart.UNKNOWN || muscle.side() == Side.UNSTATED) {
            sites.addAll(midline);
        }
        return sites;
    }
}
