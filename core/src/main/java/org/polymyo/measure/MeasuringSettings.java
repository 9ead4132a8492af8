package org.polymyo.measure;

import org.polymyo.quantity.Setting;
import org.polymyo.quantity.Settings;

/**
 * Settings of the measures.
 *
 * @param synchronyMilliseconds window within which parts count as jerking together
 * @param fewestForGood events from which a measurement counts as good
 * @param dispersion clustering above which Poisson intervals are too narrow
 * @param blockSeconds blocks in which clustering is counted
 * @param draws draws of a bootstrap
 * @param trainMilliseconds longest interval inside a train
 * @param breakSeconds break between two runs of jerks
 * @param fewestForPattern jerks from which a pattern is told
 * @param rhythmicVariation largest variation of a rhythm
 * @param semiRhythmicVariation largest variation of half a rhythm
 * @param aloneSeconds distance at which a jerk stands alone
 * @param surrogates random sequences for tests of chance
 * @param segmentalShare share of joint jerks of a segmental distribution
 * @param multifocalShare share of joint jerks of a multifocal distribution
 * @param generalisedShare share of wide jerks of a generalised distribution
 * @param orderConcordance agreement of an established order
 * @param orderSignificance chance of an established order
 * @param variableConcordance agreement of a variable order
 * @param variableJerks jerks from which an order may be called variable
 * @param crossTalk correlation of cross-talk
 * @param mostAligned bursts read for a mean curve
 * @param shortestCondition shortest valid time of a condition
 * @param equalSight how far a burst stands out of both conditions
 * @param answerFrom earliest answer to a stimulus
 * @param answerTo latest answer that can be a reflex
 * @param lateTo latest answer at all
 * @param fewestStimuli stimuli from which an answer is told
 */
