/** What patients are asked, as data: questions, their answers, which question comes next, and the words in each language. */
@NullMarked
package org.polymyo.clinic.form;

import org.jspecify.annotations.NullMarked;
