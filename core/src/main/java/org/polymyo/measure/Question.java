package org.polymyo.measure;

/** The clinical questions that a report answers, in the order of the report. */
public enum Question {
    /** Contraction, lapse, or both. */
    POLARITY("polarity", "Are the jerks contractions, lapses, or both?"),
    /** Jerks in each valid minute. */
    RATE("rate", "How often do jerks come?"),
    /** Half-amplitude duration of bursts. */
    BURST_DURATION("burst_duration", "How long are the bursts (half amplitude)?"),
    /** Foot-to-foot duration of bursts. */
    BURST_DURATION_FOOT("burst_duration_foot_to_foot", "How long are the bursts (foot to foot)?"),
    /** Duration of silent periods. */
    SILENT_PERIOD_DURATION("silent_period_duration", "How long are the silent periods?"),
    /** Silent periods in each minute of held contraction. */
    SILENT_PERIOD_RATE("silent_period_rate", "How often do silent periods come while a contraction is held?"),
    /** Amplitude of bursts. */
    AMPLITUDE("amplitude", "How large are the bursts?"),
    /** Isolated, in trains, rhythmic or arrhythmic. */
    PATTERN("pattern", "Do the jerks come alone, in trains, with a rhythm?"),
    /** Rate of a train or rhythm. */
    FREQUENCY("frequency", "What is the frequency of the rhythm?"),
    /** Which parts of the body take part. */
    DISTRIBUTION("distribution", "Which parts of the body jerk?"),
    /** Whether the parts jerk together. */
    SYNCHRONY("synchrony", "Do the parts jerk together?"),
    /** Order of recruitment over the muscles. */
    RECRUITMENT_ORDER("recruitment_order", "In which order are the muscles recruited?"),
    /** Latency of a muscle after the first one. */
    LATENCY("latency", "How long after the first muscle does each follow?");

    private final String code;
    private final String words;

    Question(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /**
     * The stable code used in {@code report.json}.
     *
     * @return for example {@code burst_duration}
     */
    public String code() {
        return code;
    }

    /**
     * The question in words.
     *
     * @return a sentence
     */
    public String words() {
        return words;
    }
}
