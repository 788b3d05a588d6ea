package se.serviceprogram.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule of structure notices a class that breaks it. */
class RulesTest {

    private static final String ENTITY = """
            package se.serviceprogram.actor;
            @jakarta.persistence.Entity public class Planted {}
            """;

    private static final String REPOSITORY = """
            package se.serviceprogram.actor;
            import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
            public class PlantedRows implements PanacheRepositoryBase<Object, Long> {
                Object own() { return list("name", "x"); }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void aCycleIsFound() throws IOException {
        assertThat(found(
                        Rules.NO_CYCLES,
                        "package se.serviceprogram.actor; public class Egg { se.serviceprogram.plan.Hen from; }",
                        "package se.serviceprogram.plan; public class Hen { se.serviceprogram.actor.Egg from; }"))
                .singleElement()
                .asString()
                .contains("Cycle detected");
    }

    @Test
    void everyFeatureThatWebOrAccessKnowsIsFound() throws IOException {
        var sources = SourceCode.features()
                .flatMap(feature -> {
                    var knowing = "package se.serviceprogram.%s; class Knows_" + feature + " { se.serviceprogram."
                            + feature + ".Planted what; }";
                    var known = "package se.serviceprogram." + feature + "; public class Planted {}";
                    return Stream.of(known, knowing.formatted("web"), knowing.formatted("access"));
                })
                .toArray(String[]::new);
        var found = found(Rules.WEB_AND_ACCESS_KNOW_NO_FEATURE, sources);
        assertThat(SourceCode.features()).hasSizeGreaterThan(10).allSatisfy(feature -> assertThat(found)
                .anyMatch(fault -> fault.contains("se.serviceprogram.web.Knows_" + feature))
                .anyMatch(fault -> fault.contains("se.serviceprogram.access.Knows_" + feature)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Object of = ((jakarta.persistence.EntityManager) null).createQuery(\"from Actor\");",
                "Object of = se.serviceprogram.web.Listing.of(null, Object.class, \"a\", \"from Actor a\");",
                "java.util.function.Function<String, ?> of = ((jakarta.persistence.EntityManager) null)::createQuery;",
                "java.util.concurrent.Callable<?> of = ((java.sql.Connection) null)::createStatement;"
            })
    void askingTheDatabaseInPublicIsFound(String asking) throws IOException {
        var classes = PlantedClasses.compiled(
                folder,
                "package se.serviceprogram.actor; public class Asking { void ask() throws Exception { " + asking
                        + " } }",
                "package se.serviceprogram.actor; public class Silent {}");
        assertThat(Rules.askingSeenOutside(classes)).containsExactly("actor.Asking");
    }

    @Test
    void aRepositoryInPublicIsFound() throws IOException {
        assertThat(Rules.askingSeenOutside(PlantedClasses.compiled(folder, REPOSITORY)))
                .containsExactly("actor.PlantedRows");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Object all = rows.list(\"name\", \"x\");",
                "java.util.function.BiFunction<String, java.util.Map<String, Object>, ?> all = rows::list;"
            })
    void aQueryThatAnotherGivesARepositoryIsFound(String asking) throws IOException {
        var reaching =
                "package se.serviceprogram.plan; class Reaching { void ask(se.serviceprogram.actor.PlantedRows rows)"
                        + " { " + asking + " } }";
        assertThat(found(Rules.QUERIES_STAND_IN_REPOSITORIES, REPOSITORY, reaching))
                .singleElement()
                .asString()
                .contains("se.serviceprogram.plan.Reaching");
    }

    @Test
    void theEntityOfAnotherRoomIsFound() throws IOException {
        var loading = "package se.serviceprogram.plan; class Loading {"
                + " Class<?> foreign() { return se.serviceprogram.actor.Planted.class; } }";
        var own = "package se.serviceprogram.actor; class Own { Class<?> own() { return Planted.class; } }";
        assertThat(Rules.foreignEntities(PlantedClasses.compiled(folder, ENTITY, loading, own)))
                .singleElement()
                .asString()
                .contains("Loading");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jakarta.persistence.EntityManager held;",
                "@GET public void ask(java.sql.Connection to) throws Exception { to.createStatement(); }",
                "@GET public java.util.concurrent.Callable<?> ask(java.sql.Connection to) { return to::createStatement; }"
            })
    void aResourceThatAsksTheDatabaseIsFound(String asking) throws IOException {
        assertThat(found(Rules.RESOURCES_ASK_NO_DATABASE, resource(asking)))
                .isNotEmpty()
                .allMatch(fault -> fault.contains("PlantedResource"));
    }

    @Test
    void anEndpointThatDoesNotSayWhoMayCallItIsFound() throws IOException {
        var resource = resource("@GET public String open() { return \"\"; }"
                + " @DELETE @jakarta.annotation.security.PermitAll public void closed() {}");
        assertThat(found(Rules.ENDPOINTS_SAY_WHO_MAY_CALL, resource))
                .singleElement()
                .asString()
                .contains("PlantedResource.open()");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@GET public Planted wrong() { return null; }",
                "@GET public java.util.List<Planted> wrong() { return null; }",
                "@POST public void wrong(Planted given) {}"
            })
    void anEntityOnTheWireIsFound(String endpoint) throws IOException {
        var resource = resource(endpoint + " @PUT public String right(String given) { return new Planted() + given; }");
        assertThat(found(Rules.ENTITIES_STAY_OFF_THE_WIRE, ENTITY, resource))
                .singleElement()
                .asString()
                .contains("PlantedResource.wrong(");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Object at = Instant.now();",
                "Object at = LocalDate.now(ZoneId.of(\"Europe/Stockholm\"));",
                "Object at = Optional.<Instant>empty().orElseGet(Instant::now);",
                "Supplier<?> at = Clock::systemUTC;",
                "Object at = InstantSource.system();",
                "Supplier<?> at = System::currentTimeMillis;",
                "Object at = new Date();",
                "Supplier<?> at = Date::new;",
                "Object at = Calendar.getInstance(Locale.ROOT);"
            })
    void thePresentThatIsAskedForPastTheClockIsFound(String asking) throws IOException {
        assertThat(found(Rules.TIME_COMES_FROM_THE_CLOCK, timed(asking)))
                .singleElement()
                .asString()
                .contains("Timed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Object at = Instant.now(clock);",
                "Function<Clock, ?> at = Instant::now;",
                "Supplier<?> at = clock::instant;",
                "Object at = new Date(0);",
                "Object at = System.nanoTime();"
            })
    void thePresentOfTheClockIsNot(String asking) throws IOException {
        assertThat(found(Rules.TIME_COMES_FROM_THE_CLOCK, timed(asking))).isEmpty();
    }

    private static String timed(String asking) {
        return "package se.serviceprogram.actor; import java.time.*; import java.util.*; import java.util.function.*;"
                + " class Timed { void ask(Clock clock) { " + asking + " } }";
    }

    private static String resource(String members) {
        return "package se.serviceprogram.actor; import jakarta.ws.rs.*;"
                + " @Path(\"/planted\") public class PlantedResource { " + members + " }";
    }

    private List<String> found(ArchRule rule, String... sources) throws IOException {
        return rule.evaluate(PlantedClasses.compiled(folder, sources))
                .getFailureReport()
                .getDetails();
    }
}
