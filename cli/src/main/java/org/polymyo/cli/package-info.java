/** The command line: one file per command, no analysis. */
@NullMarked
package org.polymyo.cli;

import org.jspecify.annotations.NullMarked;
