package org.polymyo.reflex;

import org.polymyo.quantity.Setting;
import org.polymyo.quantity.Settings;

/**
 * Settings of the chapter on stimuli.
 *
 * @param fewestStimuli stimuli from which a response is judged
 * @param chance largest probability of chance of a response
 * @param blankMilliseconds time after an electric stimulus that is bridged
 * @param handFromMilliseconds earliest long-latency response of an arm
 * @param handToMilliseconds latest long-latency response of an arm
 * @param legFromMilliseconds earliest long-latency response of a leg
 * @param legToMilliseconds latest long-latency response of a leg
 * @param reflexMicrovolts response that must have been visible where a C-reflex is called absent
 * @param peakMicrovolts smallest peak of an averaged response
 * @param slowestEvokedHz lowest sampling rate of an evoked potential
 * @param goodEvokedHz sampling rate from which an evoked potential is good
 * @param goodStimuli stimuli from which an evoked potential is good
 * @param giantEarMicrovolts giant N20 to P25 with an ear reference
 * @param giantFrontalMicrovolts giant N20 to P25 with a frontal reference
 * @param giantLateMicrovolts giant P25 to N33
 * @param fewestSounds sounds from which a startle is judged
 * @param startleFromMilliseconds earliest response to a sound
 * @param startleToMilliseconds latest onset of a startle
 * @param photicSeconds flashing light from which its effect is judged
 */
public record ReflexSettings(
        @Setting(
                value = 20,
                atLeast = 5,
                atMost = 1000,
                unit = "1",
                meaning = "number of stimuli of one kind from which a response is judged",
                source = "decision:enough-events")
        double fewestStimuli,

        @Setting(
                value = 0.01,
                atLeast = 0.0001,
                atMost = 0.1,
                unit = "1",
                meaning = "largest probability of chance of a response, divided by the muscles that are tested",
                source = "decision:evoked-side")
        double chance,

        @Setting(
                value = 8,
                atLeast = 0,
                atMost = 50,
                unit = "ms",
                meaning = "time after an electric stimulus that is bridged by a straight line",
                source = "decision:evoked-side")
        double blankMilliseconds,

        @Setting(
                value = 35,
                atLeast = 25,
                atMost = 100,
                unit = "ms",
                meaning = "earliest response of an arm through the cortex, after direct and F response",
                source = "demura2022")
        double handFromMilliseconds,

        @Setting(
                value = 75,
                atLeast = 40,
                atMost = 200,
                unit = "ms",
                meaning = "latest response of an arm through the cortex, before voluntary ones",
                source = "demura2022")
        double handToMilliseconds,

        @Setting(
                value = 60,
                atLeast = 40,
                atMost = 150,
                unit = "ms",
                meaning = "earliest response of a leg through the cortex, after direct and F response",
                source = "decision:evoked-side")
        double legFromMilliseconds,

        @Setting(
                value = 125,
                atLeast = 60,
                atMost = 160,
                unit = "ms",
                meaning = "latest response of a leg through the cortex, before voluntary ones",
                source = "decision:evoked-side")
        double legToMilliseconds,

        @Setting(
                value = 10,
                atLeast = 0.5,
                atMost = 200,
                unit = "µV",
                meaning = "mean rectified response that must have been visible where a C-reflex is called absent",
                source = "decision:evoked-side")
        double reflexMicrovolts,

        @Setting(
                value = 1,
                atLeast = 0,
                atMost = 100,
                unit = "µV",
                meaning =
                        "smallest peak of the averaged rectified EMG, above that of sham moments, that is called a reflex",
                source = "decision:evoked-side")
        double peakMicrovolts,

        @Setting(
                value = 500,
                atLeast = 250,
                atMost = 5000,
                unit = "Hz",
                meaning = "lowest sampling rate of EEG that shows an evoked potential",
                source = "decision:evoked-side")
        double slowestEvokedHz,

        @Setting(
                value = 1000,
                atLeast = 250,
                atMost = 10000,
                unit = "Hz",
                meaning = "sampling rate of EEG from which an evoked potential is good",
                source = "decision:evoked-side")
        double goodEvokedHz,

        @Setting(
                value = 100,
                atLeast = 20,
                atMost = 5000,
                unit = "1",
                meaning = "number of stimuli from which an evoked potential is good",
                source = "decision:evoked-side")
        double goodStimuli,

        @Setting(
                value = 10.0,
                atLeast = 1,
                atMost = 100,
                unit = "µV",
                meaning = "N20 to P25 above which a potential is giant; ear reference, 1 Hz to 1 kHz, stimuli at 1 Hz",
                source = "demura2022")
        double giantEarMicrovolts,

        @Setting(
                value = 7.8,
                atLeast = 1,
                atMost = 100,
                unit = "µV",
                meaning =
                        "N20 to P25 above which a potential is giant; frontal reference, 20 Hz to 3 kHz, stimuli at 5 Hz",
                source = "demura2022")
        double giantFrontalMicrovolts,

        @Setting(
                value = 8.4,
                atLeast = 1,
                atMost = 100,
                unit = "µV",
                meaning = "P25 to N33 above which a potential is giant",
                source = "decision:evoked-side")
        double giantLateMicrovolts,

        @Setting(
                value = 10,
                atLeast = 6,
                atMost = 200,
                unit = "1",
                meaning = "number of sounds from which a startle is judged",
                source = "decision:evoked-side")
        double fewestSounds,

        @Setting(
                value = 20,
                atLeast = 5,
                atMost = 60,
                unit = "ms",
                meaning = "earliest response to a sound",
                source = "brown1991")
        double startleFromMilliseconds,

        @Setting(
                value = 120,
                atLeast = 60,
                atMost = 200,
                unit = "ms",
                meaning = "latest onset of a startle; what comes later orients or reacts",
                source = "decision:evoked-side")
        double startleToMilliseconds,

        @Setting(
                value = 10,
                atLeast = 2,
                atMost = 600,
                unit = "s",
                meaning = "flashing light from which its effect is judged",
                source = "decision:evoked-side")
        double photicSeconds) {
    /**
     * Nothing chosen.
     *
     * @return every default
     */
    public static ReflexSettings defaults() {
        return Settings.defaults(ReflexSettings.class);
    }
}
