/** Tables of numbers as text: CSV, TSV and their relatives. */
@NullMarked
package org.polymyo.format.text;

import org.jspecify.annotations.NullMarked;
