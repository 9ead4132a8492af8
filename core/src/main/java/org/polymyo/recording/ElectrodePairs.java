package org.polymyo.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds pairs of monopolar electrodes that belong to one muscle: the EXG inputs of a BioSemi amplifier, which are always
 * recorded against the common electrode and mean nothing one by one.
 */
final class ElectrodePairs {
    private static final Pattern EXTERNAL = Pattern.compile("EXG([1-8])");

    private final RecognitionSettings settings;

    /**
     * A finder.
     *
     * @param settings thresholds
     */
    ElectrodePairs(RecognitionSettings settings) {
        this.settings = settings;
    }

    /**
     * A pair that was found.
     *
     * @param first odd electrode
     * @param second the next electrode
     * @param reason why they belong together
     */
    record Found(Channel first, Channel second, String reason) {}

    /**
     * Finds clear pairs.
     *
     * @param channels all channels of a recording
     * @return pairs in order; empty unless the recording shows a BioSemi amplifier
     */
    List<Found> in(List<Channel> channels) {
        boolean bioSemi = channels.stream().anyMatch(c -> c.label().equals("Status"));
        List<Channel> electrodes = channels.stream()
                .filter(c -> EXTERNAL.matcher(c.label()).matches() && c.unit().isVoltage())
                .toList();
        List<Found> found = new ArrayList<>();
        for (Channel first : bioSemi ? electrodes : List.<Channel>of()) {
            partner(first, electrodes)
                    .flatMap(second -> clear(first, second, electrodes))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Channel> partner(Channel first, List<Channel> electrodes) {
        int number = number(first);
        return electrodes.stream()
                .filter(c -> number % 2 == 1 && number(c) == number + 1 && c.rateHz() == first.rateHz())
                .findFirst();
    }

    private static int number(Channel electrode) {
        Matcher matcher = EXTERNAL.matcher(electrode.label());
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : -1;
    }

    private Optional<Found> clear(Channel first, Channel second, List<Channel> electrodes) {
        double own = correlation(first, second);
        double strangers = electrodes.stream()
                .filter(c -> c != first && c != second && c.rateHz() == first.rateHz())
                .mapToDouble(c -> Math.max(Math.abs(correlation(first, c)), Math.abs(correlation(second, c))))
                .max()
                .orElse(0);
        if (!(own >= settings.pairCorrelation() && own - strangers >= settings.pairMargin())) {
            return Optional.empty();
        }
        String reason = String.format(
                Locale.ROOT,
                "bipolar pair formed: %s and %s are neighbouring single electrodes of a BioSemi amplifier, correlated"
                        + " %.2f above 10 Hz, with other electrodes at most %.2f",
                first.label(),
                second.label(),
                own,
                strangers);
        return Optional.of(new Found(first, second, reason));
    }

    private static double correlation(Channel a, Channel b) {
        List<double[]> left = Excerpts.of(a);
        List<double[]> right = Excerpts.of(b);
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (int e = 0; e < Math.min(left.size(), right.size()); e++) {
            double[] x = Excerpts.withoutDrift(left.get(e), a.rateHz());
            double[] y = Excerpts.withoutDrift(right.get(e), b.rateHz());
            for (int i = 0; i < Math.min(x.length, y.length); i++) {
                ab += x[i] * y[i];
                aa += x[i] * x[i];
                bb += y[i] * y[i];
            }
        }
        return aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : 0;
    }
}
