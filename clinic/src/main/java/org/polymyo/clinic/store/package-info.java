/** Where everything is kept: the database, its migrations, keys of rows and times. */
@NullMarked
package org.polymyo.clinic.store;

import org.jspecify.annotations.NullMarked;
