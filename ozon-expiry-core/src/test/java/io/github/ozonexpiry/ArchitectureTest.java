package io.github.ozonexpiry;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Reads class files and runs none of the code: of no use against mutants. */
@Tag("structure")
class ArchitectureTest {

    /** From the ground up: a package imports only what stands before it. */
    private static final List<String> LAYERS = List.of(
            "text",
            "stated",
            "rule",
            "money",
            "calendar",
            "posting",
            "history",
            "stock",
            "handling",
            "deadline",
            "expiry",
            "cause",
            "index",
            "penalty",
            "standing",
            "outlook",
            "audit",
            "contact",
            "content",
            "letter",
            "offer",
            "recovery",
            "aftermath",
            "preparation",
            "capacity",
            "picking",
            "pickup",
            "availability",
            "safety",
            "sync",
            "guard",
            "placement",
            "attention",
            "prevention",
            "adviser",
            "report");

    private static final List<String> RECOVERY =
            List.of("contact", "content", "letter", "offer", "recovery", "aftermath");
    private static final List<String> PREVENTION = List.of(
            "preparation",
            "capacity",
            "picking",
            "pickup",
            "availability",
            "safety",
            "sync",
            "guard",
            "placement",
            "attention",
            "prevention",
            "adviser");

    private static final String ROOT = "io.github.ozonexpiry.";

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.ozonexpiry");

    @Test
    void aPackageImportsOnlyWhatLiesBelowIt() {
        for (int i = 0; i < LAYERS.size(); i++) {
            String[] above = packages(LAYERS.subList(i + 1, LAYERS.size()));
            if (above.length > 0) {
                noClasses()
                        .that()
                        .resideInAPackage(ROOT + LAYERS.get(i) + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(above)
                        .check(CORE);
            }
        }
    }

    @Test
    void preventionAndRecoveryDoNotSeeEachOther() {
        noClasses()
                .that()
                .resideInAnyPackage(packages(PREVENTION))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages(RECOVERY))
                .check(CORE);
    }

    private static String[] packages(List<String> names) {
        return names.stream().map(name -> ROOT + name + "..").toArray(String[]::new);
    }

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        assertThat(CORE.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()))
                .allMatch(name -> LAYERS.contains(name.substring(ROOT.length())));
    }

    @Test
    void thereAreNoCycles() {
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void theDomainNeedsNothingButJavaBase() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("io.github.ozonexpiry..", "java..", "org.jspecify.annotations..")
                .check(CORE);
    }

    @Test
    void theDomainAsksNobodyForTheTimeOrTheZone() {
        for (Class<?> clock : List.of(
                Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class, OffsetDateTime.class)) {
            noClasses().should().callMethod(clock, "now").check(CORE);
        }
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(CORE);
        noClasses().should().callMethod(System.class, "nanoTime").check(CORE);
        noClasses().should().callMethod(ZoneId.class, "systemDefault").check(CORE);
        noClasses().should().dependOnClassesThat().areAssignableTo(Clock.class).check(CORE);
    }

    @Test
    void aPackageHasFourToTwelvePublicTypes() {
        Map<String, Long> publicTypes = CORE.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !type.getName().contains("$"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));

        assertThat(publicTypes)
                .allSatisfy((name, count) -> assertThat(count).as(name).isBetween(3L, 12L));
    }
}
