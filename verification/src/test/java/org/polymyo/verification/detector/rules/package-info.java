/**
 * Published rules that find muscle bursts, written anew for comparison and never shipped. All get the same band-passed
 * signal, the same quiet stretches for their baseline, and a grid of about thirty settings to be tuned on.
 */
@org.jspecify.annotations.NullMarked
package org.polymyo.verification.detector.rules;
