package org.polymyo.video.worker;

import java.time.Duration;

/**
 * What a worker may use at most. It is killed when it takes more.
 *
 * @param memoryBytes address space
 * @param processorTime time on processors, all threads together
 * @param fileBytes size of a file it writes
 * @param silence how long it may leave its reader waiting
 */
public record Limits(long memoryBytes, Duration processorTime, long fileBytes, Duration silence) {
    /** Refuses limits that leave nothing. */
    public Limits {
        if (memoryBytes <= 0 || fileBytes < 0 || !processorTime.isPositive() || !silence.isPositive()) {
            throw new IllegalArgumentException("limits leave nothing");
        }
    }
}
