package org.polymyo.cortex;

import java.util.Map;
import org.polymyo.quantity.Setting;
import org.polymyo.quantity.Settings;

/**
 * Settings of the cortical chapter.
 *
 * @param surrogates random-trigger averages against which an average is judged
 * @param readinessFlips random draws of signs against which a slow potential is judged
 * @param readinessChance largest probability of chance of a Bereitschaftspotential
 * @param readinessMicrovolts smallest Bereitschaftspotential
 * @param readinessOnsetMilliseconds latest onset of a Bereitschaftspotential before the EMG
 * @param readinessLatestMilliseconds onset that must not be possible any more for a Bereitschaftspotential
 * @param readinessEarlyMilliseconds onset before the EMG from which it is called early
 * @param readinessEyeShare largest share of it that the eyes may explain
 * @param readinessErrorMicrovolts largest standard error with which it may be called absent
 * @param readinessAbsentMicrovolts potential that must lie outside the interval where it is called absent
 * @param readinessJitterMilliseconds widest interval of an onset that still counts as a trigger
 * @param readinessRejectMicrovolts largest excursion of an epoch that still counts
 * @param readinessFewest epochs from which it is judged
 * @param betaLeastPercent smallest fall of beta that may be overlooked where it is called absent
 * @param fewestJerks jerks from which an average is judged
 * @param isolationMilliseconds quiet time of the muscle before a jerk that is averaged on its own
 * @param silenceEnd whether silent periods are averaged at their end
 * @param heightCentimetres height of the person
 * @param rejectAbove size of an artefact in the EEG
 * @param averageSignificance accepted share of wrong correlates
 * @param epochBeforeMilliseconds shown before the jerk
 * @param epochAfterMilliseconds shown after the jerk
 * @param mostEegSamples samples of EEG held at once
 */
