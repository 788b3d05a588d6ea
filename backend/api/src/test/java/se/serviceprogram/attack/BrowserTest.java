package se.serviceprogram.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static se.serviceprogram.testing.Callers.coordinator;
import static se.serviceprogram.testing.Callers.reader;
import static se.serviceprogram.testing.Callers.stranger;

import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Contract;
import se.serviceprogram.testing.TestIssuer;

/** What a reader's browser could be made to do with a reply: run it, frame it, keep it, send it along. */
@ApiTest
class BrowserTest {

    private static final Path OF_THE_PAGES = Path.of("../../frontend/nginx/security-headers.conf");

    @Test
    void everyReplyIsDataThatNoBrowserRunsFramesOrKeeps() {
        var rows = new RegionWithRows();
        Contract.shared().operations().values().forEach(operation -> {
            assertSafe(operation.id(), Attempt.of(operation, rows.path(operation), stranger()));
            assertSafe(operation.id(), Attempt.of(operation, rows.path(operation), reader()));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/no-such-thing", "/openapi", "/openapi.yaml", "/actors?limit=x"})
    void soIsWhatReachesNoOperation(String path) {
        assertSafe(path, coordinator().accept("*/*").get(path));
    }

    @Test
    void soIsWhatIsRefusedBeforeAnythingIsRead() {
        assertSafe("too long", coordinator().get("/actors?q=" + "x".repeat(9000)));
        assertSafe("headers", coordinator().header("X-Long", "x".repeat(30_000)).get("/actors"));
    }

    /** The web servers send the same kinds for pages; Strict-Transport-Security is theirs alone. */
    @Test
    void theApiSendsEveryHeaderThatThePagesHave() throws IOException {
        var names = Pattern.compile("(?m)^add_header (\\S+)")
                .matcher(Files.readString(OF_THE_PAGES))
                .results()
                .map(line -> line.group(1))
                .filter(name -> !name.equals("Strict-Transport-Security"))
                .toList();
        var reply = coordinator().get("/actors");
        assertThat(names).hasSize(5).allSatisfy(name -> assertThat(reply.header(name))
                .isNotBlank());
    }

    @Test
    void swaggerUiRunsOnlyItsOwnFilesAndSpeaksOnlyToTheProvider() {
        for (var path : new String[] {"/docs/", "/docs/docs.js", "/docs/swagger-ui.css", "/docs/settings.json"}) {
            stranger()
                    .accept("*/*")
                    .get(path)
                    .then()
                    .statusCode(200)
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Content-Security-Policy", containsString("script-src 'self';"))
                    .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                    .header(
                            "Content-Security-Policy",
                            containsString(
                                    "connect-src 'self' " + TestIssuer.shared().url() + ";"))
                    .header("Content-Security-Policy", not(containsString("unsafe-eval")));
        }
    }

    @Test
    void withoutAListNoOtherOriginMayRead() {
        coordinator()
                .header("Origin", "https://evil.example")
                .get("/actors")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", nullValue());
        stranger()
                .header("Origin", "https://evil.example")
                .header("Access-Control-Request-Method", "POST")
                .options("/actors")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }

    /** A form on another page can send text, but neither JSON nor a token (cross-site request forgery). */
    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded"})
    void aFormOfAnotherPageIsNotTaken(String type) {
        Stream.of("/actors", "/accessibility-feedback").forEach(path -> stranger()
                .header("Origin", "https://evil.example")
                .contentType(type)
                .body("{\"message\": \"x\", \"kind\": \"company\", \"name\": \"x\"}")
                .post(path)
                .then()
                .statusCode(path.equals("/actors") ? 401 : 415));
    }

    private static void assertSafe(String what, Response reply) {
        assertThat(reply.header("X-Content-Type-Options")).as(what).isEqualTo("nosniff");
        assertThat(reply.header("Content-Security-Policy"))
                .as(what)
                .isEqualTo("default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'");
        assertThat(reply.header("Referrer-Policy")).as(what).isEqualTo("no-referrer");
        assertThat(reply.headers().hasHeaderWithName("Set-Cookie")).as(what).isFalse();
        assertThat(reply.headers().hasHeaderWithName("Server")).as(what).isFalse();
        assertThat(reply.headers().hasHeaderWithName("X-Powered-By")).as(what).isFalse();
    }
}
