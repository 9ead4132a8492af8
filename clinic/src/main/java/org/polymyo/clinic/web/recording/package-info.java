/** Routes of recordings: how they arrive, their traces page by page, their analyses. */
@NullMarked
package org.polymyo.clinic.web.recording;

import org.jspecify.annotations.NullMarked;
