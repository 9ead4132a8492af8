package org.polymyo.verification.origin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.polymyo.document.ForeignReportException;
import org.polymyo.document.ReportJson;
import org.polymyo.evaluation.Evaluation;
import org.polymyo.evaluation.Protocol;
import org.polymyo.evaluation.Report;
import org.polymyo.finding.Criteria;
import org.polymyo.preparation.Execution;
import org.polymyo.synthetic.IntendedType;
import org.polymyo.synthetic.VirtualPatient;
import org.polymyo.synthetic.Visit;

/**
 * Whole evaluations of generated people. With {@code -Dpolymyo.origin.keep=folder} the reports are kept there, and those
 * already there are concluded anew from their measurements instead of being made again: for trying criteria.
 */
final class Patients {
    private final boolean full;
    private final Optional<Path> keep;

    Patients(boolean full) {
        this.full = full;
        this.keep =
                Optional.ofNullable(System.getProperty("polymyo.origin.keep")).map(Path::of);
    }

    /** So many people of each of the eight types, and so many of each other kind. */
    List<Judged> of(List<IntendedType> kinds, int people, int others) {
        Map<Boolean, List<IntendedType>> typed = kinds.stream()
                .collect(Collectors.partitioningBy(k -> Judged.type(k).isPresent()));
        List<Judged> all = new ArrayList<>(of(typed.getOrDefault(true, List.of()), OriginPage.SEED, people));
        all.addAll(of(typed.getOrDefault(false, List.of()), OriginPage.SEED, others));
        return all;
    }

    /** Every kind, so many people of each. */
    List<Judged> of(List<IntendedType> kinds, long firstSeed, int people) {
        return IntStream.range(0, kinds.size() * people)
                .parallel()
                .mapToObj(i -> person(kinds.get(i % kinds.size()), firstSeed + i / kinds.size()))
                .toList();
    }

    private Judged person(IntendedType kind, long seed) {
        Report report = report(kind, seed);
        return new Judged(
                kind, seed, Criteria.builtIn().origin(report.annotations(), report.events(), report.measurements()));
    }

    private Report report(IntendedType kind, long seed) {
        String name = kind.name().toLowerCase(Locale.ROOT) + "-" + seed + (full ? "-full" : "-emg") + ".json";
        Optional<Path> file = keep.map(folder -> folder.resolve(name));
        try {
            if (file.filter(Files::exists).isPresent()) {
                return ReportJson.read(Files.readAllBytes(file.get()));
            }
            Report report = evaluated(kind, seed);
            if (file.isPresent()) {
                Files.createDirectories(file.get().toAbsolutePath().getParent());
                Files.write(file.get(), ReportJson.write(report));
            }
            return report;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ForeignReportException e) {
            throw new IllegalStateException("a kept report is not of this version: " + name, e);
        }
    }

    private Report evaluated(IntendedType kind, long seed) {
        VirtualPatient patient = VirtualPatient.of(kind, seed);
        Visit visit = full ? patient.fullVisit() : patient.emgOnly();
        return Evaluation.of(visit.generate().recording(), Protocol.defaults(), new Execution(1, 60, share -> {}));
    }
}
