/** How well jerks are found in recordings whose truth is known, beside other methods and in numbers. */
@org.jspecify.annotations.NullMarked
package org.polymyo.verification.detector;
