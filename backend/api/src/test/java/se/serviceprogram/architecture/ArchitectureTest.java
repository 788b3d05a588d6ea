package se.serviceprogram.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Calendar;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.serviceprogram.web.Listing;

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
        "..removal..",
        "..feed.."
    };

    /** Whatever they are called on: of JPA, Hibernate and JDBC alike. */
    private static final Set<String> ASKING = Set.of(
            "createQuery",
            "createNamedQuery",
            "createNativeQuery",
            "createNativeMutationQuery",
            "createSelectionQuery",
            "createMutationQuery",
            "createStatement",
            "prepareStatement",
            "prepareCall");

    /** The classes that ask the database and are called from other rooms, each with what they give these. */
    private static final Map<String, String> ASKING_FOR_OTHERS = Map.ofEntries(
            entry("web.DatabasePatience", "sets how long a statement waits; names no table"),
            entry("web.Listing", "makes a list of the HQL that a room gives it"),
            entry("web.Snapshot", "sets the isolation of a transaction; names no table"),
            entry("actor.ActorIntake", "registers and numbers the organisations of a file, many in one statement"),
            entry("actor.ActorMatching", "finds the organisations of a file, many in one statement"),
            entry("actor.MunicipalityService", "codes and names that are nobody's"),
            entry("activity.ActivityFigures", "counts a year for the follow-up, in one statement"),
            entry("activity.ServicePlanFigures", "the same"),
            entry("support.SupportFigures", "counts a year for the follow-up, in one statement"),
            entry("support.SupportCodes", "support forms and sources, which imports and measures refer to"),
            entry(
                    "support.ImportedDecisions",
                    "tells what became of the decisions of an import, many in one statement"),
            entry("support.DecisionIntake", "writes the decisions of a file, many in one statement"),
            entry("removal.Removals", "sets rows of any room aside, by the database's functions"),
            entry("feed.ChangeReason", "tells the database why; names no table"),
            entry("feed.ChangeLogVerification", "proves the seal of the change log from a command line"),
            entry("feed.History", "lists the changes of one row of any room"),
            entry("feed.Past", "reads rows of any room out of the change log"));

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

    /** SQL and HQL of a room stay in it: whoever asks the database is not seen outside, but for those listed. */
    @Test
    void whatAsksTheDatabaseStaysInItsRoom() {
        var seenOutside = CLASSES.stream()
                .filter(ArchitectureTest::asksTheDatabase)
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(type -> type.getPackageName().replace("se.serviceprogram.", "") + "." + type.getSimpleName());
        assertThat(seenOutside).containsExactlyInAnyOrderElementsOf(ASKING_FOR_OTHERS.keySet());
    }

    /** Those by id have no text; {@code list("year", 2024)} does. */
    @Test
    void queriesOfARepositoryStandInIt() {
        noClasses()
                .that()
                .areNotAssignableTo(PanacheRepositoryBase.class)
                .should()
                .callMethodWhere(describe(
                        "give a repository the text of a query",
                        call -> call.getTargetOwner().isAssignableTo(PanacheRepositoryBase.class)
                                && call.getTarget().getName().matches("find|list|stream|count|delete|update")
                                && call.getTarget().getRawParameterTypes().stream()
                                        .limit(1)
                                        .anyMatch(type -> type.isEquivalentTo(String.class))))
                .check(CLASSES);
    }

    @Test
    void resourcesAskNoDatabase() {
        noClasses()
                .that()
                .areAnnotatedWith(Path.class)
                .should(ArchConditions.be(describe("asking the database", ArchitectureTest::asksTheDatabase)))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .check(CLASSES);
    }

    /** An entity by its class, as in {@code find(Programme.class, id)}, is a table by another name ({@link TablesTest}). */
    @Test
    void roomsLoadTheirOwnEntities() {
        var foreign = CLASSES.stream()
                .flatMap(type -> type.getCodeUnits().stream())
                .flatMap(unit -> unit.getReferencedClassObjects().stream())
                .filter(named -> named.getRawType().isAnnotatedWith(Entity.class))
                .filter(named -> !named.getRawType()
                        .getPackageName()
                        .equals(named.getOwner().getOwner().getPackageName()))
                .map(Object::toString);
        assertThat(foreign).isEmpty();
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

    /** Durations ({@code nanoTime}) may be measured anywhere. What SQL asks the database: {@link OneClockTest}. */
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
                .callMethodWhere(describe(
                        "make a clock of their own",
                        call -> (call.getTargetOwner().isEquivalentTo(Clock.class)
                                        || call.getTargetOwner().isEquivalentTo(InstantSource.class))
                                && call.getTarget().getName().matches("system.*|tick.*")))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callConstructor(Date.class)
                .orShould()
                .callMethod(Calendar.class, "getInstance")
                .check(CLASSES);
    }

    /** A list of entities, or an entity inside another type, counts too. */
    private static boolean namesAnEntity(JavaMethod method) {
        return Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                .anyMatch(type -> type.isAnnotatedWith(Entity.class));
    }

    private static boolean asksTheDatabase(JavaClass type) {
        return type.isAssignableTo(PanacheRepositoryBase.class)
                || type.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> ASKING.contains(call.getTarget().getName())
                                || call.getTargetOwner().isEquivalentTo(Listing.class)
                                        && call.getTarget().getName().equals("of"));
    }

    private static boolean isEndpoint(JavaMethod method) {
        return method.getOwner().isAnnotatedWith(Path.class)
                && method.getAnnotations().stream()
                        .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class));
    }
}
