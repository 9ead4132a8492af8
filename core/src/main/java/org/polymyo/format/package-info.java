/** Bytes in, a {@code Recording} out; one sub-package a format. */
@NullMarked
package org.polymyo.format;

import org.jspecify.annotations.NullMarked;
