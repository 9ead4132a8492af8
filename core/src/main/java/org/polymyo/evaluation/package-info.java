/** The main path, from a recording to a report. */
@NullMarked
package org.polymyo.evaluation;

import org.jspecify.annotations.NullMarked;
