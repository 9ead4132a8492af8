package org.polymyo.clinic.web.report;

import java.util.List;
import java.util.Map;
import org.polymyo.clinic.report.Opinion;
import org.polymyo.clinic.report.Opinion.Stand;
import org.polymyo.clinic.report.Opinion.Topic;
import org.polymyo.clinic.report.Reports;
import org.polymyo.clinic.report.Wording;

/** What an author filled in, as the browser sends it. */
final class ReportForm {
    private ReportForm() {}

    /** The draft; refuses texts that are too long and stands that are none. */
    static Reports.Draft draft(Map<String, String> fields) {
        List<Opinion> opinions = List.of(Topic.values()).stream()
                .map(topic -> opinion(topic, fields))
                .toList();
        var wording =
                new Wording(opinions, of(fields, "impression"), of(fields, "recommendation"), of(fields, "addressee"));
        return new Reports.Draft(of(fields, "seen"), wording, of(fields, "reason"));
    }

    /** What stands beside agreement is not kept: it would read as if it counted. */
    private static Opinion opinion(Topic topic, Map<String, String> fields) {
        String name = topic.field();
        Stand stand = Stand.valueOf(fields.getOrDefault(name, Stand.UNSAID.name()));
        return stand == Stand.DISAGREES
                ? new Opinion(topic, stand, of(fields, name + "-instead"), of(fields, name + "-reason"))
                : new Opinion(topic, stand, "", "");
    }

    private static String of(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "").strip();
    }
}
