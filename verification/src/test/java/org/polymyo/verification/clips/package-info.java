/** How well jerks are found in videos: drawn ones whose truth is known, and real ones of people without jerks. */
@NullMarked
package org.polymyo.verification.clips;

import org.jspecify.annotations.NullMarked;
