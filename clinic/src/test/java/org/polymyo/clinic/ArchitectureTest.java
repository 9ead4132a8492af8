package org.polymyo.clinic;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The line of the clinic's packages and what it implies, with the reasons. */
class ArchitectureTest {
    private static final List<String> LINE = List.of(
            "form",
            "store",
            "audit",
            "account",
            "patient",
            "intake",
            "history",
            "access",
            "file",
            "trace",
            "job",
            "upload",
            "home",
            "paper",
            "review",
            "report",
            "export",
            "demo",
            "operation",
            "web",
            "server");

    private static final JavaClasses CLINIC = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.polymyo.clinic");

    private static Stream<String> packagesWithOthersToTheirRight() {
        return LINE.subList(0, LINE.size() - 1).stream();
    }

    @ParameterizedTest
    @MethodSource("packagesWithOthersToTheirRight")
    void aPackageImportsOnlyFromItsLeft(String name) {
        String[] right = LINE.subList(LINE.indexOf(name) + 1, LINE.size()).stream()
                .map(ArchitectureTest::inside)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(inside(name))
                .should()
                .dependOnClassesThat(resideInAnyPackage(right))
                .allowEmptyShould(true)
                .because("what is kept must not know the pages that show it, nor who may see it the files it is about")
                .check(CLINIC);
    }

    @Test
    void everyPackageStandsInTheLine() {
        noClasses()
                .should()
                .resideOutsideOfPackages(
                        LINE.stream().map(ArchitectureTest::inside).toArray(String[]::new))
                .because("a package outside the line has no direction")
                .check(CLINIC);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("org.polymyo.clinic.(*)..")
                .should()
                .beFreeOfCycles()
                .because("two packages that need each other are one package with two names")
                .check(CLINIC);
    }

    @Test
    void onlyTheWebKnowsTheBrowser() {
        noClasses()
                .that()
                .resideOutsideOfPackages(inside("web"), inside("server"))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "jakarta.servlet..", "org.springframework.web..", "org.springframework.ui.."))
                .because("what is kept and decided must be usable by commands and jobs too")
                .check(CLINIC);
    }

    private static String inside(String name) {
        return "org.polymyo.clinic." + name + "..";
    }
}
