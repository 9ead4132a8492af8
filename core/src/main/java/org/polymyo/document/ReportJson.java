package org.polymyo.document;

import org.polymyo.evaluation.Report;

/**
 * The report for machines, {@code report.json}, and back. Every field is described in {@code docs/reference/report.md}
 * and fixed by {@code docs/reference/report.schema.json}.
 */
public final class ReportJson {
    /** Name of the schema, in the field {@code schema.name}. */
    public static final String SCHEMA_NAME = "polymyo-report";

    /** Version of the schema, in the field {@code schema.version}. */
    public static final String SCHEMA_VERSION = "1.0";

    private ReportJson() {}

    /**
     * Writes a report. Fields come in a fixed order, so equal reports give equal bytes.
     *
     * @param report the report
     * @return UTF-8 JSON; a number that is not finite is written as null
     */
    public static byte[] write(Report report) {
        return ReportJsonWriter.write(report);
    }

    /**
     * Reads a report back.
     *
     * @param json UTF-8 JSON as {@link #write} made it; unknown fields are ignored
     * @return the report
     * @throws ForeignReportException if it is no JSON, another schema, or a value that no report can hold
     */
    public static Report read(byte[] json) throws ForeignReportException {
        return ReportJsonReader.read(json);
    }
}
