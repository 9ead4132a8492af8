/** How files arrive: in pieces, resumed after any interruption, checked, and compared with the patient they are for. */
@NullMarked
package org.polymyo.clinic.upload;

import org.jspecify.annotations.NullMarked;
