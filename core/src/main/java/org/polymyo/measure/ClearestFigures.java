package org.polymyo.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.polymyo.event.Activity;
import org.polymyo.event.Jerk;
import org.polymyo.preparation.PreparedPiece;
import org.polymyo.quantity.TimeSpan;

/** The clearest jerk of each third of the recording: largest over its background, and well away from its neighbours. */
final class ClearestFigures {
    private static final int FIGURES = 3;
    private static final int MOST_MUSCLES = 8;
    private static final int MOST_POINTS = 2000;
    private static final double MARGIN_SECONDS = 0.2;
    private static final double ALONE_SECONDS = 0.5;

    private ClearestFigures() {}

    static List<Figure> of(Observed observed) {
        List<Jerk> jerks = observed.jerks();
        List<Figure> figures = new ArrayList<>();
        int parts = Math.min(FIGURES, jerks.size());
        for (int p = 0; p < parts; p++) {
            int from = p * jerks.size() / parts;
            int to = (p + 1) * jerks.size() / parts;
            clearest(jerks, from, to).flatMap(j -> figure(j, observed)).ifPresent(figures::add);
        }
        return figures;
    }

    private static Optional<Jerk> clearest(List<Jerk> jerks, int from, int to) {
        return jerks.subList(from, to).stream()
                .max(Comparator.comparingDouble(j -> clarity(j) + (alone(jerks, j.number() - 1) ? 0 : -1000)));
    }

    private static double clarity(Jerk jerk) {
        return jerk.parts().stream().mapToDouble(ClearestFigures::clarity).max().orElseThrow();
    }

    private static double clarity(Activity part) {
        return switch (part) {
            case Activity.Burst b -> b.signalToNoiseDb();
            case Activity.SilentPeriod s -> -20 * StrictMath.log10(Math.max(s.depth(), 1e-3));
            case Activity.Movement m -> 0;
            case Activity.Sighting s -> 0;
            case Activity.Other o -> 0;
        };
    }

    private static boolean alone(List<Jerk> jerks, int index) {
        if (index < 0 || index >= jerks.size()) {
            return false;
        }
        TimeSpan near = jerks.get(index).span().widened(ALONE_SECONDS);
        return (index == 0 || !near.overlaps(jerks.get(index - 1).span()))
                && (index == jerks.size() - 1
                        || !near.overlaps(jerks.get(index + 1).span()));
    }

    private static Optional<Figure> figure(Jerk jerk, Observed observed) {
        TimeSpan shown = jerk.span().widened(MARGIN_SECONDS);
        List<Figure.Clearest.Trace> traces = new ArrayList<>();
        for (MuscleEvents muscle : shownMuscles(jerk, observed)) {
            List<TimeSpan> marked = jerk.parts().stream()
                    .filter(p -> p.channel().equals(muscle.label()))
                    .map(Activity::span)
                    .toList();
            Excerpts.read(muscle.muscle(), shown).ifPresent(e -> traces.add(trace(muscle.label(), e, marked)));
        }
        return traces.isEmpty()
                ? Optional.empty()
                : Optional.of(new Figure.Clearest(jerk.number(), shown, List.copyOf(traces)));
    }

    /** Those that take part first, then the others, in the order of the channels. */
    private static List<MuscleEvents> shownMuscles(Jerk jerk, Observed observed) {
        List<String> taking = jerk.parts().stream().map(Activity::channel).toList();
        List<MuscleEvents> chosen = observed.muscles().stream()
                .sorted(Comparator.comparing(m -> !taking.contains(m.label())))
                .limit(MOST_MUSCLES)
                .toList();
        return observed.muscles().stream().filter(chosen::contains).toList();
    }

    /** Where points must be left out, the largest of each group stays, so that no peak is lost. */
    private static Figure.Clearest.Trace trace(String label, PreparedPiece.Excerpt excerpt, List<TimeSpan> marked) {
        double[] x = excerpt.values();
        int group = (x.length + MOST_POINTS - 1) / MOST_POINTS;
        if (group <= 1) {
            return new Figure.Clearest.Trace(
                    label, excerpt.rateHz(), Arrays.stream(x).boxed().toList(), marked);
        }
        List<Double> points = new ArrayList<>();
        for (int i = 0; i + group <= x.length; i += group) {
            double largest = x[i];
            for (int k = i + 1; k < i + group; k++) {
                largest = Math.abs(x[k]) > Math.abs(largest) ? x[k] : largest;
            }
            points.add(largest);
        }
        return new Figure.Clearest.Trace(label, excerpt.rateHz() / group, List.copyOf(points), marked);
    }
}
