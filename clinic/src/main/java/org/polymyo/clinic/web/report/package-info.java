/** The pages on which the report of a recording is written, signed, amended and read. */
@NullMarked
package org.polymyo.clinic.web.report;

import org.jspecify.annotations.NullMarked;
