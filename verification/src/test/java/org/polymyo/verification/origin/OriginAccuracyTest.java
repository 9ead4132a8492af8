package org.polymyo.verification.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.polymyo.synthetic.IntendedType;

/** A few people with EMG only, in every run; {@code ./verify --origin} makes many, with full studies. */
class OriginAccuracyTest {
    private static final long SEED = 7_100_000;

    @Test
    void ofFourPeopleAtMostOneIsRankedWronglyAndTremorIsNoMyoclonus() {
        List<Judged> people = new Patients(false)
                .of(
                        List.of(
                                IntendedType.CORTICAL,
                                IntendedType.PROPRIOSPINAL,
                                IntendedType.PERIPHERAL,
                                IntendedType.ESSENTIAL_TREMOR),
                        SEED,
                        1);

        assertThat(people.stream().filter(p -> p.given() && !p.correct()))
                .as("%s", people.stream().map(Judged::answer).toList())
                .hasSizeLessThanOrEqualTo(1);
        assertThat(people.getLast().answer()).isEqualTo(Judged.NOT_MYOCLONUS);
    }
}
