package se.serviceprogram.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Secrets come from the environment alone: no file of settings has one ({@code .ci/scan} looks for known kinds). */
class NoSecretsTest {

    private static final Path REPOSITORY = Path.of("../..");

    /** A setting whose name says that it is secret, and its value: NAME=value, name: value, "name": "value". */
    private static final Pattern SECRET = Pattern.compile(
            "(?im)^[^#\\n]*?\"?([\\w.-]*(?:password|passwd|secret|credential|private-key|api-?key|token)[\\w.-]*)\"?[ \\t]*[=:][ \\t]*\"?([^\"\\s,]+)");

    /** What such a setting may be: empty, a placeholder, a reference to a variable, or a word about tokens. */
    private static final Pattern HARMLESS = Pattern.compile(
            "(?:\\$\\{.*|\\$[A-Z_]+.*|'?\\$.*|true|false|0|\\d{1,5}S?|client-secret|null|'(?:owner|app|keycloak)_password';|[\\[{].*)");

    private static final List<String> SETTINGS = List.of(
            "backend/api/src/main/resources/application.properties",
            "docker-compose.yml",
            ".env.example",
            "backend/Dockerfile",
            "backend/database/create-roles.sh",
            "backend/local-stack/keycloak/serviceprogram-realm.json",
            "backend/local-stack/start.sh",
            "frontend/Dockerfile",
            "frontend/.npmrc",
            "frontend/nginx/default.conf.template",
            "frontend/nginx/10-origins.envsh",
            "Makefile");

    /** Settings about tokens that are no secrets. */
    private static final List<String> ABOUT_TOKENS = List.of(
            "quarkus.oidc.token.audience",
            "serviceprogram.token.roles-claim",
            "serviceprogram.token.organisation-claim",
            "serviceprogram.token.region-claim",
            "serviceprogram.token.machine-claim",
            "serviceprogram.token.source-claim");

    @Test
    void noSettingHasASecret() throws IOException {
        for (String file : SETTINGS) {
            Stream<MatchResult> found =
                    SECRET.matcher(Files.readString(REPOSITORY.resolve(file))).results();
            assertThat(found.filter(line -> !HARMLESS.matcher(line.group(2)).matches())
                            .map(line -> line.group(1) + " = " + line.group(2))
                            .filter(line -> ABOUT_TOKENS.stream().noneMatch(line::startsWith)))
                    .as(file)
                    .isEmpty();
        }
    }

    @Test
    void theLookFindsOneThatIsThere() {
        assertThat(Stream.of("quarkus.datasource.password=hemligt1", "  API_SECRET: hemligt", "\"secret\": \"hemligt\"")
                        .flatMap(line -> SECRET.matcher(line).results())
                        .filter(line -> !HARMLESS.matcher(line.group(2)).matches()))
                .hasSize(3);
    }

    /** The demo accounts have the password that README tells, and come only with the demo data. */
    @Test
    void onlyDemoAccountsHaveAKnownPassword() throws IOException {
        Path users = REPOSITORY.resolve("backend/local-stack/keycloak/serviceprogram-users-0.json");
        assertThat(Pattern.compile("\"value\"\\s*:\\s*\"([^\"]+)\"")
                        .matcher(Files.readString(users))
                        .results()
                        .map(value -> value.group(1))
                        .distinct())
                .containsExactly("demo");
        assertThat(ComposeFile.read(REPOSITORY.resolve("docker-compose.yml"))
                        .mountedFiles("keycloak")
                        .keySet())
                .noneMatch(file -> file.contains("users"));
    }
}
