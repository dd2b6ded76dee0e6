package io.github.ozonexpiry.client;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasModifiers;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;

@AnalyzeClasses(packages = "io.github.ozonexpiry", importOptions = ImportOption.DoNotIncludeTests.class)
class ClientArchitectureTest {

    private static final String WIRE = "io.github.ozonexpiry.client.wire..";
    private static final String TRANSPORT = "io.github.ozonexpiry.client.transport..";
    private static final String[] BUILT_OF_CALLS = {
        "io.github.ozonexpiry.client.audit",
        "io.github.ozonexpiry.client.offer",
        "io.github.ozonexpiry.client.prevention",
        "io.github.ozonexpiry.client.recovery",
        "io.github.ozonexpiry.client.stock"
    };
    private static final String ANSWER = "io.github.ozonexpiry.client.answer";

    @ArchTest
    static final ArchRule theJsonIsKnownOnlyInsideTheClient = classes()
            .that()
            .resideInAPackage(WIRE)
            .should()
            .onlyHaveDependentClassesThat()
            .resideInAPackage("io.github.ozonexpiry.client..");

    @ArchTest
    static final ArchRule theJsonDoesNotKnowTheFrontDoor = noClasses()
            .that()
            .resideInAPackage(WIRE)
            .should()
            .dependOnClassesThat(
                    resideInAPackage("io.github.ozonexpiry.client..").and(resideOutsideOfPackages(WIRE, ANSWER)));

    @ArchTest
    static final ArchRule jacksonStaysInOnePackage = noClasses()
            .that()
            .resideOutsideOfPackage(WIRE)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml..");

    @ArchTest
    static final ArchRule signaturesNameOnlyTheJdkTheCoreAndThisPackage = classes()
            .that()
            .resideOutsideOfPackage(WIRE)
            .and()
            .resideInAPackage("io.github.ozonexpiry.client..")
            .and()
            .arePublic()
            .should(nameInPublicSignaturesNothingBut(
                    "java.", "io.github.ozonexpiry.", "io.github.ozonexpiry.client.wire."));

    @ArchTest
    static final ArchRule theTransportKnowsNothingOfPostings = noClasses()
            .that()
            .resideInAPackage(TRANSPORT)
            .should()
            .dependOnClassesThat(resideInAPackage("io.github.ozonexpiry..").and(resideOutsideOfPackage(TRANSPORT)));

    @ArchTest
    static final ArchRule layersOfTheTransportDoNotKnowEachOther = slices().matching(
                    "io.github.ozonexpiry.client.transport.(*)")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule whatIsBuiltOfCallsIsKnownToNothingElse = classes()
            .that()
            .resideInAnyPackage(BUILT_OF_CALLS)
            .should(new ArchCondition<>("be known in their own package only") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getDirectDependenciesToSelf().stream()
                            .filter(use ->
                                    !use.getOriginClass().getPackageName().equals(type.getPackageName()))
                            .forEach(use -> events.add(SimpleConditionEvent.violated(type, use.getDescription())));
                }
            });

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("io.github.ozonexpiry.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule okHttpIsUsedByItsPublicApi =
            noClasses().should().dependOnClassesThat().resideInAPackage("okhttp3.internal..");

    /** The last prefix is the exception to the ones before it. */
    private static ArchCondition<JavaClass> nameInPublicSignaturesNothingBut(String jdk, String own, String hidden) {
        return new ArchCondition<>(
                "name in public signatures nothing but " + jdk + " and " + own + ", without " + hidden) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream<JavaClass> inCode = type.getCodeUnits().stream()
                        .filter(ClientArchitectureTest::isVisible)
                        .flatMap(unit -> Stream.of(unit.getAllInvolvedRawTypes(), throwsOf(unit)))
                        .flatMap(Set::stream);
                Stream<JavaClass> inFields = type.getFields().stream()
                        .filter(ClientArchitectureTest::isVisible)
                        .map(JavaField::getAllInvolvedRawTypes)
                        .flatMap(Set::stream);
                Stream.concat(inCode, inFields)
                        .map(JavaClass::getBaseComponentType)
                        .filter(each -> !each.isPrimitive())
                        .map(JavaClass::getName)
                        .filter(name -> !name.equals("okhttp3.OkHttpClient")) // the caller's own
                        .filter(name -> !name.startsWith(jdk) && (!name.startsWith(own) || name.startsWith(hidden)))
                        .forEach(name ->
                                events.add(SimpleConditionEvent.violated(type, type.getName() + " shows " + name)));
            }
        };
    }

    private static Set<JavaClass> throwsOf(JavaCodeUnit unit) {
        return Set.copyOf(unit.getThrowsClause().getTypes());
    }

    private static boolean isVisible(HasModifiers member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }
}
