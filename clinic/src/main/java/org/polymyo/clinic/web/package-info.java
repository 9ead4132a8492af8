/** Pages and routes; one sub-package an area, nothing here decides who may see what. */
@NullMarked
package org.polymyo.clinic.web;

import org.jspecify.annotations.NullMarked;
