/** Everything that proves the program and is not shipped with it. */
@NullMarked
package org.polymyo.verification;

import org.jspecify.annotations.NullMarked;
