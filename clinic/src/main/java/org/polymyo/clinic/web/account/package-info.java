/** Pages about people: set-up, sign-in, second factor, invitations, accounts. */
@NullMarked
package org.polymyo.clinic.web.account;

import org.jspecify.annotations.NullMarked;