public record CortexSettings(
        @Setting(
                value = 1000,
                atLeast = 200,
                atMost = 20000,
                unit = "1",
                meaning = "averages at random moments, with the same intervals and alignment, against which the"
                        + " back-average is judged",
                source = "decision:surrogates")
        double surrogates,

        @Setting(
                value = 5000,
                atLeast = 200,
                atMost = 100000,
                unit = "1",
                meaning =
                        "averages with random signs against which slow potentials and beta desynchronisation are judged",
                source = "decision:bereitschaftspotential")
        double readinessFlips,

        @Setting(
                value = 0.01,
                atLeast = 0.0001,
                atMost = 0.1,
                unit = "1",
                meaning = "largest probability of chance with which a slow potential or desynchronisation counts",
                source = "decision:bereitschaftspotential")
        double readinessChance,

        @Setting(
                value = 3,
                atLeast = 0.5,
                atMost = 50,
                unit = "µV",
                meaning = "smallest height, at the EMG, of the fitted fall that is called a Bereitschaftspotential",
                source = "decision:bereitschaftspotential")
        double readinessMicrovolts,

        @Setting(
                value = 400,
                atLeast = 0,
                atMost = 2000,
                unit = "ms",
                meaning = "the onset must lie earlier than this before the EMG",
                source = "decision:bereitschaftspotential")
        double readinessOnsetMilliseconds,

        @Setting(
                value = 200,
                atLeast = 0,
                atMost = 2000,
                unit = "ms",
                meaning = "the onset must lie earlier than this before the EMG with 95 % confidence",
                source = "decision:bereitschaftspotential")
        double readinessLatestMilliseconds,

        @Setting(
                value = 700,
                atLeast = 400,
                atMost = 2000,
                unit = "ms",
                meaning = "onset before the EMG from which a Bereitschaftspotential is called early",
                source = "decision:bereitschaftspotential")
        double readinessEarlyMilliseconds,

        @Setting(
                value = 0.3,
                atLeast = 0.05,
                atMost = 1,
                unit = "1",
                meaning = "largest share of a slow potential that the eyes may explain",
                source = "decision:bereitschaftspotential")
        double readinessEyeShare,

        @Setting(
                value = 2,
                atLeast = 0.2,
                atMost = 20,
                unit = "µV",
                meaning = "largest standard error with which a Bereitschaftspotential may be called absent",
                source = "decision:bereitschaftspotential")
        double readinessErrorMicrovolts,

        @Setting(
                value = 4,
                atLeast = 0.5,
                atMost = 50,
                unit = "µV",
                meaning =
                        "the interval of the mean negativity must end below this where a Bereitschaftspotential is called absent",
                source = "decision:bereitschaftspotential")
        double readinessAbsentMicrovolts,

        @Setting(
                value = 50,
                atLeast = 5,
                atMost = 500,
                unit = "ms",
                meaning = "widest 95 % interval of an onset that still triggers an average of slow potentials",
                source = "decision:bereitschaftspotential")
        double readinessJitterMilliseconds,

        @Setting(
                value = 150,
                atLeast = 20,
                atMost = 1000,
                unit = "µV",
                meaning = "an epoch with a larger excursion before the onset is left out of slow averages",
                source = "decision:bereitschaftspotential")
        double readinessRejectMicrovolts,

        @Setting(
                value = 20,
                atLeast = 6,
                atMost = 1000,
                unit = "1",
                meaning = "number of clean epochs from which slow potentials and beta desynchronisation are judged",
                source = "decision:bereitschaftspotential")
        double readinessFewest,

        @Setting(
                value = 25,
                atLeast = 5,
                atMost = 90,
                unit = "%",
                meaning = "fall of beta that must have been visible with a power of 0.8 where it is called absent",
                source = "decision:bereitschaftspotential")
        double betaLeastPercent,

        @Setting(
                value = 20,
                atLeast = 5,
                atMost = 1000,
                unit = "1",
                meaning = "number of usable jerks of one muscle from which a back-average is judged",
                source = "decision:back-average")
        double fewestJerks,

        @Setting(
                value = 100,
                atLeast = 0,
                atMost = 5000,
                unit = "ms",
                meaning =
                        "a jerk is averaged on its own when no burst of the same muscle fell within this time before it",
                source = "decision:back-average")
        double isolationMilliseconds,

        @Setting(
                value = 0,
                atLeast = 0,
                atMost = 1,
                unit = "1",
                meaning = "0: silent periods are averaged at their beginning; 1: at their end",
                source = "decision:back-average")
        double silenceEnd,

        @Setting(
                value = 170,
                atLeast = 40,
                atMost = 230,
                unit = "cm",
                meaning = "height assumed for the expected time from cortex to muscle where no annotation states it",
                source = "decision:expected-lead")
        double heightCentimetres,

        @Setting(
                value = 12,
                atLeast = 4,
                atMost = 100,
                unit = "1",
                meaning =
                        "EEG beyond so many robust standard deviations of its channel is an artefact and spoils an epoch",
                source = "decision:back-average")
        double rejectAbove,

        @Setting(
                value = 0.05,
                atLeast = 0.001,
                atMost = 0.2,
                unit = "1",
                meaning = "accepted share of recordings without a cortical potential in which one is reported",
                source = "decision:back-average")
        double averageSignificance,

        @Setting(
                value = 300,
                atLeast = 150,
                atMost = 2000,
                unit = "ms",
                meaning = "time before the jerk that is averaged and shown",
                source = "decision:back-average")
        double epochBeforeMilliseconds,

        @Setting(
                value = 300,
                atLeast = 50,
                atMost = 2000,
                unit = "ms",
                meaning = "time after the jerk that is averaged and shown",
                source = "decision:back-average")
        double epochAfterMilliseconds,

        @Setting(
                value = 48_000_000,
                atLeast = 1_000_000,
                atMost = 2_000_000_000,
                unit = "1",
                meaning = "EEG samples, over all channels at about 400 a second, that are held at once for"
                        + " back-averages; of longer recordings whole minutes, spread evenly over the jerks, up to three"
                        + " quarters of that",
                source = "decision:back-average")
        double mostEegSamples) {
    /**
     * Nothing chosen.
     *
     * @return every default
     */
    public static CortexSettings defaults() {
        return Settings.defaults(CortexSettings.class);
    }

    /**
     * What the program BacAv averages by default: 0.4 s of quiet before a jerk, from 1 s before to 0.2 s after it.
     *
     * @return every other default
     */
    public static CortexSettings bacAv() {
        return Settings.with(
                CortexSettings.class,
                Map.of(
                        "isolationMilliseconds", 400.0,
                        "epochBeforeMilliseconds", 1000.0,
                        "epochAfterMilliseconds", 200.0));
    }
}
