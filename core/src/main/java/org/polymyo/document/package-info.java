/** The report for the clinician and for machines; nothing here computes a number. */
@NullMarked
package org.polymyo.document;

import org.jspecify.annotations.NullMarked;
