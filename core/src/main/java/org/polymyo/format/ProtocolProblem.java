package org.polymyo.format;

/** What is wrong with a protocol file. */
public final class ProtocolProblem {
    /** No JSON, or far too large. */
    public static final ProblemCode PROTOCOL_NO_JSON = new ProblemCode(
            "protocol-no-json",
            "The protocol file is no JSON object",
            "Correct the file at the place named; see docs/reference/protocol.md.");

    /** A value that cannot be. */
    public static final ProblemCode PROTOCOL_VALUE = new ProblemCode(
            "protocol-value",
            "The protocol file says something that cannot be understood",
            "Correct the value; see docs/reference/protocol.md.");

    private ProtocolProblem() {}
}
