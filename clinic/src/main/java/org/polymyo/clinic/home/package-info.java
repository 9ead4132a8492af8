/** Films from home: which clips are asked for, the takes people made of them, and what was said and seen of each. */
@NullMarked
package org.polymyo.clinic.home;

import org.jspecify.annotations.NullMarked;
