/** Who may do what: one table of routes, roles and relations to the patient, and the relations themselves. */
@NullMarked
package org.polymyo.clinic.access;

import org.jspecify.annotations.NullMarked;
