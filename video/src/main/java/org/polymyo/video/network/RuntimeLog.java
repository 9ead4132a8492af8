package org.polymyo.video.network;

import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.tensorflowlite.global.tensorflowlite;

/**
 * What the runtime tells on standard error, past Java. It offers no call for this from here, so its level is set where it
 * keeps it; where that place has another name, as on Windows, it goes on telling.
 */
final class RuntimeLog {
    private static final String LEVEL = "_ZN6tflite16logging_internal13MinimalLogger21minimum_log_severity_E";
    private static final int WARNING = 2;

    private RuntimeLog() {}

    /** Warnings and errors only: that all is well is no message. */
    static void warningsOnly() {
        Loader.load(tensorflowlite.class);
        Pointer level = Loader.addressof(LEVEL);
        if (level != null && !level.isNull()) {
            new IntPointer(level).put(WARNING);
        }
    }
}
