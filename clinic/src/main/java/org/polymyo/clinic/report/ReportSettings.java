package org.polymyo.clinic.report;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What signed reports and letters show.
 *
 * @param letterhead the clinic's name and address at the head of both; {@code |} begins a new line
 */
@ConfigurationProperties("clinic.report")
public record ReportSettings(@DefaultValue("") String letterhead) {}
