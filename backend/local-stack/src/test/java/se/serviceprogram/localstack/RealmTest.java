package se.serviceprogram.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static se.serviceprogram.localstack.RepositoryText.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The realm that Keycloak starts with: who may sign in, by which way, and with which roles. */
class RealmTest {

    private static final String WEB = "${SERVICEPROGRAM_WEB_URL}";

    private JsonNode realm;

    @BeforeEach
    void read() throws IOException {
        realm = new ObjectMapper().readTree(text("backend/local-stack/keycloak/serviceprogram-realm.json"));
    }

    @Test
    void nobodyMakesAnAccountOfOnesOwnOrGuessesAPasswordForLong() {
        assertThat(realm.get("sslRequired").asText()).isIn("external", "all");
        assertThat(realm.get("bruteForceProtected").asBoolean()).isTrue();
        for (String switchedOff : List.of(
                "registrationAllowed",
                "rememberMe",
                "resetPasswordAllowed",
                "editUsernameAllowed",
                "loginWithEmailAllowed")) {
            assertThat(realm.get(switchedOff).asBoolean(true)).as(switchedOff).isFalse();
        }
    }

    /** One that was stolen is worth nothing once its owner has used it. */
    @Test
    void aRefreshTokenIsUsedOnce() {
        assertThat(realm.get("revokeRefreshToken").asBoolean()).isTrue();
        assertThat(realm.get("refreshTokenMaxReuse").asInt(-1)).isZero();
    }

    @Test
    void accountsAreMadeInKeycloakAndNoneComesWithTheRealm() {
        assertThat(realm.has("users")).isFalse();
        assertThat(realm.has("federatedUsers")).isFalse();
    }

    /** Read as text: this module does not know the API's classes. */
    @Test
    void theRolesAreThoseThatTheApiKnows() {
        List<String> known = Pattern.compile("(?m)^ {4}[A-Z_]+\\(\\s*\"([a-z-]+)\"")
                .matcher(text("backend/api/src/main/java/se/serviceprogram/access/Role.java"))
                .results()
                .map(role -> role.group(1))
                .toList();
        assertThat(known).hasSizeGreaterThan(1);
        assertThat(elements(realm.get("roles").get("realm")))
                .extracting(role -> role.get("name").asText())
                .containsExactlyInAnyOrderElementsOf(known);
        assertThat(realm.get("roles").has("client")).isFalse();
    }

    /** A password is given to Keycloak's page alone, and a token never stands in an address. */
    @Test
    void noClientTakesPasswordsOrTokensOutOfAddresses() {
        assertThat(elements(realm.get("clients"))).hasSizeGreaterThan(2).allSatisfy(client -> {
            boolean asksForTokens = !client.path("bearerOnly").asBoolean();
            assertThat(client.path("directAccessGrantsEnabled").asBoolean(asksForTokens))
                    .as(client.get("clientId").asText())
                    .isFalse();
            assertThat(client.path("implicitFlowEnabled").asBoolean()).isFalse();
        });
    }

    @Test
    void aMachineClientHasASecretThatIsNotInTheFile() {
        assertThat(elements(realm.get("clients"))).allSatisfy(client -> {
            boolean machine = client.path("serviceAccountsEnabled").asBoolean();
            assertThat(client.has("secret")).as(client.get("clientId").asText()).isEqualTo(machine);
            if (machine) {
                assertThat(client.get("secret").asText()).matches("\\$\\{[A-Z_]+_SECRET}");
                assertThat(client.get("publicClient").asBoolean(true)).isFalse();
                assertThat(client.get("standardFlowEnabled").asBoolean(true)).isFalse();
            }
        });
    }

    @Test
    void theBrowsersClientMaySendPeopleBackToTheWebAndNowhereElse() {
        JsonNode client = browsersClient();
        assertThat(client.get("enabled").asBoolean()).isTrue();
        assertThat(client.get("publicClient").asBoolean()).isTrue();
        assertThat(client.get("standardFlowEnabled").asBoolean()).isTrue();
        assertThat(client.get("rootUrl").asText()).isEqualTo(WEB);
        assertThat(client.get("redirectUris").toString()).isEqualTo("[\"" + WEB + "/*\"]");
        assertThat(client.get("webOrigins").toString()).isEqualTo("[\"" + WEB + "\"]");
        assertThat(client.get("attributes").get("post.logout.redirect.uris").asText())
                .isEqualTo(WEB + "/*");
    }

    /** Who catches the code on its way back cannot change it for a token. */
    @Test
    void theBrowsersClientProvesThatItAsked() {
        assertThat(browsersClient()
                        .get("attributes")
                        .get("pkce.code.challenge.method")
                        .asText())
                .isEqualTo("S256");
    }

    private JsonNode browsersClient() {
        List<JsonNode> clients = elements(realm.get("clients")).stream()
                .filter(one -> one.get("clientId").asText().equals(BrowserConfig.CLIENT))
                .toList();
        assertThat(clients).hasSize(1);
        return clients.getFirst();
    }

    private static List<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
