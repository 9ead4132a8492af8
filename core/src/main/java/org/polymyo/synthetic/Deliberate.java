package org.polymyo.synthetic;

import java.util.Optional;
import org.polymyo.quantity.TimeSpan;

/**
 * Single movements made on purpose, each preceded by what the brain does then: wrist jerks on one's own pace, or taps.
 *
 * @param span when
 * @param law by which law they follow each other
 * @param channel label of the muscle
 * @param burst its bursts
 * @param readiness what precedes them
 */
public record Deliberate(
        TimeSpan span, IntervalLaw law, String channel, Deed.Burst burst, Optional<Readiness> readiness)
        implements Deed {}
