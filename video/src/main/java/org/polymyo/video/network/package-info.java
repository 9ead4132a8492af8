/** Runs networks: numbers in, numbers out, on one thread, the same every time. */
@NullMarked
package org.polymyo.video.network;

import org.jspecify.annotations.NullMarked;
