package se.serviceprogram.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The few rules of structure that guard against real faults (CONTRIBUTING.md names them). */
class ArchitectureTest {

    private static final String[] FEATURES = {
        "..actor..",
        "..programme..",
        "..plan..",
        "..measure..",
        "..activity..",
        "..support..",
        "..intake..",
        "..followup..",
        "..feedback..",
        "..removal.."
    };

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("local-stack"))
            .importPackages("se.serviceprogram");

    @Test
    void packagesFormNoCycles() {
        slices().matching("se.serviceprogram.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void webAndAccessKnowNoFeature() {
        noClasses()
                .that()
                .resideInAnyPackage("..web..", "..access..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FEATURES)
                .check(CLASSES);
    }

    @Test
    void repositoriesStayInTheirRoom() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Repository")
                .should()
                .bePackagePrivate()
                .check(CLASSES);
    }

    @Test
    void everyEndpointSaysWhoMayCallIt() {
        methods()
                .that(describe("serve a request", ArchitectureTest::isEndpoint))
                .should()
                .beAnnotatedWith(PermissionsAllowed.class)
                .orShould()
                .beAnnotatedWith(Authenticated.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .check(CLASSES);
    }

    @Test
    void entitiesNeverCrossTheWire() {
        noMethods()
                .that(describe("serve a request", ArchitectureTest::isEndpoint))
                .should(ArchConditions.be(describe("given or giving an entity", ArchitectureTest::namesAnEntity)))
                .check(CLASSES);
    }

    @Test
    void timeComesFromTheOneClock() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("se.serviceprogram.web.Clocks")
                .should()
                .callMethodWhere(describe(
                        "ask for the present without the Clock",
                        call -> call.getTarget().getName().equals("now")
                                && call.getTargetOwner().getPackageName().equals("java.time")
                                && call.getTarget().getRawParameterTypes().stream()
                                        .noneMatch(type -> type.isEquivalentTo(Clock.class))))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(CLASSES);
    }

    /** A list of entities, or an entity inside another type, counts too. */
    private static boolean namesAnEntity(JavaMethod method) {
        return Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                .anyMatch(type -> type.isAnnotatedWith(Entity.class));
    }

    private static boolean isEndpoint(JavaMethod method) {
        return method.getOwner().isAnnotatedWith(Path.class)
                && method.getAnnotations().stream()
                        .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class));
    }
}
