package org.polymyo.verification.detector.rules;

import java.util.List;

/** A rule with its settings. */
public interface Rule {
    /**
     * Finds bursts.
     *
     * @param emg one channel
     * @return onset and offset of each in samples; only the onset for rules that know no offset
     */
    List<double[]> find(Emg emg);
}
