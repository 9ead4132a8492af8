package org.polymyo.clinic.job;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this server carries out analyses.
 *
 * @param parallel how many at once; 0 for a server that leaves them to others
 * @param memory the most memory of a worker's heap, as Java writes it
 * @param timeLimit how long one may take
 * @param attempts how often one is begun when workers or servers die
 * @param polling how often the queue is looked at
 * @param heartbeat how often a server says that it lives; one silent for four times as long counts as dead
 */
@ConfigurationProperties("clinic.analysis")
public record AnalysisSettings(
        @DefaultValue("1") int parallel,
        @DefaultValue("700m") String memory,
        @DefaultValue("2h") Duration timeLimit,
        @DefaultValue("5") int attempts,
        @DefaultValue("1s") Duration polling,
        @DefaultValue("5s") Duration heartbeat) {
    /** Refuses what cannot work. */
    public AnalysisSettings {
        if (parallel < 0 || attempts < 1 || !memory.matches("[0-9]+[kmgKMG]")) {
            throw new IllegalArgumentException("expected clinic.analysis.parallel from 0, attempts from 1 and memory"
                    + " such as 700m, found " + parallel + ", " + attempts + " and " + memory);
        }
    }
}
