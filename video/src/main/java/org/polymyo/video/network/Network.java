package org.polymyo.video.network;

import java.nio.FloatBuffer;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.tensorflowlite.BuiltinOpResolverWithXNNPACK;
import org.bytedeco.tensorflowlite.FlatBufferModel;
import org.bytedeco.tensorflowlite.Interpreter;
import org.bytedeco.tensorflowlite.InterpreterBuilder;
import org.polymyo.format.Problem;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.models.Model;

/**
 * One network in memory, run by TensorFlow Lite on one thread, so that the same input gives the same output. Not safe for
 * use by several threads at once.
 */
public final class Network implements AutoCloseable {
    private final BytePointer bytes;
    private final FlatBufferModel model;
    private final BuiltinOpResolverWithXNNPACK operations;
    private final Interpreter interpreter;
    private final FloatBuffer input;

    private Network(byte[] content) {
        RuntimeLog.warningsOnly();
        bytes = new BytePointer(content);
        model = FlatBufferModel.BuildFromBuffer(bytes, content.length);
        // Without this resolver the same networks take seven times as long.
        operations = new BuiltinOpResolverWithXNNPACK();
        interpreter = new Interpreter((org.bytedeco.javacpp.Pointer) null);
        try (InterpreterBuilder builder = new InterpreterBuilder(model, operations)) {
            require(builder.apply(interpreter, 1), "built");
        }
        require(interpreter.AllocateTensors(), "given memory");
        input = interpreter
                .typed_input_tensor_float(0)
                .capacity(interpreter.input_tensor(0).bytes() / Float.BYTES)
                .asBuffer();
    }

    /**
     * Loads a network.
     *
     * @param model which
     * @return the network, to be closed
     * @throws UnusableRecordingException if it was not packed with the program, or this machine cannot run it
     */
    public static Network of(Model model) throws UnusableRecordingException {
        byte[] content = model.bytes()
                .orElseThrow(() -> new UnusableRecordingException(new Problem(
                        "video-networks-missing",
                        "program",
                        "the networks that find a person in a video",
                        "a program built without them",
                        Model.whyMissing().orElse("Build the program again from a complete copy of its sources."))));
        try {
            return new Network(content);
        } catch (UnsatisfiedLinkError | NoClassDefFoundError e) {
            throw new UnusableRecordingException(new Problem(
                    "video-machine-unsupported",
                    "program",
                    "a machine with 64-bit Linux, macOS or Windows on which native libraries can be loaded",
                    String.valueOf(e.getMessage()),
                    "Analyse videos on another machine; recordings can be analysed here."));
        }
    }

    /**
     * Where the input goes.
     *
     * @return memory of the network, from index 0 on
     */
    public FloatBuffer input() {
        return input;
    }

    /** Computes the outputs from the input. */
    public void run() {
        require(interpreter.Invoke(), "run");
    }

    /**
     * What the last run computed.
     *
     * @param index which output
     * @return memory of the network, valid until the next run
     */
    public FloatBuffer output(int index) {
        return interpreter
                .typed_output_tensor_float(index)
                .capacity(interpreter.output_tensor(index).bytes() / Float.BYTES)
                .asBuffer();
    }

    private static void require(int status, String what) {
        if (status != 0) {
            throw new IllegalStateException("the network could not be " + what + ": status " + status);
        }
    }

    @Override
    public void close() {
        interpreter.close();
        operations.close();
        model.close();
        bytes.close();
    }
}
