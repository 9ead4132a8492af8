/** Files at rest: encrypted with a key per patient, stored whole or not at all, readable at any place without unpacking. */
@NullMarked
package org.polymyo.clinic.file;

import org.jspecify.annotations.NullMarked;
