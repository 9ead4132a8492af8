package org.polymyo.quantity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a number that can change a result, on the record component that carries it. Command-line option, report
 * appendix and reference page are printed from this one place.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Setting {
    /**
     * The value used when nobody chose another.
     *
     * @return default value, in {@link #unit()}
     */
    double value();

    /**
     * Smallest allowed value.
     *
     * @return lower bound, included
     */
    double atLeast();

    /**
     * Largest allowed value.
     *
     * @return upper bound, included
     */
    double atMost();

    /**
     * Unit of the number.
     *
     * @return symbol; {@code 1} for a ratio or count
     */
    String unit();

    /**
     * What the number does, in one sentence.
     *
     * @return the meaning
     */
    String meaning();

    /**
     * Where the default comes from: a citation key of {@code docs/references.bib}, or a decision.
     *
     * @return the source
     */
    String source();

    /**
     * Whether the default has been confirmed against its primary source.
     *
     * @return false where the report must mark it as unverified
     */
    boolean verified() default false;
}
