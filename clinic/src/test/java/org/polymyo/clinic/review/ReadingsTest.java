package org.polymyo.clinic.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.polymyo.clinic.account.Accounts;
import org.polymyo.clinic.account.Role;
import org.polymyo.clinic.server.Databases;
import org.polymyo.clinic.server.Workspace;
import org.polymyo.clinic.store.Keys;

class ReadingsTest {
    private static Reading begun(Workspace clinic, String analysis) {
        String account = clinic.part(Accounts.class)
                .add(Keys.fresh(), "Reader", Set.of(Role.NEUROLOGIST))
                .orElseThrow();
        return clinic.part(Readings.class).of(Keys.fresh(), analysis, account);
    }

    @ParameterizedTest
    @MethodSource("org.polymyo.clinic.server.Databases#here")
    void whatWasKeptComesBackInOrderAndTwiceSentIsOnceKept(Databases kind) {
        Workspace clinic = kind.shared();
        Readings readings = clinic.part(Readings.class);
        Reading reading = begun(clinic, Keys.fresh());
        List<MarkAction> actions = List.of(
                Acts.on(ActionType.ACCEPT, "j1"),
                Acts.move("m2", 1.9912, 2.05),
                Acts.add("new", "R APB – µ", 4.25),
                Acts.comment("j1", "clear 'burst'; \"sharp\""));

        readings.keep(reading, actions.subList(0, 2));
        readings.keep(reading, actions);
        readings.keep(reading, actions.subList(1, 3));

        assertThat(readings.actions(reading)).isEqualTo(actions);
        assertThat(readings.of(reading.recording(), reading.analysis(), reading.account()))
                .isEqualTo(reading);
    }

    @ParameterizedTest
    @MethodSource("org.polymyo.clinic.server.Databases#here")
    void anIdentityStandsForOneActionOfOneReader(Databases kind) {
        Workspace clinic = kind.shared();
        Readings readings = clinic.part(Readings.class);
        String analysis = Keys.fresh();
        Reading one = begun(clinic, analysis);
        Reading two = begun(clinic, analysis);
        MarkAction action = Acts.on(ActionType.ACCEPT, "j1");
        readings.keep(one, List.of(action));

        var changed = new MarkAction(action.id(), ActionType.REJECT, "j1", "", action.span(), action.polarity(), "");
        assertThatThrownBy(() -> readings.keep(one, List.of(changed))).isInstanceOf(ReadingClosedException.class);
        MarkAction another = Acts.on(ActionType.REJECT, "j2");
        assertThatThrownBy(() -> readings.keep(two, List.of(another, action)))
                .isInstanceOf(ReadingClosedException.class);
        assertThat(readings.actions(one)).containsExactly(action);
        assertThat(readings.actions(two)).as("all or none").isEmpty();
        assertThat(readings.ofAnalysis(analysis)).containsExactlyInAnyOrder(one, two);
    }

    @ParameterizedTest
    @MethodSource("org.polymyo.clinic.server.Databases#here")
    void nothingIsAddedToAFinishedReading(Databases kind) {
        Workspace clinic = kind.shared();
        Readings readings = clinic.part(Readings.class);
        Reading reading = begun(clinic, Keys.fresh());
        readings.finish(reading);

        assertThatThrownBy(() -> readings.keep(reading, List.of(Acts.on(ActionType.ACCEPT, "j1"))))
                .isInstanceOf(ReadingClosedException.class);
        assertThat(readings.of(reading.recording(), reading.analysis(), reading.account())
                        .finished())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("org.polymyo.clinic.server.Databases#here")
    void twoPagesOfOneReaderLoseNothing(Databases kind) throws Exception {
        Workspace clinic = kind.shared();
        Readings readings = clinic.part(Readings.class);
        Reading reading = begun(clinic, Keys.fresh());
        List<MarkAction> all = Collections.synchronizedList(new ArrayList<>());
        try (var pages = Executors.newFixedThreadPool(4)) {
            List<Future<?>> sent = new ArrayList<>();
            for (int i = 1; i <= 40; i++) {
                MarkAction action = Acts.on(ActionType.ACCEPT, "j" + i);
                all.add(action);
                sent.add(pages.submit(() -> readings.keep(reading, List.of(action))));
            }
            for (Future<?> one : sent) {
                one.get();
            }
        }
        assertThat(readings.actions(reading)).containsExactlyInAnyOrderElementsOf(all);
    }
}
