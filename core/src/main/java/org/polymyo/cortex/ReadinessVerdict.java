package org.polymyo.cortex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.polymyo.cortex.ReadinessSearch.Found;
import org.polymyo.cortex.ReadinessSearch.Guard;

/**
 * What a slow potential means.
 *
 * @param word {@code early}, {@code late}, {@code absent} or {@code inconclusive}
 * @param basis the numbers behind it, in words
 */
record ReadinessVerdict(String word, String basis) {
    private static final double POWER_FACTOR = 3.17;
    private static final double CLEARLY_ABSENT = 0.05;

    /**
     * Judges what was found.
     *
     * @param settings limits
     * @param found the potential
     * @return word and basis
     */
    static ReadinessVerdict of(CortexSettings settings, Found found) {
        List<String> against = against(settings, found);
        String numbers = numbers(found);
        if (against.isEmpty()) {
            boolean early = found.average().hinge().onset() * -1000 >= settings.readinessEarlyMilliseconds();
            return new ReadinessVerdict(early ? "early" : "late", numbers);
        }
        double error = found.average().error();
        boolean exact = error <= settings.readinessErrorMicrovolts()
                && found.average().negativity() + 1.96 * error < settings.readinessAbsentMicrovolts()
                && found.guard().reach() < settings.readinessMicrovolts();
        boolean nothing = found.probability() >= CLEARLY_ABSENT && found.reversed() >= settings.readinessChance();
        if (exact && nothing) {
            return new ReadinessVerdict("absent", numbers + seen(found));
        }
        return new ReadinessVerdict(
                "inconclusive", numbers + "; " + String.join("; ", against) + reversed(settings, found));
    }

    /**
     * Whether a potential is there.
     *
     * @return true for early and late
     */
    boolean present() {
        return word.equals("early") || word.equals("late");
    }

    private static List<String> against(CortexSettings settings, Found found) {
        List<String> against = new ArrayList<>();
        Guard guard = found.guard();
        if (found.probability() >= settings.readinessChance()) {
            against.add("the negativity is not beyond chance" + seen(found));
        }
        if (found.average().height() < settings.readinessMicrovolts()) {
            against.add(format("smaller than %.1f µV", settings.readinessMicrovolts()));
        }
        if (found.average().hinge().onset() * -1000 < settings.readinessOnsetMilliseconds()) {
            against.add(
                    format("its onset lies later than %.0f ms before the EMG", settings.readinessOnsetMilliseconds()));
        } else if (found.average().latestOnset() * -1000 < settings.readinessLatestMilliseconds()) {
            against.add(format(
                    "its onset may lie later than %.0f ms before the EMG", settings.readinessLatestMilliseconds()));
        }
        if (!guard.known()) {
            against.add("neither EOG nor frontopolar EEG tells what the eyes did");
        }
        if (guard.share() >= settings.readinessEyeShare()) {
            against.add("the eyes move before the moments and may explain it");
        }
        if (guard.frontalFirst()) {
            against.add("it is not larger over the centre than above the eyes");
        }
        return against;
    }

    private static String seen(Found found) {
        return format(
                "; a potential of %.1f µV would have been seen with a power of 0.8",
                POWER_FACTOR * found.average().error());
    }

    private static String reversed(CortexSettings settings, Found found) {
        return found.reversed() < settings.readinessChance()
                ? format(
                        "; a slow positive wave is beyond chance (p = %.2g): if the EEG was recorded with reversed polarity"
                                + " this is the potential sought, so check the polarity of the file",
                        found.reversed())
                : "";
    }

    private static String numbers(Found found) {
        ReadinessAverage average = found.average();
        Guard guard = found.guard();
        return format(
                        "%s, %d epochs: mean negativity of the last 650 ms %.1f ± %.1f µV (standard error), height of the"
                                + " fitted fall at the EMG %.1f µV, p = %.2g; onset"
                                + " %.0f ms before the EMG (%s to %.0f)",
                        found.position(),
                        found.n(),
                        average.negativity(),
                        average.error(),
                        average.height(),
                        found.probability(),
                        -1000 * average.hinge().onset(),
                        earliest(average),
                        -1000 * average.onset().high())
                + (guard.known()
                        ? format(
                                "; the eyes (%s) bring at most %.1f µV of it",
                                guard.recorded() ? "EOG" : "frontopolar EEG in place of EOG", guard.reach())
                        : "")
                + (Double.isNaN(guard.frontal()) ? "" : format("; frontopolar negativity %.1f µV", guard.frontal()));
    }

    /**
     * The earlier end of the onset's interval.
     *
     * @param average the average
     * @return milliseconds before the EMG
     */
    static String earliest(ReadinessAverage average) {
        double low = average.onset().low();
        return Double.isInfinite(low) ? "2000 or more" : format("%.0f", -1000 * low);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
