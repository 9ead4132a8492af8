/** The pages on which patients prepare their visit; they work without script, by touch, by keyboard and by switch. */
@NullMarked
package org.polymyo.clinic.web.intake;

import org.jspecify.annotations.NullMarked;
