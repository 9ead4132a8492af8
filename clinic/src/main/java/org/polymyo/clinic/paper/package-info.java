/** Papers of patients: photographs looked at for readability and cut, files that belong to a test or a medicine. */
@NullMarked
package org.polymyo.clinic.paper;

import org.jspecify.annotations.NullMarked;
