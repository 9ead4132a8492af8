/** The review page and what it asks for. */
@NullMarked
package org.polymyo.clinic.web.review;

import org.jspecify.annotations.NullMarked;