public record MeasuringSettings(
        @Setting(
                value = 30,
                atLeast = 5,
                atMost = 200,
                unit = "ms",
                meaning = "parts whose onsets differ by at most this count as jerking together",
                source = "decision:synchrony")
        double synchronyMilliseconds,

        @Setting(
                value = 20,
                atLeast = 6,
                atMost = 1000,
                unit = "1",
                meaning = "number of events from which a measurement is called good",
                source = "decision:enough-events")
        double fewestForGood,

        @Setting(
                value = 1.3,
                atLeast = 1,
                atMost = 10,
                unit = "1",
                meaning = "variance over mean of the counts in blocks above which jerks are said to cluster",
                source = "decision:clustered-jerks")
        double dispersion,

        @Setting(
                value = 5,
                atLeast = 1,
                atMost = 60,
                unit = "s",
                meaning = "length of the blocks in which jerks are counted to see whether they cluster",
                source = "decision:clustered-jerks")
        double blockSeconds,

        @Setting(
                value = 1000,
                atLeast = 200,
                atMost = 10000,
                unit = "1",
                meaning = "number of draws of whole blocks for the interval of a rate when jerks cluster",
                source = "decision:clustered-jerks")
        double draws,

        @Setting(
                value = 250,
                atLeast = 50,
                atMost = 1000,
                unit = "ms",
                meaning = "longest time from jerk to jerk inside a train",
                source = "decision:pattern")
        double trainMilliseconds,

        @Setting(
                value = 10,
                atLeast = 1,
                atMost = 300,
                unit = "s",
                meaning = "intervals longer than this (and than five median intervals) do not count for the rhythm",
                source = "decision:pattern")
        double breakSeconds,

        @Setting(
                value = 20,
                atLeast = 6,
                atMost = 1000,
                unit = "1",
                meaning = "number of jerks from which a pattern is told",
                source = "decision:pattern")
        double fewestForPattern,

        @Setting(
                value = 0.25,
                atLeast = 0.05,
                atMost = 1,
                unit = "1",
                meaning = "largest coefficient of variation of the intervals of rhythmic jerks",
                source = "decision:pattern")
        double rhythmicVariation,

        @Setting(
                value = 0.5,
                atLeast = 0.1,
                atMost = 1,
                unit = "1",
                meaning = "largest coefficient of variation of the intervals of semi-rhythmic jerks",
                source = "decision:pattern")
        double semiRhythmicVariation,

        @Setting(
                value = 1,
                atLeast = 0.1,
                atMost = 60,
                unit = "s",
                meaning = "a jerk further than this from both neighbours stands alone",
                source = "decision:pattern")
        double aloneSeconds,

        @Setting(
                value = 200,
                atLeast = 100,
                atMost = 2000,
                unit = "1",
                meaning = "number of random or shifted sequences that tests of rhythm and company compare with",
                source = "decision:distribution")
        double surrogates,

        @Setting(
                value = 0.8,
                atLeast = 0.5,
                atMost = 1,
                unit = "1",
                meaning =
                        "share of jerks in which neighbouring parts jerk together, above which the distribution is segmental",
                source = "decision:distribution")
        double segmentalShare,

        @Setting(
                value = 0.2,
                atLeast = 0,
                atMost = 0.5,
                unit = "1",
                meaning = "share of jerks in which parts jerk together, below which the distribution is multifocal",
                source = "decision:distribution")
        double multifocalShare,

        @Setting(
                value = 0.5,
                atLeast = 0.1,
                atMost = 1,
                unit = "1",
                meaning =
                        "share of jerks that involve head or trunk and two limbs, above which the distribution is generalised",
                source = "decision:distribution")
        double generalisedShare,

        @Setting(
                value = 0.5,
                atLeast = 0.1,
                atMost = 1,
                unit = "1",
                meaning = "Kendall's W from which an order of recruitment is established",
                source = "decision:recruitment-order")
        double orderConcordance,

        @Setting(
                value = 0.01,
                atLeast = 0.0001,
                atMost = 0.1,
                unit = "1",
                meaning = "probability of as much agreement by chance, below which an order is established",
                source = "decision:recruitment-order")
        double orderSignificance,

        @Setting(
                value = 0.3,
                atLeast = 0.01,
                atMost = 0.5,
                unit = "1",
                meaning = "Kendall's W below which an order is variable",
                source = "decision:recruitment-order")
        double variableConcordance,

        @Setting(
                value = 30,
                atLeast = 6,
                atMost = 1000,
                unit = "1",
                meaning = "number of jerks from which an order may be called variable",
                source = "decision:recruitment-order")
        double variableJerks,

        @Setting(
                value = 0.3,
                atLeast = 0.05,
                atMost = 1,
                unit = "1",
                meaning =
                        "correlation without lag in shared bursts above which two electrodes are taken to record the same muscle",
                source = "decision:cross-talk")
        double crossTalk,

        @Setting(
                value = 400,
                atLeast = 40,
                atMost = 5000,
                unit = "1",
                meaning = "most bursts of a muscle that are read for its mean curve, chosen evenly",
                source = "decision:figures")
        double mostAligned,

        @Setting(
                value = 20,
                atLeast = 5,
                atMost = 3600,
                unit = "s",
                meaning = "valid time that rest and another condition must each have to be compared",
                source = "decision:conditions-and-stimuli")
        double shortestCondition,

        @Setting(
                value = 6,
                atLeast = 1,
                atMost = 20,
                unit = "1",
                meaning = "times by which a burst must stand out of the louder background of two conditions compared",
                source = "decision:conditions-and-stimuli")
        double equalSight,

        @Setting(
                value = 15,
                atLeast = 2,
                atMost = 100,
                unit = "ms",
                meaning = "time after a stimulus from which a jerk counts as an answer",
                source = "decision:conditions-and-stimuli")
        double answerFrom,

        @Setting(
                value = 150,
                atLeast = 30,
                atMost = 400,
                unit = "ms",
                meaning = "time after a stimulus up to which a jerk counts as a reflex answer",
                source = "decision:conditions-and-stimuli")
        double answerTo,

        @Setting(
                value = 500,
                atLeast = 200,
                atMost = 2000,
                unit = "ms",
                meaning = "time after a stimulus up to which a jerk counts as a late answer",
                source = "decision:conditions-and-stimuli")
        double lateTo,

        @Setting(
                value = 10,
                atLeast = 5,
                atMost = 1000,
                unit = "1",
                meaning = "number of stimuli from which answers are told",
                source = "decision:conditions-and-stimuli")
        double fewestStimuli) {
    /**
     * The declared defaults.
     *
     * @return the settings nobody changed
     */
    public static MeasuringSettings defaults() {
        return Settings.defaults(MeasuringSettings.class);
    }
}
