/** Numbers that say what they are: units, spans of time, intervals and settings. */
@NullMarked
package org.polymyo.quantity;

import org.jspecify.annotations.NullMarked;
