package org.polymyo.clinic.file;

import java.io.Closeable;
import org.polymyo.format.Bytes;

/** An object of a store, opened for reading; close it when done. */
public interface StoredBytes extends Bytes, Closeable {}
