/** The networks that find a person in a picture: fetched when the program is built, checked, and read from here. */
@NullMarked
package org.polymyo.models;

import org.jspecify.annotations.NullMarked;
