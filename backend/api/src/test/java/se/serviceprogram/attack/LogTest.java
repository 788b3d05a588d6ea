package se.serviceprogram.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static se.serviceprogram.testing.Callers.coordinator;
import static se.serviceprogram.testing.Callers.grantOfficer;
import static se.serviceprogram.testing.Callers.stranger;
import static se.serviceprogram.testing.Callers.with;
import static se.serviceprogram.testing.Fixture.created;
import static se.serviceprogram.testing.Fixture.post;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.json.runtime.JsonFormatter;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.serviceprogram.intake.Files;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Contract;
import se.serviceprogram.testing.Database;
import se.serviceprogram.testing.TestIssuer;

/** Lines are JSON with the call's trace, and nothing that is sent gets into them: no forged ones, no tokens, no persons. */
@ApiTest
class LogTest {

    private static final String FORGED = "2026-11-23 08:00:00,000 INFO  Administratorn loggade in";

    /** What stands in texts, addresses, names and files here, and in nothing of ours. */
    private static final String WORD = "kvastfening";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<String> lines = new CopyOnWriteArrayList<>();

    /** As the image writes them, stack traces and all: with this formatter, and nothing set for it. */
    private final JsonFormatter formatter = new JsonFormatter();

    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord line) {
            lines.add(formatter.format(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(listener);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(listener);
    }

    @Test
    void noLineIsForgedThroughWhatTheDatabaseRefuses() {
        post(coordinator(), "/actors", "{\"kind\": \"company\", \"name\": \"A\\u0000\\n" + FORGED + "\"}")
                .then()
                .statusCode(400);
        assertThat(lines).isNotEmpty().noneMatch(line -> line.contains("Administratorn"));
    }

    @Test
    void noLineIsForgedThroughAddressHeadersOrToken() {
        coordinator().queryParam("q", "a\n" + FORGED).get("/actors");
        coordinator().queryParam("sort", "a\n" + FORGED).get("/actors");
        coordinator().header("User-Agent", FORGED).get("/actors/17");
        stranger().get("/" + FORGED.replace(' ', '+'));
        with(FORGED.replace(' ', '.')).get("/actors");
        assertThat(lines).noneMatch(line -> line.contains("Administratorn"));
    }

    @Test
    void noTokenIsWritten() {
        var issuer = TestIssuer.shared();
        var good = issuer.person("Karin", "region-jamtland-harjedalen", "coordinator");
        var bad =
                issuer.sign(issuer.claims("Karin", "region-jamtland-harjedalen").issuer("https://evil.example"));
        with(good).get("/actors");
        with(bad).get("/actors");
        assertThat(lines).noneMatch(line -> line.contains(good) || line.contains(bad));
    }

    @Test
    void aNumberReadInFullIsNotInTheLog() {
        post(
                        coordinator(),
                        "/actors",
                        "{\"kind\": \"company\", \"name\": \"A\\u0000\", \"organisationNumber\": \"811228-9874\"}")
                .then()
                .statusCode(400);
        var trader = created(
                "/actors", "{\"kind\": \"company\", \"name\": \"Firma\", \"organisationNumber\": \"811228-9874\"}");
        grantOfficer().get("/actors/" + trader + "/organisation-number").then().statusCode(200);
        post(coordinator(), "/actors", "{\"kind\": \"company\", \"organisationNumber\": \"811228-9875\"}")
                .then()
                .statusCode(400);
        coordinator().get("/actors?organisationNumber=811228-9874").then().statusCode(400);
        assertThat(lines).isNotEmpty().noneMatch(LogTest::hasTheNumber);
    }

    /** Ids of traces and rows, and parts of seconds, may have the same four digits. */
    @Test
    void theNumberIsKnownHoweverItIsWritten() {
        assertThat(List.of("811228-9874", "'8112289875'", "organisationNumber=198112289874", "******-9874.", "x-9875"))
                .allMatch(LogTest::hasTheNumber);
        assertThat(List.of(
                        "2026-11-23T08:00:00.0098745+01:00",
                        "4bf92f3577b39874a3ce929d0e0e4736",
                        "01890000-9874-7000-9875-9874e0e4736f"))
                .noneMatch(LogTest::hasTheNumber);
    }

    @Test
    void aDuplicateDoesNotTellTheLogWhoseNumberItWas() {
        var person = "{\"kind\": \"company\", \"name\": \"Firma\", \"organisationNumber\": \"556000-4615\"}";
        post(coordinator(), "/actors", person).then().statusCode(201);
        post(coordinator(), "/actors", person).then().statusCode(409);
        assertThat(lines).noneMatch(line -> line.contains("5560004615") || line.contains("556000-4615"));
    }

    @Test
    void aLineIsJsonAndNamesTheTraceThatTheProblemNames() throws JsonProcessingException {
        String trace = stranger()
                .accept("*/*")
                .get("/failing-things")
                .then()
                .statusCode(500)
                .extract()
                .path("traceId");
        var failed = lines.stream()
                .filter(line -> line.contains("A request failed"))
                .findFirst()
                .orElseThrow();
        assertThat(failed.strip()).doesNotContain("\n");
        var line = JSON.readTree(failed);
        assertThat(line.at("/mdc/traceId").asText()).isEqualTo(trace);
        assertThat(line.path("level").asText()).isEqualTo("ERROR");
        assertThat(line.path("timestamp").asText()).startsWith("20");
        assertThat(line.at("/exception/exceptionType").asText()).endsWith("IllegalStateException");
    }

    @Test
    void whatPeopleWroteIsNotLogged() {
        var rows = new RegionWithRows();
        var name = "\"%s\"".formatted(WORD);
        post(
                        somebody(),
                        "/actors",
                        "{\"kind\": \"company\", \"name\": %s, \"email\": \"%s@example.se\"}".formatted(name, WORD))
                .then()
                .statusCode(201);
        post(
                        stranger(),
                        "/accessibility-feedback",
                        "{\"message\": %s, \"email\": \"%s@example.se\"}".formatted(name, WORD))
                .then()
                .statusCode(204);
        upload("beslut.csv", Files.file(Files.row("sokande_namn=" + WORD, "dnr=" + WORD)), 201);
        upload(WORD + ".csv", Files.file(Files.row("stodform=" + WORD, "beviljat_belopp=" + WORD)), 201);
        upload(WORD + ".csv", WORD + ";" + WORD + "\r\n\"" + WORD, 400);
        somebody().queryParam("q", WORD).get("/actors").then().statusCode(200);
        somebody().queryParam(WORD, WORD).get("/actors").then().statusCode(400);
        somebody().get("/actors/" + WORD).then().statusCode(400);
        post(somebody(), "/actors", "{\"" + WORD + "\": " + WORD).then().statusCode(400);
        Contract.shared().operations().values().stream()
                .filter(operation -> operation.node().has("requestBody"))
                .forEach(operation -> Attempt.of(operation, rows.path(operation), somebody(), LogTest::inItsTexts));

        assertThat(lines).noneMatch(line -> line.toLowerCase(Locale.ROOT).contains(WORD));
    }

    @Test
    void whatPeopleWroteIsNotLoggedWhereTheServiceOrTheDatabaseFails() throws SQLException {
        Database.execute("""
            create function refuse() returns trigger language plpgsql as
                'begin raise exception using errcode = ''XX000'', message = ''refused'', detail = new.name; end';
            create trigger zz_refuse before insert on actor for each row execute function refuse()
            """);
        try {
            post(somebody(), "/actors", "{\"kind\": \"company\", \"name\": \"%s\"}".formatted(WORD))
                    .then()
                    .statusCode(500);
        } finally {
            Database.execute("drop trigger zz_refuse on actor; drop function refuse()");
        }
        somebody().accept("*/*").get("/failing-things").then().statusCode(500);

        assertThat(lines).filteredOn(line -> line.contains("A request failed")).hasSize(2);
        assertThat(lines).noneMatch(line -> line.toLowerCase(Locale.ROOT).contains(WORD));
    }

    private static boolean hasTheNumber(String line) {
        return Pattern.compile("811228-?987[45]|-987[45](?![0-9a-f-])")
                .matcher(line)
                .find();
    }

    private static void upload(String name, String file, int status) {
        somebody()
                .multiPart("file", name, file.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/imports")
                .then()
                .statusCode(status);
    }

    /** May do everything, and has the word in its name, its address and its reason. */
    private static RequestSpecification somebody() {
        var issuer = TestIssuer.shared();
        var claims = issuer.claims(WORD, "region-jamtland-harjedalen")
                .claim("roles", List.of("coordinator", "grant-officer", "decision-maker", "administrator"))
                .claim("azp", "serviceprogram-spa")
                .claim("email", WORD + "@example.se")
                .claim("preferred_username", WORD);
        return with(issuer.sign(claims)).header("Change-Reason", WORD).header("User-Agent", WORD);
    }

    /** The contract's example with the word in each text that is no code: those of several words, and e-mail addresses. */
    private static String inItsTexts(String example) {
        return example.replaceAll(":\"[^\"]+@[^\"]+\"", ":\"" + WORD + "@example.se\"")
                .replaceAll(":\"[^\"]+ [^\"]+\"", ":\"" + WORD + "\"");
    }
}
