/** Analyses in processes of their own: asked for, carried out, stopped, tried again, and never lost. */
@NullMarked
package org.polymyo.clinic.job;

import org.jspecify.annotations.NullMarked;
