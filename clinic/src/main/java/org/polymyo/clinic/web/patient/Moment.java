package org.polymyo.clinic.web.patient;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.polymyo.clinic.patient.Statement;
import org.polymyo.clinic.patient.Visit;
import org.polymyo.clinic.web.Times;
import org.polymyo.clinic.web.intake.IntakeNews;
import org.polymyo.clinic.web.recording.RecordingList;

/**
 * A point of the timeline.
 *
 * @param day the first day it can have been
 * @param when the time as it was said
 * @param kind what it is
 * @param words what happened
 * @param source who said so
 */
record Moment(LocalDate day, String when, String kind, String words, String source) {
    static List<Moment> of(
            List<Statement> said,
            List<Visit> visits,
            List<RecordingList.Line> recordings,
            List<IntakeNews.News> news,
            Times times) {
        Stream<Moment> told = said.stream()
                .filter(statement -> statement.kind() != Statement.Kind.SAFETY)
                .filter(statement -> statement.kind() != Statement.Kind.QUESTION)
                .map(statement -> new Moment(
                        statement.earliest(),
                        statement.endWords().isEmpty()
                                ? statement.startWords()
                                : statement.startWords() + " to " + statement.endWords(),
                        statement.kind().words(),
                        statement.words(),
                        "told by " + statement.source()));
        Stream<Moment> came = visits.stream()
                .map(visit -> new Moment(
                        times.day(visit.plannedAt()),
                        times.shown(visit.plannedAt()),
                        "visit, " + visit.state().name().toLowerCase(Locale.ROOT),
                        visit.reason(),
                        ""));
        Stream<Moment> arrived = recordings.stream()
                .map(line -> new Moment(
                        times.day(line.arrived().receivedAt()),
                        times.shown(line.arrived().receivedAt()),
                        line.arrived().isVideo() ? "video arrived" : "recording arrived",
                        line.name() + ", " + line.state(),
                        ""));
        Stream<Moment> home = news.stream()
                .filter(one -> !one.kind().equals("film"))
                .map(one -> new Moment(
                        times.day(one.at()), times.shown(one.at()), one.kind() + " from home", one.words(), one.by()));
        return Stream.of(told, came, arrived, home)
                .flatMap(moments -> moments)
                .sorted(Comparator.comparing(Moment::day))
                .toList();
    }
}
