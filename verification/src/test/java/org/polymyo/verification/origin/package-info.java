/** How well the origin of jerks is ranked in generated people whose origin is known. */
@org.jspecify.annotations.NullMarked
package org.polymyo.verification.origin;
