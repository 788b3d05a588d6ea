package se.serviceprogram.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
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
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.serviceprogram.web.Listing;

/**
 * The rules of structure, for the code ({@link ArchitectureTest}) and for classes that break them ({@link RulesTest}). Whether
 * a method is called or referred to ({@code Instant::now}) is the same to them.
 */
final class Rules {

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

    static final ArchRule NO_CYCLES =
            slices().matching("se.serviceprogram.(*)..").should().beFreeOfCycles();

    static final ArchRule WEB_AND_ACCESS_KNOW_NO_FEATURE = noClasses()
            .that()
            .resideInAnyPackage("..web..", "..access..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SourceCode.features()
                    .map(feature -> "se.serviceprogram." + feature + "..")
                    .toArray(String[]::new));

    /** Those by id have no text; {@code list("year", 2024)} does. */
    static final ArchRule QUERIES_STAND_IN_REPOSITORIES = noClasses()
            .that()
            .areNotAssignableTo(PanacheRepositoryBase.class)
            .should()
            .accessTargetWhere(describe("give a repository the text of a query", Rules::asksARepository));

    static final ArchRule RESOURCES_ASK_NO_DATABASE = noClasses()
            .that()
            .areAnnotatedWith(Path.class)
            .should(ArchConditions.be(describe("asking the database", Rules::asksTheDatabase)))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    static final ArchRule ENDPOINTS_SAY_WHO_MAY_CALL = methods()
            .that(describe("serve a request", Rules::isEndpoint))
            .should()
            .beAnnotatedWith(PermissionsAllowed.class)
            .orShould()
            .beAnnotatedWith(Authenticated.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class);

    static final ArchRule ENTITIES_STAY_OFF_THE_WIRE = noMethods()
            .that(describe("serve a request", Rules::isEndpoint))
            .should(ArchConditions.be(describe("given or giving an entity", Rules::namesAnEntity)));

    /** Durations ({@code nanoTime}) may be measured anywhere. What SQL asks the database: {@link OneClockTest}. */
    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("se.serviceprogram.web.Clocks")
            .should()
            .accessTargetWhere(describe("ask for the present without the Clock", Rules::asksForThePresent));

    private Rules() {}

    /** Who asks the database and can be called from other rooms, as {@code room.Class}. */
    static Stream<String> askingSeenOutside(JavaClasses classes) {
        return classes.stream()
                .filter(Rules::asksTheDatabase)
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(type -> type.getPackageName().replace("se.serviceprogram.", "") + "." + type.getSimpleName());
    }

    /** Where a room names the entity of another by its class, as in {@code find(Programme.class, id)}. */
    static Stream<String> foreignEntities(JavaClasses classes) {
        return classes.stream()
                .flatMap(type -> type.getCodeUnits().stream())
                .flatMap(unit -> unit.getReferencedClassObjects().stream())
                .filter(named -> named.getRawType().isAnnotatedWith(Entity.class))
                .filter(named -> !named.getRawType()
                        .getPackageName()
                        .equals(named.getOwner().getOwner().getPackageName()))
                .map(Object::toString);
    }

    private static boolean asksTheDatabase(JavaClass type) {
        return type.isAssignableTo(PanacheRepositoryBase.class)
                || type.getCodeUnitAccessesFromSelf().stream()
                        .anyMatch(access -> ASKING.contains(access.getName())
                                || access.getTargetOwner().isEquivalentTo(Listing.class)
                                        && access.getName().equals("of"));
    }

    private static boolean asksARepository(JavaAccess<?> access) {
        return access.getTargetOwner().isAssignableTo(PanacheRepositoryBase.class)
                && access.getName().matches("find|list|stream|count|delete|update")
                && parameters(access).stream().limit(1).anyMatch(type -> type.isEquivalentTo(String.class));
    }

    private static boolean asksForThePresent(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        var name = access.getName();
        var given = parameters(access);
        if (owner.isEquivalentTo(Clock.class) || owner.isEquivalentTo(InstantSource.class)) {
            return name.matches("system.*|tick.*");
        }
        return owner.getPackageName().startsWith("java.time")
                        && name.equals("now")
                        && given.stream().noneMatch(type -> type.isEquivalentTo(Clock.class))
                || owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis")
                || owner.isEquivalentTo(Date.class) && name.equals("<init>") && given.isEmpty()
                || owner.isAssignableTo(Calendar.class) && name.matches("getInstance|<init>");
    }

    private static List<JavaClass> parameters(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget unit ? unit.getRawParameterTypes() : List.of();
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
