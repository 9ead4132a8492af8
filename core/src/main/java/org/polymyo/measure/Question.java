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
    /** Tremor, rhythmic jerks, or trains. */
    RHYTHM("rhythm", "Is a rhythm a tremor, rhythmic jerks, or trains of jerks?"),
    /** Which parts of the body take part. */
    DISTRIBUTION("distribution", "Which parts of the body jerk?"),
    /** Whether the parts jerk together. */
    SYNCHRONY("synchrony", "Do the parts jerk together?"),
    /** Order of recruitment over the muscles. */
    RECRUITMENT_ORDER("recruitment_order", "In which order are the muscles recruited?"),
    /** Latency of a muscle after the first one. */
    LATENCY("latency", "How long after the first muscle does each follow?"),
    /** Which way the jerk spreads along the body: rostro-caudal, caudo-rostral, outward from a level, none. */
    SPREAD_PATTERN("spread_pattern", "Which way does the jerk spread?"),
    /** Whether the sternocleidomastoid comes before the muscles of the face, or after. */
    CRANIAL_ORDER("cranial_order", "Which of the cranial muscles comes first?"),
    /** Speed at which the jerk travels along the cord. */
    CONDUCTION_VELOCITY("conduction_velocity", "How fast does the jerk travel along the cord?"),
    /** Coefficient of variation of the intervals between jerks. */
    INTERVAL_VARIATION("interval_variation", "How regular are the intervals?"),
    /** Local variation of the intervals between jerks (Shinomoto). */
    LOCAL_VARIATION("local_variation", "How regular are neighbouring intervals?"),
    /** Rate in posture over rate at rest. */
    POSTURE_RATIO("posture_ratio", "How much more often do jerks come in posture than at rest?"),
    /** Rate in action over rate at rest. */
    ACTION_RATIO("action_ratio", "How much more often do jerks come in action than at rest?"),
    /** Rate in sleep over rate at rest. */
    SLEEP_RATIO("sleep_ratio", "How much more often do jerks come in sleep than at rest?"),
    /** Rate under distraction over rate at rest. */
    DISTRACTION_RATIO("distraction_ratio", "How does distraction change the rate?"),
    /** Whether jerks follow the rhythm of voluntary tapping. */
    ENTRAINMENT("entrainment", "Do the jerks follow the rhythm of tapping?"),
    /** Probability of a jerk after a stimulus beyond chance. */
    STIMULUS_RESPONSE("stimulus_response", "How often does a stimulus bring a jerk?"),
    /** Time from a stimulus to the jerk. */
    STIMULUS_LATENCY("stimulus_latency", "How long after the stimulus does the jerk come?"),
    /** Change of the response with repetition. */
    HABITUATION("habituation", "Does the response wane with repetition?"),
    /** Jerks before a predictable stimulus. */
    ANTICIPATION("anticipation", "Do jerks come before a stimulus that can be foreseen?"),
    /** Peak acceleration of the jerks. */
    ACCELERATION("acceleration", "How hard do the jerks move the limb?"),
    /** Time from the EMG onset to the movement. */
    MOVEMENT_DELAY("movement_delay", "How long after the EMG does the limb move?"),
    /** How well a video was filmed. */
    CAPTURE("capture", "How well is the video filmed?"),
    /** Displacement of a part of the body by the jerks. */
    DISPLACEMENT("displacement", "How far do the jerks move the body?"),
    /** Way that jerks moved a part of the body, in shoulder widths a minute. */
    JERK_SEVERITY("jerk_severity", "How severe are the jerks, frequency and size together?"),
    /** Smoothness of slow movements, spectral arc length. */
    SMOOTHNESS("smoothness", "How smooth are the slow movements?"),
    /** Smallest jerk that a video could have shown. */
    SMALLEST_VISIBLE_JERK("smallest_visible_jerk", "How small a jerk could have been seen?"),
    /** Potential of the cortex before the jerks: {@code present}, {@code absent}, {@code inconclusive}. */
    CORTICAL_CORRELATE("cortical_correlate", "Does a cortical potential precede the jerks?"),
    /** Size of that potential. */
    CORRELATE_AMPLITUDE("correlate_amplitude", "How large is the cortical potential?"),
    /** Time from its peak to the EMG onset. */
    CORRELATE_LEAD("correlate_lead", "How long before the EMG is its peak?"),
    /** Smallest potential that this recording could have shown. */
    SMALLEST_CORRELATE("smallest_correlate", "How small a potential could have been seen?"),
    /** Epileptiform discharge locked to the jerks: {@code present}, {@code absent}, {@code inconclusive}. */
    SPIKE_AND_WAVE("spike_and_wave", "Does spike-and-wave or polyspike-and-wave precede the jerks?"),
    /** Bereitschaftspotential: {@code early}, {@code late}, {@code absent}, {@code inconclusive}. */
    BEREITSCHAFTSPOTENTIAL("bereitschaftspotential", "Does a Bereitschaftspotential precede the jerks?"),
    /** Its amplitude. */
    BEREITSCHAFTSPOTENTIAL_AMPLITUDE("bereitschaftspotential_amplitude", "How large is the Bereitschaftspotential?"),
    /** Its onset before the EMG. */
    BEREITSCHAFTSPOTENTIAL_ONSET("bereitschaftspotential_onset", "How long before the EMG does it begin?"),
    /** Bereitschaftspotential before the patient's own voluntary movements, as a control. */
    OWN_MOVEMENT_POTENTIAL("own_movement_potential", "Do the patient's own voluntary movements show one?"),
    /** Beta desynchronisation before the jerks: {@code present}, {@code absent}, {@code inconclusive}. */
    BETA_DESYNCHRONISATION("beta_desynchronisation", "Does the beta rhythm fall before the jerks?"),
    /** Coherence of EEG and EMG: {@code cortical drive}, {@code coherent}, {@code common source}, {@code none found}. */
    CORTICOMUSCULAR_COHERENCE("corticomuscular_coherence", "Do cortex and muscle share a rhythm?"),
    /** Largest coherence. */
    COHERENCE_PEAK("coherence_peak", "How strong is the shared rhythm?"),
    /** Frequency of the largest coherence. */
    COHERENCE_FREQUENCY("coherence_frequency", "At which frequency?"),
    /** Time by which the first channel leads the second. */
    COHERENCE_DELAY("coherence_delay", "By how much does the first lead the second?"),
    /** Coherence of two muscles. */
    INTERMUSCULAR_COHERENCE("intermuscular_coherence", "Do two muscles share a rhythm?"),
    /** N20 to P25 of the somatosensory evoked potential. */
    SEP_N20_P25("sep_n20_p25", "How large is N20 to P25?"),
    /** P25 to N33 of the somatosensory evoked potential. */
    SEP_P25_N33("sep_p25_n33", "How large is P25 to N33?"),
    /** Whether the potential is giant: {@code giant}, {@code not giant}, {@code inconclusive}. */
    GIANT_SEP("giant_sep", "Is the somatosensory evoked potential giant?"),
    /** C-reflex at rest: {@code present}, {@code absent}, {@code inconclusive}. */
    C_REFLEX("c_reflex", "Is there a C-reflex at rest?"),
    /** Latency of the C-reflex or long-latency reflex. */
    LONG_LATENCY("long_latency", "At which latency does the long-latency reflex come?"),
    /** Startle: {@code exaggerated}, {@code ordinary}, {@code none}, {@code inconclusive}. */
    STARTLE("startle", "How does the body answer a sound?"),
    /** Latency of the startle response, muscle by muscle. */
    STARTLE_LATENCY("startle_latency", "At which latency does each muscle answer the sound?"),
    /** Photoparoxysmal response: {@code present}, {@code absent}, {@code inconclusive}. */
    PHOTOPAROXYSMAL_RESPONSE("photoparoxysmal_response", "Does flashing light bring discharges or jerks?");

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
