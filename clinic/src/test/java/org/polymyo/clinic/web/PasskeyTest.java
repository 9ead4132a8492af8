package org.polymyo.clinic.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.polymyo.clinic.account.Accounts;
import org.polymyo.clinic.account.Credentials;
import org.polymyo.clinic.account.Passkeys;
import org.polymyo.clinic.account.Role;
import org.polymyo.clinic.server.Browser;
import org.polymyo.clinic.server.Databases;
import org.polymyo.clinic.server.Workspace;

/** Sign-in by passkey, and everything that must not be one. */
class PasskeyTest {
    private static final String PASSWORD = "four words make it long";
    private static final String HOST = "localhost";
    private static final int RIGHT = Device.PRESENT | Device.OWNER_ASKED;
    private static final Pattern CHALLENGE = Pattern.compile("data-challenge=\"([^\"]+)\"");

    private static String challenge(HttpResponse<String> page) {
        Matcher found = CHALLENGE.matcher(page.body());
        assertThat(found.find()).as(page.body()).isTrue();
        return found.group(1);
    }

    private static String origin(Workspace clinic) {
        return clinic.address("").toString();
    }

    /** Somebody with a password and a device whose passkey was added. */
    private record Owner(Workspace clinic, String account, Device device) {
        static Owner of(Workspace clinic, Role role) throws Exception {
            var somebody = Somebody.with(clinic, role, Standing.STRANGER);
            clinic.part(Credentials.class).setPassword(somebody.account(), PASSWORD);
            var device = new Device();
            try (var browser = new Browser(clinic).as(somebody.account())) {
                HttpResponse<String> page = browser.post("/account/passkeys/new", Map.of("secret", PASSWORD));
                String said = device.made(origin(clinic), HOST, challenge(page));
                assertThat(Browser.leadsTo(browser.post("/account/passkeys", Map.of("said", said, "name", "My phone"))))
                        .isEqualTo("/account/passkeys");
                assertThat(browser.get("/account/passkeys").body()).contains("My phone", "never");
            }
            return new Owner(clinic, somebody.account(), device);
        }

        String answer(Browser browser) throws Exception {
            String asked = challenge(browser.get("/sign-in/passkey"));
            return device.shown(origin(clinic), HOST, asked, RIGHT, account);
        }

        static HttpResponse<String> send(Browser browser, String said) {
            return browser.post("/sign-in/passkey", Map.of("said", said));
        }

