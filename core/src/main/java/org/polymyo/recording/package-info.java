/** What was measured, where on the body, and what people and devices said of it. */
@NullMarked
package org.polymyo.recording;

import org.jspecify.annotations.NullMarked;
