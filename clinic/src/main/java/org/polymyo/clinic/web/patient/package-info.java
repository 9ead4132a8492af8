/** Pages about patients: the worklist, the patient page, the care team, breaking the glass. */
@NullMarked
package org.polymyo.clinic.web.patient;

import org.jspecify.annotations.NullMarked;
