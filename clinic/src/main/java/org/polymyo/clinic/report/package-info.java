/** The report a person signs: composed of what was computed and what was asserted, every version kept, none ever changed. */
@NullMarked
package org.polymyo.clinic.report;

import org.jspecify.annotations.NullMarked;
