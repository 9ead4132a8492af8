package org.polymyo.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.polymyo.finding.Origin.Type;

/** People drawn from the table itself, its uncertainty included: the ranking must not claim more than it keeps. */
class RankingCalibrationTest {
    private static final int PEOPLE = 4000;

    private final Criteria criteria = Criteria.builtIn();
    private final Random chance = new Random(20_260);

    private record Ranked(double claimed, boolean right) {}

    @Test
    void whatIsClaimedIsKeptAndNeverMuchLess() {
        List<Ranked> all = IntStream.range(0, PEOPLE).mapToObj(i -> person()).toList();

        double claimed = all.stream().mapToDouble(Ranked::claimed).average().orElseThrow();
        double kept = all.stream().filter(Ranked::right).count() / (double) PEOPLE;
        assertThat(claimed - kept).isBetween(-0.12, 0.02);
        List<Ranked> sure = all.stream().filter(r -> r.claimed() > 0.8).toList();
        assertThat(sure.stream().filter(Ranked::right).count() / (double) sure.size())
                .isGreaterThan(0.85);
    }

    private Ranked person() {
        Type truth = Type.values()[chance.nextInt(Type.values().length)];
        List<Examination> done = new ArrayList<>(criteria.table().examinations());
        Collections.shuffle(done, chance);
        List<Outcome.Answered> answers = done.subList(0, 4 + chance.nextInt(12)).stream()
                .map(e -> answer(e, truth))
                .filter(a -> informative(a))
                .toList();
        double[] prior = criteria.table().of(Clinic.NOT_STATED).logarithms();
        double[] middle = Posterior.of(
                        prior,
                        new Weighing(criteria).of(answers),
                        criteria.get("largest-ratio").value(),
                        0)
                .middle();
        int first = IntStream.range(0, middle.length)
                .reduce((a, b) -> middle[b] > middle[a] ? b : a)
                .orElseThrow();
        return new Ranked(middle[first], first == truth.ordinal());
    }

    private static boolean informative(Outcome.Answered answered) {
        int at = answered.membership().indexOf(1.0);
        return answered.examination().answers().get(at).informative();
    }

    private Outcome.Answered answer(Examination e, Type truth) {
        double[] shares = e.of(truth).draw(chance);
        double all =
                IntStream.range(0, shares.length).mapToDouble(i -> shares[i]).sum();
        double left = chance.nextDouble() * all;
        int at = 0;
        while (at < shares.length - 1 && left > shares[at]) {
            left -= shares[at++];
        }
        int drawn = at;
        List<Double> membership = IntStream.range(0, shares.length)
                .mapToObj(i -> i == drawn ? 1.0 : 0.0)
                .toList();
        return new Outcome.Answered(e, membership, 1, "");
    }
}
