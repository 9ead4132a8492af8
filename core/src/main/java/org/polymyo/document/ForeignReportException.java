package org.polymyo.document;

/** The JSON is not a report of this version of Polymyo; the message says where and what was expected. */
public final class ForeignReportException extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * Refuses a document.
     *
     * @param where path inside the document, for example {@code jerks[3].parts[0].channel}
     * @param expected what should have been there
     * @param found what was there
     */
    public ForeignReportException(String where, String expected, String found) {
        super("report.json, " + where + ": expected " + expected + ", found " + found
                + ". Write the report again with this version of Polymyo.");
    }
}
