package org.polymyo.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.polymyo.cortex.CoherenceSettings;
import org.polymyo.cortex.CortexSettings;
import org.polymyo.event.DetectionSettings;
import org.polymyo.finding.FindingSettings;
import org.polymyo.measure.MeasuringSettings;
import org.polymyo.preparation.PreparationSettings;
import org.polymyo.quantity.Settings;
import org.polymyo.recording.Montage;
import org.polymyo.recording.Study;
import org.polymyo.reflex.ReflexSettings;

/**
 * Everything a person can choose about an evaluation.
 *
 * @param title title of the report; empty names it by the input's fingerprint
 * @param synthetic whether the data are made up
 * @param montage what a person says about the channels
 * @param told what a person says about triggers, conditions and the patient's height
 * @param preparation settings of the preparation
 * @param detection settings of the detection
 * @param measuring settings of the measures
 * @param cortex settings of the cortical chapter
 * @param coherence settings of coherence
 * @param reflex settings of the chapter on stimuli
 * @param finding settings of the conclusions
 */
public record Protocol(
        String title,
        boolean synthetic,
        Montage montage,
        Study told,
        PreparationSettings preparation,
        DetectionSettings detection,
        MeasuringSettings measuring,
        CortexSettings cortex,
        CoherenceSettings coherence,
        ReflexSettings reflex,
        FindingSettings finding) {
    /**
     * Nothing chosen.
     *
     * @return every default
     */
    public static Protocol defaults() {
        return with("", false, Montage.empty(), Map.of());
    }

    /**
     * A protocol with some settings chosen.
     *
     * @param title title of the report
     * @param synthetic whether the data are made up
     * @param montage what a person says about the channels
     * @param chosen full setting name, for example {@code preparation.highPassHz}, to value
     * @return the protocol
     * @throws IllegalArgumentException if a name is unknown or a value out of range
     */
    public static Protocol with(String title, boolean synthetic, Montage montage, Map<String, Double> chosen) {
        var protocol = new Protocol(
                title,
                synthetic,
                montage,
                Study.NOTHING,
                Settings.with(PreparationSettings.class, Settings.ofGroup("preparation", chosen)),
                Settings.with(DetectionSettings.class, Settings.ofGroup("detection", chosen)),
                Settings.with(MeasuringSettings.class, Settings.ofGroup("measuring", chosen)),
                Settings.with(CortexSettings.class, Settings.ofGroup("cortex", chosen)),
                Settings.with(CoherenceSettings.class, Settings.ofGroup("coherence", chosen)),
                Settings.with(ReflexSettings.class, Settings.ofGroup("reflex", chosen)),
                Settings.with(FindingSettings.class, Settings.ofGroup("finding", chosen)));
        Settings.requireKnown(chosen.keySet(), protocol.entries());
        return protocol;
    }

    /**
     * The same with what a person says about triggers, conditions and height.
     *
     * @param study what was said
     * @return the protocol
     */
    public Protocol telling(Study study) {
        return new Protocol(
                title,
                synthetic,
                montage,
                study,
                preparation,
                detection,
                measuring,
                cortex,
                coherence,
                reflex,
                finding);
    }

    /**
     * Every setting in force.
     *
     * @return in the order of the main path
     */
    public List<Settings.Entry> entries() {
        List<Settings.Entry> entries = new ArrayList<>(Settings.entries("preparation", preparation));
        entries.addAll(Settings.entries("detection", detection));
        entries.addAll(Settings.entries("measuring", measuring));
        entries.addAll(Settings.entries("cortex", cortex));
        entries.addAll(Settings.entries("coherence", coherence));
        entries.addAll(Settings.entries("reflex", reflex));
        entries.addAll(Settings.entries("finding", finding));
        return List.copyOf(entries);
    }
}
