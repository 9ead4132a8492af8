package org.polymyo.verification.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.polymyo.evaluation.Report;
import org.polymyo.event.Activity;
import org.polymyo.finding.Presence.Verdict;
import org.polymyo.format.UnusableRecordingException;

/**
 * A healthy person answers 16 stimuli with the left or the right hand; one recording in three formats. Bipolar pairs are
 * formed and recognised without help.
 *
 * <p>BDF (24 bits) and BrainVision (floating point) carry the same values: there every event is compared. The EDF copy was
 * high-passed at 0.16 Hz and cut to steps of 0.5 µV before it was written; between 20 and 450 Hz it differs by 0.25 µV root
 * mean square and up to 6 µV. So only events of 10 µV and more are compared with it: of bursts both ends agree within one sample;
 * of other activity, which has no shape of its own to be placed by, at most one in ten is named or placed otherwise.
 */
class ReactionRecordingTest {
    private static final double SAMPLE_SECONDS = 1 / 2048.0;
    private static final double SHARED_MICROVOLT = 10;
    private static final String BDF = "myonset/example_data.bdf";
    private static final String LEFT = "EXG1-EXG2";
    private static final String RIGHT = "EXG3-EXG4";

    /** One event of any kind. */
    private record Seen(String channel, String kind, double start, double end, double microvolts) {
        boolean burst() {
            return kind.equals("burst");
        }

        boolean at(Seen other) {
            return channel.equals(other.channel)
                    && kind.equals(other.kind)
                    && Math.abs(start - other.start) <= SAMPLE_SECONDS
                    && Math.abs(end - other.end) <= SAMPLE_SECONDS;
        }
    }

    /** When a hand pressed. */
    private record Response(String channel, double seconds) {}

    @ParameterizedTest
    @ValueSource(strings = {BDF, "myonset/example_data.edf", "myonset/example_bva/example_data.vhdr"})
    void theRespondingHandIsActiveBeforeEachOfTheSixteenResponses(String name)
            throws UnusableRecordingException, IOException {
        List<Response> responses = responses();
        Report report = RealData.report(RealData.file(name));
        List<Seen> seen = seen(report, 0);

        assertThat(responses).hasSize(16);
        assertThat(responses).allSatisfy(r -> assertThat(seen).anyMatch(s -> precedes(s, r)));
        assertThat(report.presence().verdict()).isNotEqualTo(Verdict.YES);
    }

    private static boolean precedes(Seen seen, Response response) {
        double lead = response.seconds - seen.start;
        boolean active = seen.kind.equals("burst") || seen.kind.equals("voluntary");
        return active && seen.channel.equals(response.channel) && lead >= 0.05 && lead <= 0.4;
    }

    @Test
    void brainVisionGivesEveryEventThatBdfGivesWithinOneSample() throws UnusableRecordingException {
        List<Seen> bdf = seen(BDF, 0);
        List<Seen> brainVision = seen("myonset/example_bva/example_data.vhdr", 0);

        assertThat(without(bdf, brainVision)).as("only in BDF").isEmpty();
        assertThat(without(brainVision, bdf)).as("only in BrainVision").isEmpty();
        assertThat(bdf).hasSizeGreaterThan(16);
    }

    @Test
    void edfGivesEveryBurstOfTenMicrovoltThatBdfGivesWithinOneSample() throws UnusableRecordingException {
        List<Seen> bdf = seen(BDF, SHARED_MICROVOLT);
        List<Seen> edf = seen("myonset/example_data.edf", SHARED_MICROVOLT);

        assertThat(without(bdf, edf)).as("only in BDF").noneMatch(Seen::burst);
        assertThat(without(edf, bdf)).as("only in EDF").noneMatch(Seen::burst);
        assertThat(without(bdf, edf)).as("other activity only in BDF").hasSizeLessThanOrEqualTo(bdf.size() / 10);
        assertThat(bdf).hasSizeGreaterThan(16);
    }

    private static List<Seen> without(List<Seen> some, List<Seen> others) {
        return some.stream().filter(s -> others.stream().noneMatch(s::at)).toList();
    }

    private static List<Seen> seen(String name, double least) throws UnusableRecordingException {
        return seen(RealData.report(RealData.file(name)), least);
    }

    private static List<Seen> seen(Report report, double least) {
        Stream<Activity> parts = report.events().jerks().stream().flatMap(j -> j.parts().stream());
        return Stream.concat(parts, report.events().others().stream())
                .map(ReactionRecordingTest::seen)
                .filter(s -> s.microvolts >= least)
                .toList();
    }

    private static Seen seen(Activity activity) {
        double start = activity.span().startSeconds();
        double end = activity.span().endSeconds();
        return switch (activity) {
            case Activity.Burst b -> new Seen(b.channel(), "burst", start, end, b.amplitudeMicrovolts());
            case Activity.SilentPeriod s -> new Seen(s.channel(), "silent_period", start, end, s.tonicMicrovolts());
            case Activity.Movement m -> new Seen(m.channel(), "movement", start, end, m.peak());
            case Activity.Sighting s -> new Seen(s.channel(), "sighting", start, end, Double.NaN);
            case Activity.Other o -> new Seen(o.channel(), o.kind().trialType(), start, end, o.amplitudeMicrovolts());
        };
    }

    private static List<Response> responses() throws IOException {
        List<Response> responses = new ArrayList<>();
        for (String line : Files.readAllLines(RealData.file("myonset/example_events.csv"), StandardCharsets.UTF_8)) {
            String[] cells = line.split(",");
            if (cells[2].equals("100") || cells[2].equals("200")) {
                responses.add(new Response(cells[2].equals("100") ? LEFT : RIGHT, Double.parseDouble(cells[1])));
            }
        }
        return responses;
    }
}
