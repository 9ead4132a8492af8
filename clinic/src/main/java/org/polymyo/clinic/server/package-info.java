/** Starts the clinic and carries out its commands. */
@NullMarked
package org.polymyo.clinic.server;

import org.jspecify.annotations.NullMarked;
