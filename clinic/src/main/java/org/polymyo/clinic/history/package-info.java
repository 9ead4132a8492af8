/** What patients tell of their past, as facts a hospital's system understands: medicines, relatives, tests done elsewhere. */
@NullMarked
package org.polymyo.clinic.history;

import org.jspecify.annotations.NullMarked;
