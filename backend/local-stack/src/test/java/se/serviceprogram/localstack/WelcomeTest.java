package se.serviceprogram.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a new user reads fits what was started. */
class WelcomeTest {

    private static final Path ROOT = Path.of("../..");

    @Test
    void with_demo_data_every_account_of_the_realm_is_named_here_and_in_the_readme() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        assertThat(text(Map.of())).contains("password of every account: demo", "curl -s -H");
        assertThat(accounts()).isNotEmpty().allSatisfy(account -> {
            assertThat(text(Map.of())).containsPattern("(?m)^  " + account + " ");
            assertThat(readme).contains("| `" + account + "` |");
        });
    }

    @Test
    void an_empty_installation_names_no_account_of_an_organisation_that_is_not_there() {
        assertThat(text(Map.of("DEMO", "false")))
                .containsPattern("(?m)^  administrator ")
                .contains("Begin as administrator", "docs/onboarding.md")
                .doesNotContain("password", "curl")
                .doesNotContainPattern("(?m)^  (kommun|samordnare-vasternorrland) ");
    }

    @Test
    void the_region_that_was_asked_for_is_registered_and_told_how_it_gets_accounts() {
        Map<String, String> own =
                Map.of("DEMO", "false", "SERVICEPROGRAM_FIRST_ORGANISATION", "region-dalarna;20;Region Dalarna");

        assertThat(Settings.from(own).firstOrganisation()).isEqualTo("region-dalarna;20;Region Dalarna");
        assertThat(text(own)).contains("Region Dalarna", "/admin/").doesNotContain("samordnare");
    }

    @Test
    void the_accounts_are_named_when_their_region_is_one_of_those_asked_for() {
        assertThat(text(Map.of(
                        "DEMO",
                        "false",
                        "SERVICEPROGRAM_FIRST_ORGANISATION",
                        "region-dalarna;20;Region Dalarna|" + Settings.REGION_OF_THE_ACCOUNTS)))
                .containsPattern("(?m)^  samordnare ");
    }

    private static String text(Map<String, String> environment) {
        return Welcome.text(Settings.from(environment), "secret");
    }

    private static List<String> accounts() throws IOException {
        String users = Files.readString(ROOT.resolve("backend/local-stack/keycloak/serviceprogram-users-0.json"));
        return new JsonObject(users)
                .getJsonArray("users").stream()
                        .map(user -> ((JsonObject) user).getString("username"))
                        .toList();
    }
}
