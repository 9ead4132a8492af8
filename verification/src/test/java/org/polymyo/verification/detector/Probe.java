package org.polymyo.verification.detector;

import org.polymyo.preparation.*;
import org.polymyo.quantity.TimeSpan;

final class Probe {
    public static void main(String[] args) {
        var made = Bench.lapses(500, Double.parseDouble(args[0]), Double.parseDouble(args[1])).generate();
        var prepared = Preparation.with(PreparationSettings.defaults(), Execution.ordinary()).apply(made.recording());
        var piece = prepared.muscles().getFirst().pieces().getFirst();
        var track = piece.energy(60);
        for (var g : made.truth().silentPeriods()) System.out.println("T " + g.span() + " tonic " + g.tonicMicrovolts());
        var g = made.truth().silentPeriods().get(3).span();
        for (double t = g.startSeconds() - 0.3; t < g.endSeconds() + 0.3; t += 0.005) {
            System.out.printf("%.3f %.1f %s%n", t, Math.sqrt(track.power()[track.binAt(t)]), g.contains(t) ? "*" : "");
        }
        prepared.steps().forEach(System.out::println);
        prepared.defects().forEach(System.out::println);
        Explain.difference(made, Bench.detect(made));
    }
}
