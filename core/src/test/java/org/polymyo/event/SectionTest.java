package org.polymyo.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.polymyo.preparation.HeartShare;
import org.polymyo.preparation.PreparedPiece;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.quantity.Unit;
import org.polymyo.signal.Filter;
import org.polymyo.signal.Samples;
import org.polymyo.signal.Signal;
import org.polymyo.signal.Sinusoids;

/** Long pieces are looked over in sections, and nobody notices. */
class SectionTest {
    private static final double RATE = 100;

    @Test
    void aPieceOfTwoHoursIsOneSection() {
        PreparedPiece piece = piece(7200);
        assertThat(Section.of(piece))
                .hasSize(1)
                .allSatisfy(section -> assertThat(section.piece()).isSameAs(piece));
    }

    @Test
    void everyMomentOfALongPieceBelongsToOneSectionThatSeesAMinuteMore() {
        List<Section> sections = Section.of(piece(5 * 3600 + 7));
        assertThat(sections).hasSize(3);
        for (double moment = 3; moment < 5 * 3600; moment += 59) {
            var span = new TimeSpan(moment, moment + 0.1);
            List<Section> owners = sections.stream().filter(s -> s.owns(span)).toList();
            assertThat(owners).hasSize(1);
            TimeSpan seen = owners.getFirst().piece().raw().span();
            assertThat(seen.startSeconds()).isLessThanOrEqualTo(Math.max(3, moment - 60));
            assertThat(seen.endSeconds()).isGreaterThanOrEqualTo(Math.min(3 + 5 * 3600, moment + 60));
        }
    }

    @Test
    void validTimeIsCountedOnce() {
        PreparedPiece piece = piece(5 * 3600, new TimeSpan(7100, 7300), new TimeSpan(15000, 15001));
        assertThat(Section.of(piece).stream().mapToDouble(Section::validSeconds).sum())
                .isCloseTo(5 * 3600 - 201, org.assertj.core.data.Offset.offset(1e-6));
    }

    @Test
    void aContractionOverABorderIsCutThereAndABriefEventIsReportedOnce() {
        List<Section> sections = Section.of(piece(5 * 3600));
        double border = sections.getFirst().core().endSeconds();
        var held = new Activity.Other("EMG", new TimeSpan(border - 30, border + 30), Activity.Kind.TONIC, 1, "held");
        var brief = new Activity.Other("EMG", new TimeSpan(border - 0.1, border + 0.1), Activity.Kind.UNCLEAR, 1, "");
        List<TimeSpan> kept = new ArrayList<>();
        for (Section section : sections) {
            List<Activity.Other> others = new ArrayList<>(List.of(held, brief));
            section.keepOwn(others);
            others.forEach(other -> kept.add(other.span()));
        }
        assertThat(kept)
                .containsExactly(new TimeSpan(border - 30, border), brief.span(), new TimeSpan(border, border + 30));
    }

    private static PreparedPiece piece(double seconds, TimeSpan... invalid) {
        Samples silence = new Samples() {
            @Override
            public long length() {
                return Math.round(seconds * RATE);
            }

            @Override
            public void read(long from, int count, double[] into, int at) {
                java.util.Arrays.fill(into, at, at + count, 0);
            }
        };
        int tiles = (int) Math.ceil(seconds / 10);
        return new PreparedPiece(
                new Signal(3, RATE, Unit.MICROVOLT, silence),
                Filter.highPass(2, 20, RATE),
                Collections.nCopies(tiles, Sinusoids.NONE),
                HeartShare.NONE,
                List.of(invalid));
    }
}
