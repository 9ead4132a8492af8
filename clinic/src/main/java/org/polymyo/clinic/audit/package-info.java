/** Who saw or changed what, when and why, in a chain that shows every change made to it afterwards. */
@NullMarked
package org.polymyo.clinic.audit;

import org.jspecify.annotations.NullMarked;
