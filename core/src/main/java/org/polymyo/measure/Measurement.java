package org.polymyo.measure;

import java.util.Objects;
import org.polymyo.quantity.Interval;
import org.polymyo.quantity.Unit;

/** The answer to one question about one muscle, one pair or the whole recording, or why there is none. */
public sealed interface Measurement {
    /** What {@link #about()} says when a measurement is about all channels together. */
    String WHOLE_RECORDING = "recording";

    /**
     * The question answered.
     *
     * @return the question
     */
    Question question();

    /**
     * What it is about.
     *
     * @return a channel label, or {@link #WHOLE_RECORDING}
     */
    String about();

    /**
     * A number.
     *
     * @param question the question
     * @param about channel label or {@link #WHOLE_RECORDING}
     * @param value the value; always finite
     * @param unit its unit
     * @param interval 95 % interval
     * @param n number of events it rests on
     * @param quality how far to rely on it
     * @param method how value and interval were computed, in one sentence
     */
    record Number(
            Question question,
            String about,
            double value,
            Unit unit,
            Interval interval,
            int n,
            Quality quality,
            String method)
            implements Measurement {
        /** Refuses a value that is not finite. */
        public Number {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("expected a finite " + question + " of " + about + ", found " + value
                        + "; say NotMeasurable instead");
            }
            Objects.requireNonNull(interval, "interval");
        }
    }

    /**
     * A word out of a fixed list.
     *
     * @param question the question
     * @param about channel label or {@link #WHOLE_RECORDING}
     * @param value the word, for example {@code arrhythmic}
     * @param n number of events it rests on
     * @param quality how far to rely on it
     * @param basis the numbers that led to the word, in one sentence
     */
    record Category(Question question, String about, String value, int n, Quality quality, String basis)
            implements Measurement {}

    /**
     * No answer.
     *
     * @param question the question
     * @param about channel label or {@link #WHOLE_RECORDING}
     * @param reason why there is none, and what would be needed
     */
    record NotMeasurable(Question question, String about, String reason) implements Measurement {}
}
