/** What the measurements mean, by which criterion, with which evidence. */
@NullMarked
package org.polymyo.finding;

import org.jspecify.annotations.NullMarked;
