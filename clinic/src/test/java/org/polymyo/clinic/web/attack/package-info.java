/** What somebody would try who means harm, on a running workspace: one sentence an attack, each able to fail. */
@NullMarked
package org.polymyo.clinic.web.attack;

import org.jspecify.annotations.NullMarked;
