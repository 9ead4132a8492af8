package org.polymyo.event;

/**
 * For how long one muscle could be watched, and how quiet it was.
 *
 * @param channel label as in the file
 * @param validSeconds time in which a positive jerk could have been seen
 * @param tonicSeconds time in which a silent period could have been seen
 * @param noiseMicrovolts root mean square at rest, µV; 0 where there was no valid time
 * @param smallestBurstMicrovolts smallest burst the detector accepts above that noise, µV
 */
public record Watch(
        String channel,
        double validSeconds,
        double tonicSeconds,
        double noiseMicrovolts,
        double smallestBurstMicrovolts) {}
