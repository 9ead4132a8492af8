/** Pages of the audit log: for administrators to search and check, for patients to see who looked. */
@NullMarked
package org.polymyo.clinic.web.audit;

import org.jspecify.annotations.NullMarked;
