/** Patients, their visits, their care teams, and what people said of them. */
@NullMarked
package org.polymyo.clinic.patient;

import org.jspecify.annotations.NullMarked;
