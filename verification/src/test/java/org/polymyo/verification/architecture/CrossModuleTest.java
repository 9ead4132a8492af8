package org.polymyo.verification.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What modules may know of each other, with the reasons. */
class CrossModuleTest {
    private static final JavaClasses SHIPPED = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.polymyo");

    /** What was found may be shown, marked and counted; finding it is core's alone. */
    private static final DescribedPredicate<JavaClass> FACT =
            assignableTo(Record.class).or(assignableTo(Enum.class)).or(INTERFACES);

    @Test
    void theCommandLineHoldsNoAnalysis() {
        noClasses()
                .that()
                .resideInAPackage("org.polymyo.cli..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.polymyo.signal..", "org.polymyo.format.*..")
                        .and(not(simpleName("Signal").or(simpleName("EdfWriter"))))
                        .or(simpleName("Preparation"))
                        .or(simpleName("EventDetector")))
                .because("what the command line can do, a server and a cluster must be able to do without it")
                .check(SHIPPED);
    }

    @Test
    void theClinicHoldsNoAnalysis() {
        noClasses()
                .that()
                .resideInAPackage("org.polymyo.clinic..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "org.polymyo.preparation..",
                                "org.polymyo.event..",
                                "org.polymyo.cortex..",
                                "org.polymyo.reflex..")
                        .and(not(simpleName("Execution")))
                        .and(not(FACT)))
                .orShould()
                .dependOnClassesThat(simpleName("Criterion"))
                .because("a number in a patient's record must be the one the command line gives for the same file")
                .check(SHIPPED);
    }

    @Test
    void coreDoesNotKnowItsUsers() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.polymyo.cli..", "org.polymyo.clinic..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.polymyo.cli..", "org.polymyo.clinic..", "org.polymyo.verification..", "picocli..")
                .because("core serves every program around it and must not bend to one")
                .check(SHIPPED);
    }

    @Test
    void onlyMainEndsTheProcess() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.polymyo.cli.Main")
                .and()
                .doNotHaveFullyQualifiedName("org.polymyo.clinic.server.Main")
                .should()
                .callMethod(System.class, "exit", int.class)
                .because("a class that ends the process cannot be used inside another one")
                .check(SHIPPED);
    }

    @Test
    void nobodyImportsTheVerification() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.polymyo.verification..")
                .because("what proves the program is not part of it")
                .check(SHIPPED);
    }
}
