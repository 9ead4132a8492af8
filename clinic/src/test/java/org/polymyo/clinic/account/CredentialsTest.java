package org.polymyo.clinic.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.polymyo.clinic.server.Databases;
import org.polymyo.clinic.server.Workspace;
import org.polymyo.clinic.store.Keys;

/** Accounts, their secrets and their sign-ins. */
class CredentialsTest {
    private static final String PASSWORD = "four words make one";

    @ParameterizedTest
    @MethodSource("org.polymyo.clinic.server.Databases#here")
    void aPasswordCountsForItsOwnAccountWhileItIsOpen(Databases database) {
        Workspace clinic = database.shared();
        Credentials credentials = clinic.part(Credentials.class);
        String account = added(clinic);
        assertThat(credentials.isPassword(Optional.of(account), PASSWORD)).isFalse();
        credentials.setPassword(account, PASSWORD);
        assertThat(credentials.isPassword(Optional.of(account), PASSWORD)).isTrue();
        assertThat(credentials.isPassword(Optional.of(account), PASSWORD + "x")).isFalse();
        assertThat(credentials.isPassword(Optional.empty(), PASSWORD)).isFalse();
        clinic.part(Accounts.class).disable(account, true);
        assertThat(credentials.isPassword(Optional.of(account), PASSWORD)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("org.polymyo.clinic.server.Databases#here")
    void aCodeCountsOnce(Databases database) {
        Workspace clinic = database.shared();
        Credentials credentials = clinic.part(Credentials.class);
        Clock clock = clinic.part(Clock.class);
        String account = added(clinic);
        byte[] key = OneTimeCode.freshKey();
        assertThat(credentials.setCode(account, key, "000")).isFalse();
        assertThat(credentials.setCode(account, key, OneTimeCode.at(key, clock.instant())))
                .isTrue();
        assertThat(credentials.useCode(account, OneTimeCode.at(key, clock.instant())))
                .isFalse();
        String next = OneTimeCode.at(key, clock.instant().plusSeconds(30));
        assertThat(credentials.useCode(account, next)).isTrue();
        assertThat(credentials.useCode(account, next)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("org.polymyo.clinic.server.Databases#here")
    void anInvitationCountsOnceAndTakesTheOldSecretsAway(Databases database) {
        Workspace clinic = database.shared();
        Credentials credentials = clinic.part(Credentials.class);
        String account = added(clinic);
        credentials.setPassword(account, PASSWORD);
        String token = credentials.invite(account);
        assertThat(credentials.isPassword(Optional.of(account), PASSWORD)).isFalse();
        assertThat(credentials.invited("else")).isEmpty();
        assertThat(credentials.invited(token)).contains(account);
        assertThat(credentials.invited(token)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.polymyo.clinic.server.Databases#here")
    void aSignInEndsWithItsAccountAndShowsRolesAsTheyAreNow(Databases database) {
        Workspace clinic = database.shared();
        SignIns signIns = clinic.part(SignIns.class);
        Accounts accounts = clinic.part(Accounts.class);
        String account = added(clinic);
        String token = signIns.begin(account, SignIn.Stage.COMPLETE, "a browser");
        assertThat(signIns.of("else")).isEmpty();
        accounts.setRoles(account, Set.of(Role.NEUROLOGIST, Role.RESEARCHER));
        assertThat(signIns.of(token))
                .hasValueSatisfying(signIn -> assertThat(signIn.person().roles())
                        .containsExactlyInAnyOrder(Role.NEUROLOGIST, Role.RESEARCHER));
        accounts.disable(account, true);
        assertThat(signIns.of(token)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.polymyo.clinic.server.Databases#here")
    void aNameIsTakenOnceInAnyCase(Databases database) {
        Accounts accounts = database.shared().part(Accounts.class);
        String name = Keys.fresh();
        assertThat(accounts.add(name, "One", Set.of(Role.NURSE))).isPresent();
        assertThat(accounts.add(" " + name.toUpperCase(Locale.ROOT), "Two", Set.of()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.polymyo.clinic.server.Databases#here")
    void afterFiveFailuresAnAccountWaitsAndOthersDoNot(Databases database) {
        Attempts attempts = database.shared().part(Attempts.class);
        String account = Keys.fresh();
        for (int i = 0; i < 5; i++) {
            assertThat(attempts.mayTry(account, account)).isTrue();
        }
        assertThat(attempts.mayTry(account, "another")).isFalse();
        assertThat(attempts.mayTry("another", account)).isTrue();
    }

    private static String added(Workspace clinic) {
        return clinic.part(Accounts.class)
                .add(Keys.fresh(), "A Nurse", Set.of(Role.NURSE))
                .orElseThrow();
    }
}
