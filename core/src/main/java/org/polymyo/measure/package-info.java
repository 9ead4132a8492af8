/** One file per clinical question; an answer with its uncertainty, or why there is none. */
@NullMarked
package org.polymyo.measure;

import org.jspecify.annotations.NullMarked;
