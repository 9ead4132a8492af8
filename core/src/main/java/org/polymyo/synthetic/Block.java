package org.polymyo.synthetic;

import org.polymyo.quantity.TimeSpan;

/** The parts of a full visit, in the order in which a laboratory does them. */
enum Block {
    /** Rest; its last part with closed eyes. */
    REST("rest", 2, 200),
    /** Arms held out. */
    POSTURE("posture: arms outstretched", 205, 385),
    /** Reaching to and fro. */
    ACTION("action: finger to nose", 390, 510),
    /** Counting backwards. */
    DISTRACTION("distraction: serial sevens", 515, 575),
    /** Tapping with the left hand. */
    TAPPING("tapping 2 Hz", 580, 640),
    /** Movements of the wrist on purpose. */
    VOLUNTARY("voluntary right wrist", 645, 885),
    /** Shocks to the median nerve. */
    ELECTRIC("stimulus: electric right median", 890, 1010),
    /** Sounds. */
    SOUND("stimulus: sound", 1015, 1105),
    /** Touches. */
    TOUCH("stimulus: touch right hand", 1108, 1171),
    /** Stretches. */
    STRETCH("stimulus: stretch right wrist", 1174, 1237),
    /** Taps to the nose. */
    TAP("stimulus: tap nose", 1240, 1280),
    /** Touches of the belly. */
    BELLY("stimulus: touch abdomen", 1283, 1323),
    /** Flashes, one at a time. */
    LIGHT("stimulus: light", 1326, 1356),
    /** Trains of flashes. */
    PHOTIC("photic", 1359, 1389),
    /** Light sleep. */
    SLEEP("sleep N1", 1394, 1494);

    /** The length of a full visit, seconds. */
    static final double SECONDS = 1500;

    /** The length of its part that needs no EEG and no stimuli, seconds. */
    static final double EMG_SECONDS = 642;

    private final String text;
    private final double from;
    private final double to;

    Block(String text, double from, double to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    /**
     * The annotation.
     *
     * @return text of the condition or of each stimulus
     */
    String text() {
        return text;
    }

    /**
     * When.
     *
     * @return the span
     */
    TimeSpan span() {
        return new TimeSpan(from, to);
    }

    /**
     * Whether stimuli are given in it.
     *
     * @return true for the blocks of stimuli
     */
    boolean isStimulation() {
        return compareTo(ELECTRIC) >= 0 && compareTo(LIGHT) <= 0;
    }

    /**
     * Whether it is a condition that is annotated.
     *
     * @return true for conditions
     */
    boolean isCondition() {
        return !isStimulation();
    }
}
