/** People who use the clinic: roles, passwords, second factors, sign-ins and their limits. */
@NullMarked
package org.polymyo.clinic.account;

import org.jspecify.annotations.NullMarked;