        void assertRefused(String said, String why) {
            try (var stranger = new Browser(clinic)) {
                stranger.get("/sign-in");
                assertThat(send(stranger, said).statusCode()).as(why).isEqualTo(422);
                assertThat(Browser.leadsTo(stranger.get("/worklist"))).as(why).isEqualTo("/sign-in");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.polymyo.clinic.server.Databases#here")
    void aPasskeyOpensTheDoorAloneAndEachAnswerOnce(Databases database) throws Exception {
        Workspace clinic = database.shared();
        Owner owner = Owner.of(clinic, Role.NURSE);
        try (var browser = new Browser(clinic)) {
            String said = owner.answer(browser);
            assertThat(Browser.leadsTo(Owner.send(browser, said))).isEqualTo("/");
            assertThat(browser.get("/worklist").statusCode()).isEqualTo(200);
            owner.assertRefused(said, "the same answer again");
        }
        assertThat(clinic.part(Passkeys.class).of(owner.account()))
                .singleElement()
                .satisfies(passkey -> assertThat(passkey.usedAt()).isPresent());
    }

    @ParameterizedTest
    @MethodSource("org.polymyo.clinic.server.Databases#here")
    void whatAFalsePageAThiefOrACopyOfTheKeySaysIsRefused(Databases database) throws Exception {
        Workspace clinic = database.shared();
        Owner owner = Owner.of(clinic, Role.NURSE);
        String account = owner.account();
        Device device = owner.device();
        String here = origin(clinic);
        Passkeys passkeys = clinic.part(Passkeys.class);
        owner.assertRefused(
                device.shown("https://clinic.example.org", HOST, passkeys.challenge(), RIGHT, account), "a false page");
        owner.assertRefused(
                device.shown(here, "example.org", passkeys.challenge(), RIGHT, account), "a key for another clinic");
        owner.assertRefused(
                device.shown(here, HOST, passkeys.challenge(), Device.PRESENT, account), "nobody asked the owner");
        owner.assertRefused(
                device.shown(here, HOST, passkeys.challengeToAdd(account), RIGHT, account), "made for something else");
        owner.assertRefused(device.shown(here, HOST, "x.1.y", RIGHT, account), "made elsewhere");
        owner.assertRefused(
                device.shown(here, HOST, passkeys.challenge(), RIGHT, "somebody else"), "another person's key");
        owner.assertRefused(
                new Device().shown(here, HOST, passkeys.challenge(), RIGHT, account), "a device nobody knows");
        device.count(5);
        try (var browser = new Browser(clinic)) {
            assertThat(Browser.leadsTo(Owner.send(browser, owner.answer(browser))))
                    .isEqualTo("/");
        }
        device.count(2);
        owner.assertRefused(
                device.shown(here, HOST, passkeys.challenge(), RIGHT, account), "a copy, which counts less");
        for (String odd : List.of("", "{}", "null", "[]", "{\"id\":1}", "x".repeat(1000), "{\"response\":{}}")) {
            owner.assertRefused(odd, odd);
        }
    }

    @ParameterizedTest
    @MethodSource("org.polymyo.clinic.server.Databases#here")
    void nobodyAddsOneWithoutAProofOrWithAChallengeOfAnother(Databases database) throws Exception {
        Workspace clinic = database.shared();
        Owner owner = Owner.of(clinic, Role.NURSE);
        var other = Somebody.with(clinic, Role.NURSE, Standing.STRANGER);
        String challenge = clinic.part(Passkeys.class).challengeToAdd(other.account());
        String said = new Device().made(origin(clinic), HOST, challenge);
        try (var browser = new Browser(clinic).as(owner.account())) {
            assertThat(browser.post("/account/passkeys/new", Map.of("secret", "guessed"))
                            .statusCode())
                    .isEqualTo(422);
            assertThat(browser.post("/account/passkeys", Map.of("said", said)).statusCode())
                    .isEqualTo(422);
            for (String odd : List.of("", "{}", "null", "x")) {
                assertThat(browser.post("/account/passkeys", Map.of("said", odd))
                                .statusCode())
                        .isEqualTo(422);
            }
        }
        assertThat(clinic.part(Passkeys.class).of(owner.account())).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("org.polymyo.clinic.server.Databases#here")
    void aPasskeyThatWasRemovedReplacedOrBelongsToAClosedAccountOpensNothing(Databases database) throws Exception {
        Workspace clinic = database.shared();
        Owner closed = Owner.of(clinic, Role.NURSE);
        clinic.part(Accounts.class).disable(closed.account(), true);
        Owner invited = Owner.of(clinic, Role.NURSE);
        clinic.part(Credentials.class).invite(invited.account());
        Owner removed = Owner.of(clinic, Role.NURSE);
        String id = clinic.part(Passkeys.class).of(removed.account()).getFirst().id();
        try (var other = new Browser(clinic).as(closed(clinic))) {
            other.post("/account/passkeys/" + id + "/removed", Map.of());
            assertThat(clinic.part(Passkeys.class).of(removed.account())).hasSize(1);
        }
        try (var owner = new Browser(clinic).as(removed.account())) {
            owner.post("/account/passkeys/" + id + "/removed", Map.of());
        }
        for (Owner owner : List.of(closed, invited, removed)) {
            try (var browser = new Browser(clinic)) {
                owner.assertRefused(owner.answer(browser), owner.account());
            }
        }
    }

    private static String closed(Workspace clinic) {
        return Somebody.with(clinic, Role.NURSE, Standing.STRANGER).account();
    }

    @ParameterizedTest
    @MethodSource("org.polymyo.clinic.server.Databases#here")
    void whoCameInByALinkAddsOneAndIsAtHomeWithIt(Databases database) throws Exception {
        Workspace clinic = database.shared();
        Owner patient = Owner.of(clinic, Role.PATIENT);
        try (var browser = new Browser(clinic)) {
            HttpResponse<String> in = Owner.send(browser, patient.answer(browser));
            assertThat(Browser.leadsTo(in)).isEqualTo("/");
            assertThat(in.headers().firstValue("Set-Cookie").orElse("")).contains("Max-Age=2592000");
            assertThat(browser.get("/account/passkeys").body()).doesNotContain("name=\"secret\"");
            HttpResponse<String> page = browser.post("/account/passkeys/new", Map.of());
            String said = new Device().made(origin(clinic), HOST, challenge(page));
            browser.post("/account/passkeys", Map.of("said", said, "name", "My tablet"));
        }
        assertThat(clinic.part(Passkeys.class).of(patient.account())).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("org.polymyo.clinic.server.Databases#here")
    void whoSignedInWithAPasswordIsAskedForAProofOnThePageOfPatientsToo(Databases database) throws Exception {
        Workspace clinic = database.shared();
        try (AtHome home = AtHome.in(clinic)) {
            String challenge =
                    clinic.part(Passkeys.class).challengeToAdd(home.patient().account());
            String said = new Device().made(origin(clinic), HOST, challenge);
            assertThat(Browser.leadsTo(home.post("/passkeys", Map.of("said", said))))
                    .isEqualTo("/account/passkeys");
            assertThat(Browser.leadsTo(home.browser().get(home.at("/passkeys"))))
                    .isEqualTo("/account/passkeys");
            assertThat(clinic.part(Passkeys.class).of(home.patient().account())).isEmpty();
        }
    }
}
