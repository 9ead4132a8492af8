package org.polymyo.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.polymyo.quantity.Interval;
import org.polymyo.quantity.Unit;
import org.polymyo.signal.Quantiles;

/** Which way a jerk spreads along the cord, and how fast. */
final class SpreadAnswers {
    private static final int FEWEST_JERKS = 10;
    private static final int LEVELS_FOR_A_WAY = 3;
    private static final int LEVELS_FOR_A_VELOCITY = 4;
    private static final double MOSTLY_INSIDE = 0.9;
    private static final double LEAST_DELAY_SECONDS = 0.004;
    private static final double TOGETHER_MILLISECONDS = 5;

    private final CordJerks jerks;
    private final Recruitment recruitment;
    private final Observed observed;

    private SpreadAnswers(Recruitment recruitment, Observed observed) {
        this.jerks = CordJerks.of(recruitment, observed);
        this.recruitment = recruitment;
        this.observed = observed;
    }

    /**
     * Answers about the spread.
     *
     * @param recruitment the jerks' bursts by muscle
     * @param observed what was found and said
     * @return pattern and velocity
     */
    static List<Measurement> of(Recruitment recruitment, Observed observed) {
        return new SpreadAnswers(recruitment, observed).answers();
    }

    private List<Measurement> answers() {
        int levels = jerks.distinct();
        int n = jerks.onsets().size();
        if (n < FEWEST_JERKS || levels < LEVELS_FOR_A_WAY) {
            String reason = format(
                    "%d jerks over %d levels of the cord; at least %d over %d levels are needed, over %d for a velocity",
                    n, levels, FEWEST_JERKS, LEVELS_FOR_A_WAY, LEVELS_FOR_A_VELOCITY);
            return List.of(none(Question.SPREAD_PATTERN, reason), none(Question.CONDUCTION_VELOCITY, reason));
        }
        Travel.Found found = jerks.travel().anywhere((int) observed.settings().draws());
        String pattern = pattern(found);
        List<Measurement> all = new ArrayList<>();
        all.add(new Measurement.Category(
                Question.SPREAD_PATTERN,
                Measurement.WHOLE_RECORDING,
                pattern,
                n,
                observed.quality(n),
                basis(found, levels)));
        all.addAll(velocities(found, pattern, levels));
        return all;
    }

    private String pattern(Travel.Found found) {
        if (variable()) {
            return "variable";
        }
        double reach = jerks.levels().stream()
                .mapToDouble(l -> Math.abs(l.metres() - found.fit().origin()))
                .max()
                .orElse(0);
        boolean travels = found.fit().slowness() * reach >= LEAST_DELAY_SECONDS;
        if (travels && found.inside() >= MOSTLY_INSIDE) {
            return "outward";
        }
        if (found.down().low() > 0) {
            return "rostro-caudal";
        }
        if (found.down().high() < 0) {
            return "caudo-rostral";
        }
        return largestDelay() <= TOGETHER_MILLISECONDS ? "simultaneous" : "none";
    }

    private boolean variable() {
        return recruitment
                .agreement()
                .map(Recruitment.Agreement::concordance)
                .filter(c -> c.jerks() >= observed.settings().variableJerks())
                .filter(c -> c.concordance() < observed.settings().variableConcordance())
                .filter(c -> largestScatter() > TOGETHER_MILLISECONDS)
                .isPresent();
    }

    private double largestDelay() {
        double most = 0;
        for (int i = 0; i < jerks.labels().size(); i++) {
            most = Math.max(most, Math.abs(Quantiles.median(jerks.afterOrigin(i, 0, 0))));
        }
        return most;
    }

    private double largestScatter() {
        double most = 0;
        for (int i = 0; i < jerks.labels().size(); i++) {
            double[] own = jerks.afterOrigin(i, 0, 0);
            double middle = Quantiles.median(own);
            most = Math.max(
                    most,
                    Quantiles.median(
                            Arrays.stream(own).map(v -> Math.abs(v - middle)).toArray()));
        }
        return most;
    }

