package se.serviceprogram.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static se.serviceprogram.testing.Callers.coordinator;
import static se.serviceprogram.testing.Callers.grantOfficer;
import static se.serviceprogram.testing.Callers.stranger;
import static se.serviceprogram.testing.Callers.with;
import static se.serviceprogram.testing.Fixture.created;
import static se.serviceprogram.testing.Fixture.post;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.TestIssuer;

/** Nothing that is sent gets into the log: no forged lines, no tokens, nothing about persons. */
@ApiTest
class LogTest {

    private static final String FORGED = "2026-11-23 08:00:00,000 INFO  Administratorn loggade in";

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord line) {
            lines.add(String.valueOf(line.getMessage()));
            for (var cause = line.getThrown(); cause != null; cause = cause.getCause()) {
                lines.add(String.valueOf(cause.getMessage()));
            }
            if (line.getParameters() != null) {
                lines.add(List.of(line.getParameters()).toString());
            }
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
        var trader = created(
                "/actors", "{\"kind\": \"company\", \"name\": \"Firma\", \"organisationNumber\": \"811228-9874\"}");
        grantOfficer().get("/actors/" + trader + "/organisation-number").then().statusCode(200);
        post(coordinator(), "/actors", "{\"kind\": \"company\", \"organisationNumber\": \"811228-9875\"}")
                .then()
                .statusCode(400);
        coordinator().get("/actors?organisationNumber=811228-9874").then().statusCode(400);
        assertThat(lines).noneMatch(line -> line.contains("9874") || line.contains("9875"));
    }

    @Test
    void aDuplicateDoesNotTellTheLogWhoseNumberItWas() {
        var person = "{\"kind\": \"company\", \"name\": \"Firma\", \"organisationNumber\": \"556000-4615\"}";
        post(coordinator(), "/actors", person).then().statusCode(201);
        post(coordinator(), "/actors", person).then().statusCode(409);
        assertThat(lines).noneMatch(line -> line.contains("5560004615") || line.contains("556000-4615"));
    }
}
