package se.serviceprogram.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Who reaches whom between the containers, and who waits for whom: networks, ports, addresses and health checks. */
class ContainerNetworkTest {

    private static final Path REPOSITORY = Path.of("../..");

    private final ComposeFile compose = ComposeFile.ofTheRepository();

    /** The web is what the world reaches: behind it only the API is found. */
    @Test
    void theWebReachesTheApiAloneAndTheApiWhatItNeeds() {
        assertThat(compose.names("networks")).containsExactlyInAnyOrder("front", "back");
        Map<String, List<String>> networks = Map.of(
                "web", List.of("front"),
                "api", List.of("front", "back"),
                "keycloak", List.of("back"),
                "database", List.of("back"));
        for (String service : compose.services().keySet()) {
            assertThat(compose.list(service, "networks")).as(service).isEqualTo(networks.get(service));
        }
    }

    @Test
    void everyoneWaitsUntilThoseItNeedsWork() {
        String works = "service_healthy";
        assertThat(compose.waitsFor("database")).isEmpty();
        assertThat(compose.waitsFor("keycloak")).isEqualTo(Map.of("database", works));
        assertThat(compose.waitsFor("api")).isEqualTo(Map.of("database", works, "keycloak", works));
        assertThat(compose.waitsFor("web")).isEqualTo(Map.of("api", works));
    }

    @Test
    void theWebReachesTheApiWhereItListens() throws IOException {
        assertThat(compose.environment("web")).containsEntry("API_URL", "http://api:" + apiPort());
        assertThat(compose.environment("api")).doesNotContainKeys("QUARKUS_HTTP_PORT", "QUARKUS_HTTP_HOST");
        assertThat(text("backend/Dockerfile")).contains("\nEXPOSE " + apiPort() + "\n");
    }

    @Test
    void theApiIsHealthyWhenItIsReady() throws IOException {
        assertThat(compose.healthCheck("api"))
                .contains("/dev/tcp/127.0.0.1/" + apiPort() + " ", "GET /q/health/ready HTTP/1.0");
        // Keycloak's management port, which is not published.
        assertThat(compose.healthCheck("keycloak")).contains("/dev/tcp/127.0.0.1/9000 ", "GET /health/ready HTTP/1.0");
        assertThat(compose.environment("keycloak")).containsEntry("KC_HEALTH_ENABLED", "true");
    }

    @Test
    void theWebIsPublishedAndCheckedWhereNginxListens() throws IOException {
        String template = text("frontend/nginx/default.conf.template");
        String port = first("listen (\\d+);", template);
        assertThat(template).contains("location = /config.json {");
        assertThat(compose.list("web", "ports")).allMatch(published -> published.endsWith(":" + port));
        assertThat(compose.healthCheck("web")).endsWith(" http://127.0.0.1:" + port + "/config.json");
    }

    @Test
    void theDatabaseIsHealthyWhenItAnswersOverTheNetwork() {
        assertThat(compose.healthCheck("database"))
                .contains("pg_isready --host=127.0.0.1", "--dbname=" + DatabaseRoles.DATABASE);
        assertThat(compose.environment("api").get("QUARKUS_DATASOURCE_JDBC_URL"))
                .startsWith("jdbc:postgresql://database:5432/");
        assertThat(compose.environment("keycloak"))
                .containsEntry("KC_DB_URL", "jdbc:postgresql://database:5432/keycloak");
    }

    /** The keys by an inner address, without discovery: the public address need not be reachable from the containers. */
    @Test
    void theKeysAreFetchedFromTheRealmInsideTheNetwork() throws IOException {
        String name = new ObjectMapper()
                .readTree(text("backend/local-stack/keycloak/serviceprogram-realm.json"))
                .get("realm")
                .asText();
        assertThat(compose.environment("api"))
                .containsEntry("QUARKUS_OIDC_DISCOVERY_ENABLED", "false")
                .containsEntry(
                        "QUARKUS_OIDC_JWKS_PATH",
                        "http://keycloak:8080/realms/" + name + "/protocol/openid-connect/certs")
                .extractingByKey("QUARKUS_OIDC_TOKEN_ISSUER")
                .asString()
                .endsWith("/realms/" + name);
        assertThat(compose.list("keycloak", "ports")).allMatch(published -> published.endsWith(":8080"));
    }

    @Test
    void theWebsAddressIsTheSameForKeycloakWebAndApi() {
        assertThat(address(compose.environment("keycloak").get("SERVICEPROGRAM_WEB_URL")))
                .isEqualTo(address(compose.environment("web").get("WEB_URL")))
                .isEqualTo("${SERVICEPROGRAM_WEB_URL}");
        assertThat(address(compose.environment("api").get("SERVICEPROGRAM_PUBLIC_BASE_URL")))
                .isEqualTo("${SERVICEPROGRAM_WEB_URL}" + BrowserConfig.API_BASE);
    }

    /** The container's start fails without them; NginxVariablesTest runs it. */
    @Test
    void theWebStartsWithTheVariablesOfTheComposeFile() throws IOException {
        Map<String, String> web = compose.environment("web");
        NginxVariables filled = NginxVariables.of(new Repository(REPOSITORY), web);
        assertThat(filled.values())
                .containsEntry("API_URL", "http://api:" + apiPort())
                .containsKeys("ISSUER_ORIGIN", "WEB_HOST", "WEB_SCHEME")
                .extractingByKey("REAL_IP_FROM")
                .asString()
                .contains("set_real_ip_from 172.16.0.0/12;");
    }

    private static String apiPort() throws IOException {
        String file = text("backend/api/src/main/resources/application.properties");
        var given = Pattern.compile("(?m)^quarkus\\.http\\.port=(\\d+)$").matcher(file);
        return given.find() ? given.group(1) : "8080";
    }

    private static String address(String value) {
        return value.replaceAll(":\\?[^}]*}", "}");
    }

    private static String first(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    private static String text(String file) throws IOException {
        return Files.readString(REPOSITORY.resolve(file));
    }
}
