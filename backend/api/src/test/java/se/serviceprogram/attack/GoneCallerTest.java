package se.serviceprogram.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static se.serviceprogram.testing.Callers.reader;
import static se.serviceprogram.testing.Fixture.created;

import io.quarkus.test.common.http.TestHTTPResource;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Database;
import se.serviceprogram.testing.Metrics;
import se.serviceprogram.testing.Statements;
import se.serviceprogram.testing.TestIssuer;
import se.serviceprogram.testing.Waiting;

/** Callers who go away before they are answered cost the others nothing more, and what they wanted to save is saved. */
@ApiTest
class GoneCallerTest {

    private static final String POINT =
            "{\"name\": \"Handeln\", \"kind\": \"grocery-store\", \"municipalityCode\": \"2361\", \"locality\": \"Funboda\"}";
    private static final String CALLS = "http_server_active_requests";
    private static final String DATABASE_CONNECTIONS = "agroal_active_count";

    @TestHTTPResource("/")
    URI root;

    @Test
    void nothingMoreIsReadForThem() throws Exception {
        created("/service-points", POINT);
        var forOneWhoStays =
                Statements.during(() -> reader().get("/service-points").then().statusCode(200));

        var forOneWhoGoes = Statements.during(() -> callAndGo("GET", "", "reader", "service_point"));

        assertThat(forOneWhoStays).hasSizeGreaterThan(1);
        assertThat(forOneWhoGoes).containsExactly(forOneWhoStays.getFirst());
    }

    /** The municipality is looked up before the point is inserted. */
    @Test
    void whatTheyWantedToSaveIsSaved() throws Exception {
        callAndGo("POST", POINT, "coordinator", "municipality");

        reader().get("/service-points").then().body("items.name", contains("Handeln"));
    }

    /** Goes while the first statement waits for a lock; returns when the call has ended all the same. */
    private void callAndGo(String method, String body, String role, String table) throws Exception {
        try (var owner = Database.asOwner();
                var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("lock table " + table + " in access exclusive mode");
            int calls;
            try (var caller = new Socket(root.getHost(), root.getPort())) {
                caller.getOutputStream().write(request(method, body, role));
                Waiting.atLeast(1);
                calls = Metrics.of(CALLS);
            }
            Metrics.until(CALLS, now -> now < calls);
            owner.rollback();
        }
        Metrics.until(DATABASE_CONNECTIONS, now -> now == 0);
    }

    private static byte[] request(String method, String body, String role) {
        var token = TestIssuer.shared().person("Gun Gången", "region-jamtland-harjedalen", role);
        var head = List.of(
                method + " /serviceprogram/v1/service-points HTTP/1.1",
                "Host: localhost",
                "Authorization: Bearer " + token,
                "Content-Type: application/json",
                "Content-Length: " + body.length());
        return (String.join("\r\n", head) + "\r\n\r\n" + body).getBytes(StandardCharsets.US_ASCII);
    }
}
