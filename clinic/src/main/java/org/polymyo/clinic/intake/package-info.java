/** What patients answer before a visit: kept answer by answer, every version, with who wrote it. */
@NullMarked
package org.polymyo.clinic.intake;

import org.jspecify.annotations.NullMarked;
