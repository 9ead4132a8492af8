/** What readers make of the software's marks: kept beside them, never in their place, and compared between readers. */
@NullMarked
package org.polymyo.clinic.review;

import org.jspecify.annotations.NullMarked;
