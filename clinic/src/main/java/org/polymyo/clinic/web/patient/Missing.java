package org.polymyo.clinic.web.patient;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.polymyo.clinic.patient.Region;
import org.polymyo.clinic.patient.Sign;
import org.polymyo.clinic.patient.Statement;
import org.polymyo.clinic.patient.Visit;
import org.polymyo.clinic.web.recording.RecordingList;

/** What nobody has said or done yet for a patient. */
final class Missing {
    private Missing() {}

    static List<String> of(
            List<Statement> said,
            List<Visit> visits,
            Map<Region, Map<Sign.Condition, Sign>> signs,
            List<RecordingList.Line> recordings) {
        List<String> missing = new ArrayList<>();
        Set<Statement.Kind> kinds = said.stream().map(Statement::kind).collect(Collectors.toSet());
        if (!kinds.contains(Statement.Kind.ONSET)) {
            missing.add("When the jerks began was not asked.");
        }
        if (!kinds.contains(Statement.Kind.DRUG)) {
            missing.add("No medicine is listed; if none is taken, say so.");
        }
        if (!kinds.contains(Statement.Kind.QUESTION)) {
            missing.add("What the patient wants answered is not written down.");
        }
        if (visits.stream().noneMatch(visit -> visit.state() == Visit.State.PLANNED)) {
            missing.add("No visit is planned.");
        }
        if (recordings.stream().noneMatch(line -> line.arrived().isVideo())) {
            missing.add("No video of the jerks has arrived.");
        }
        if (recordings.stream().allMatch(line -> line.arrived().isVideo())) {
            missing.add("No recording of muscles has arrived.");
        }
        for (Sign.Condition condition : Sign.Condition.values()) {
            if (signs.values().stream().noneMatch(seen -> seen.containsKey(condition))) {
                missing.add("Nobody looked at jerks during " + condition.words() + ".");
            }
        }
        return List.copyOf(missing);
    }
}
