/** Fills an empty workspace with patients who are nobody, labelled as such wherever they appear. */
@NullMarked
package org.polymyo.clinic.demo;

import org.jspecify.annotations.NullMarked;