    private String basis(Travel.Found found, int levels) {
        return format(
                "%d muscles of %d levels, delays of the nerves taken out (table, unverified): onset later by %.1f ms (%.1f to"
                        + " %.1f) for each 10 cm down the cord; best origin %s, inside the recorded levels in %.0f %% of the"
                        + " draws",
                jerks.labels().size(),
                levels,
                100 * found.fit().down(),
                100 * found.down().low(),
                100 * found.down().high(),
                CordLevels.nearest(found.fit().origin() * tableHeight()),
                100 * found.inside());
    }

    private double tableHeight() {
        return CordLevels.TABLE_CENTIMETRES
                / observed.told().heightCentimetres().orElse(CordLevels.TABLE_CENTIMETRES);
    }

    private List<Measurement> velocities(Travel.Found found, String pattern, int levels) {
        if (levels < LEVELS_FOR_A_VELOCITY) {
            return List.of(none(
                    Question.CONDUCTION_VELOCITY,
                    format("%d levels of the cord; %d are needed", levels, LEVELS_FOR_A_VELOCITY)));
        }
        return switch (pattern) {
            case "outward" -> outward(found);
            case "rostro-caudal" ->
                List.of(velocity(
                        Measurement.WHOLE_RECORDING, found.down(), found.fit().down()));
            case "caudo-rostral" ->
                List.of(velocity(
                        Measurement.WHOLE_RECORDING,
                        new Interval(-found.down().high(), -found.down().low()),
                        -found.fit().down()));
            case "variable" ->
                List.of(none(Question.CONDUCTION_VELOCITY, "the order of the muscles changes from jerk to jerk"));
            default ->
                List.of(none(
                        Question.CONDUCTION_VELOCITY,
                        format(
                                "no delay along the cord that exceeds scatter and doubt of the table: too fast to tell, above"
                                        + " %.0f m/s",
                                1 / Math.max(found.slowness().high(), 1e-6))));
        };
    }

    private List<Measurement> outward(Travel.Found found) {
        List<Measurement> all = new ArrayList<>();
        all.add(velocity(
                Measurement.WHOLE_RECORDING, found.slowness(), found.fit().slowness()));
        for (boolean below : new boolean[] {false, true}) {
            CordJerks side = jerks.beyond(found.fit().origin(), below);
            if (side.distinct() >= LEVELS_FOR_A_WAY && side.onsets().size() >= FEWEST_JERKS) {
                Travel.Found one = side.travel()
                        .from(found.fit().origin(), (int) observed.settings().draws());
                if (one.fit().slowness() > 0) {
                    all.add(velocity(
                            below ? "down the cord" : "up the cord",
                            one.slowness(),
                            one.fit().slowness()));
                }
            }
        }
        return all;
    }

    private Measurement velocity(String about, Interval slowness, double value) {
        double fastest = slowness.low() > 0 ? 1 / slowness.low() : Double.POSITIVE_INFINITY;
        int n = jerks.onsets().size();
        return new Measurement.Number(
                Question.CONDUCTION_VELOCITY,
                about,
                1 / value,
                Unit.METRE_PER_SECOND,
                new Interval(Math.min(1 / Math.max(slowness.high(), 1e-6), 1 / value), fastest),
                n,
                observed.quality(n),
                format(
                        "onset = a moment of the jerk + distance along the cord from the origin / velocity + delay of the nerve;"
                                + " levels and delays from a table for %s (background, unverified), least squares over %d jerks;"
                                + " interval from %.0f draws of jerks and of what persons differ in levels and delays",
                        jerks.heightKnown()
                                ? format(
                                        "%.0f cm",
                                        observed.told().heightCentimetres().orElse(0))
                                : "170 cm, height not known (± 6 %)",
                        n,
                        observed.settings().draws()));
    }

    private static Measurement none(Question question, String reason) {
        return new Measurement.NotMeasurable(question, Measurement.WHOLE_RECORDING, reason);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
