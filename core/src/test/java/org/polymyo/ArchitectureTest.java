package org.polymyo;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The line of packages and what it implies, with the reasons. */
class ArchitectureTest {
    private static final List<String> LINE = List.of(
            "quantity",
            "signal",
            "recording",
            "preparation",
            "event",
            "measure",
            "cortex",
            "reflex",
            "finding",
            "evaluation",
            "document");

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.polymyo");

    private static Stream<Arguments> packagesWithThoseToTheirRight() {
        return LINE.stream()
                .map(name -> Arguments.of(name, LINE.subList(LINE.indexOf(name) + 1, LINE.size())))
                .filter(arguments -> !((List<?>) arguments.get()[1]).isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("packagesWithThoseToTheirRight")
    void aPackageImportsOnlyFromItsLeft(String name, List<String> right) {
        String[] forbidden = right.stream().map(ArchitectureTest::inside).toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(inside(name))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .allowEmptyShould(true)
                .because("no stage asks a later one for anything: the path from recording to report has one direction")
                .check(CORE);
    }

    @Test
    void sourcesImportOnlyWhatARecordingIs() {
        noClasses()
                .that()
                .resideInAnyPackage(inside("format"), inside("synthetic"))
                .should()
                .dependOnClassesThat(resideInAPackage("org.polymyo..")
                        .and(resideInAnyPackage(
                                        inside("quantity"),
                                        inside("signal"),
                                        inside("recording"),
                                        inside("format"),
                                        inside("synthetic"))
                                .negate()))
                .because("where a recording comes from must not know what is done with it")
                .check(CORE);
    }

    @Test
    void nothingElseInCoreImportsTheSources() {
        noClasses()
                .that(resideInAPackage("org.polymyo..")
                        .and(resideInAnyPackage(inside("format"), inside("synthetic"))
                                .negate()))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(inside("format"), inside("synthetic"))
                .because("an evaluation must not know from which file, or from which generator, its recording came")
                .check(CORE);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("org.polymyo.(*)..")
                .should()
                .beFreeOfCycles()
                .because("two packages that need each other are one package with two names")
                .check(CORE);
    }

    @Test
    void theRootPackageIsEmpty() {
        noClasses()
                .should()
                .resideInAPackage("org.polymyo")
                .because("a root package that is front door and shared vocabulary at once ends in cycles")
                .check(CORE);
    }

    @Test
    void noClassIsAGatheringPlace() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Misc")
                .orShould()
                .haveSimpleNameEndingWith("Common")
                .because("a name that fits everything gathers everything")
                .check(CORE);
    }

    private static Stream<ArchRule> unrepeatableCalls() {
        return Stream.of(
                neverCall(
                        Math.class,
                        "sin",
                        "cos",
                        "tan",
                        "asin",
                        "acos",
                        "atan",
                        "atan2",
                        "exp",
                        "expm1",
                        "log",
                        "log10",
                        "log1p",
                        "pow",
                        "cbrt",
                        "sinh",
                        "cosh",
                        "tanh",
                        "hypot",
                        "random"),
                neverCall(System.class, "currentTimeMillis", "nanoTime", "exit", "getenv"),
                neverCall(java.util.Locale.class, "getDefault"),
                neverCall(java.nio.charset.Charset.class, "defaultCharset"),
                neverCall(java.util.TimeZone.class, "getDefault"),
                neverCall(java.time.ZoneId.class, "systemDefault"),
                neverCall(java.util.UUID.class, "randomUUID"));
    }

    @ParameterizedTest
    @MethodSource("unrepeatableCalls")
    void nothingInCoreDependsOnTheMachine(ArchRule rule) {
        rule.check(CORE);
    }

    private static ArchRule neverCall(Class<?> type, String... methods) {
        String names = String.join("|", methods);
        return noClasses()
                .should()
                .callMethodWhere(target(owner(type(type))).and(target(nameMatching(names))))
                .as("no class calls " + type.getSimpleName() + "." + names)
                .because(
                        "the same input gives the same bytes on every machine (use StrictMath, a seed, a named charset)");
    }

    @Test
    void noClockIsRead() {
        noClasses()
                .should()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callConstructor(java.util.Random.class)
                .orShould()
                .callConstructor(java.util.Date.class)
                .because("a report made again tomorrow must be the same report")
                .check(CORE);
    }

    @Test
    void coreNeverPrints() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("core is used inside servers and clusters; what it has to say is in the report")
                .check(CORE);
    }

    @Test
    void publicTypesThatCarryDataCannotChange() {
        classes()
                .that()
                .areRecords()
                .should()
                .haveOnlyFinalFields()
                .because("everything carried is immutable")
                .check(CORE);
    }

    private static String inside(String name) {
        return "org.polymyo." + name + "..";
    }
}
