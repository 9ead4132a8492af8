package org.polymyo.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.polymyo.event.Activity;
import org.polymyo.event.Jerk;
import org.polymyo.recording.BodyPart;
import org.polymyo.recording.Placement;
import org.polymyo.recording.Side;

/** Which parts of the body jerk, and whether they do so together. */
final class DistributionMeasure implements Measure {
    private static final int FEWEST_PER_REGION = 3;
    private static final double LEAST_SHARE = 0.05;
    private static final double AXIAL_FIRST = 0.8;

    @Override
    public List<Measurement> of(Observed observed) {
        Map<String, Region> regions = regions(observed);
        Set<Region> recorded = new LinkedHashSet<>(regions.values());
        String whole = Measurement.WHOLE_RECORDING;
        if (observed.jerks().isEmpty()) {
            return List.of(new Measurement.NotMeasurable(Question.DISTRIBUTION, whole, "no jerk was found"));
        }
        if (recorded.stream().anyMatch(r -> r.part() == BodyPart.UNKNOWN)) {
            return List.of(new Measurement.NotMeasurable(
                    Question.DISTRIBUTION,
                    whole,
                    "not every EMG channel says which muscle it is; name them with --channel or a montage file"));
        }
        if (recorded.size() < 2) {
            return List.of(new Measurement.NotMeasurable(
                    Question.DISTRIBUTION, whole, "only one part of the body was recorded; two or more are needed"));
        }
        return List.of(category(observed, new Spread(observed, regions, recorded)));
    }

    /** Of the muscles; of the parts of the body that a video shows where there is no muscle. */
    private static Map<String, Region> regions(Observed observed) {
        Map<String, Region> regions = new LinkedHashMap<>();
        observed.muscles().stream()
                .filter(m -> m.watch().validSeconds() > 0)
                .forEach(m -> regions.put(m.label(), Region.of(m.muscle().placement())));
        if (observed.muscles().isEmpty()) {
            for (SensorEvents sensor : observed.sensors()) {
                if (sensor.validSeconds() > 0 && sensor.placement() instanceof Placement.InView view) {
                    regions.put(sensor.label(), new Region(view.part(), view.side()));
                }
            }
        }
        return regions;
    }

    private static Measurement category(Observed observed, Spread spread) {
        var chance = new Coincidence(
                        spread.onsets(),
                        2 * observed.settings().synchronyMilliseconds() / 1000,
                        observed.recordingSeconds())
                .compare((int) observed.settings().surrogates());
        int n = observed.jerks().size();
        String basis = String.format(
                Locale.ROOT,
                "%s; %.0f %% of the jerks involve two parts or more (of the parts' events %.0f %% have company, by chance"
                        + " %.1f %%); recorded were %s",
                spread.words(),
                100 * spread.together(),
                100 * chance.found(),
                100 * chance.expected(),
                spread.recorded.stream().map(Region::words).collect(Collectors.joining(", ")));
        return new Measurement.Category(
                Question.DISTRIBUTION,
                Measurement.WHOLE_RECORDING,
                spread.word(observed.settings()),
                n,
                observed.quality(n),
                basis);
    }

    /** The regions of every jerk, and those that take part often enough to count. */
    private static final class Spread {
        private final List<List<Region>> jerks = new ArrayList<>();
        private final Map<Region, List<Double>> onsets = new LinkedHashMap<>();
        private final Set<Region> recorded;
        private final List<Region> active;

        Spread(Observed observed, Map<String, Region> regions, Set<Region> recorded) {
            this.recorded = recorded;
            for (Jerk jerk : observed.jerks()) {
                Set<Region> taking = new LinkedHashSet<>();
                for (Activity part : jerk.parts()) {
                    Region region = regions.get(part.channel());
                    if (region != null && taking.add(region)) {
                        onsets.computeIfAbsent(region, r -> new ArrayList<>())
                                .add(part.span().startSeconds());
                    }
                }
                jerks.add(List.copyOf(taking));
            }
            double fewest = Math.max(FEWEST_PER_REGION, LEAST_SHARE * jerks.size());
            List<Region> often = recorded.stream()
                    .filter(r -> onsets.getOrDefault(r, List.of()).size() >= fewest)
                    .toList();
            this.active = often.isEmpty() ? List.copyOf(onsets.keySet()) : often;
        }

        List<double[]> onsets() {
            return active.stream()
                    .map(r -> of(r).stream()
                            .mapToDouble(Double::doubleValue)
                            .sorted()
                            .toArray())
                    .toList();
        }

        private List<Double> of(Region region) {
            return onsets.getOrDefault(region, List.of());
        }

        double together() {
            return share(jerk -> jerk.stream().filter(active::contains).count() >= 2);
        }

        private double share(java.util.function.Predicate<List<Region>> which) {
            return (double) jerks.stream().filter(which).count() / jerks.size();
        }

        String words() {
            return active.stream().map(r -> r.words() + " in " + of(r).size()).collect(Collectors.joining(", "));
        }

        String word(MeasuringSettings settings) {
            if (active.size() == 1) {
                return "focal";
            }
            if (share(Spread::wide) > settings.generalisedShare()) {
                return "generalised";
            }
            if (active.stream().allMatch(Region::axial)
                    || (active.stream().anyMatch(Region::axial)
                            && share(j -> j.getFirst().axial()) >= AXIAL_FIRST)) {
                return "axial";
            }
            if (oneSided()) {
                return "hemi";
            }
            if (together() > settings.segmentalShare() && joined()) {
                return "segmental";
            }
            return together() < settings.multifocalShare() ? "multifocal" : "mixed";
        }

        private static boolean wide(List<Region> jerk) {
            return jerk.stream().anyMatch(Region::central)
                    && jerk.stream().filter(Region::limb).count() >= 2;
        }

        /** Two parts or more on one side, although the other side was recorded too. */
        private boolean oneSided() {
            Side side = active.getFirst().side();
            boolean sided = side == Side.LEFT || side == Side.RIGHT;
            long parts = active.stream().map(Region::part).distinct().count();
            return sided
                    && parts >= 2
                    && active.stream().allMatch(r -> r.side() == side)
                    && recorded.stream().anyMatch(r -> r.side() != side && r.side() != Side.UNSTATED);
        }

        /** Whether the parts hang together as neighbours. */
        private boolean joined() {
            Set<Region> reached = new LinkedHashSet<>(List.of(active.getFirst()));
            for (int i = 0; i < active.size(); i++) {
                active.stream()
                        .filter(r -> reached.stream().anyMatch(r::touches))
                        .toList()
                        .forEach(reached::add);
            }
            return reached.size() == active.size();
        }
    }
}
