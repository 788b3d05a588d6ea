package se.serviceprogram.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

    /** In a list of variables, as Kubernetes has them, name and value stand on lines of their own. */
    private static final Pattern LISTED_SECRET = Pattern.compile(
            "(?im)^[^#\\n]*?name:[ \\t]*\"?([\\w.-]*(?:password|passwd|secret|credential|private-key|api-?key|token)[\\w.-]*)\"?"
                    + "[ \\t]*\\n[ \\t]*value:[ \\t]*\"?([^\"\\s,]+)");

    /** Files of settings wherever they stand; texts, the contract and lists of packages are none. */
    private static final PathMatcher SETTINGS = FileSystems.getDefault()
            .getPathMatcher(
                    "glob:{**/,}{application*.properties,*.yml,*.yaml,*.env.example,.npmrc,*.sh,*.envsh,*.template,"
                            + "*.conf,*.config,Makefile,*Dockerfile*,*.dockerignore,*-realm.json,.ci/*}");

    private static final PathMatcher CONTRACT =
            FileSystems.getDefault().getPathMatcher("glob:{openapi.yaml,docs/contract/**,frontend/contract/**}");

    /** What is made or fetched, and what belongs to whoever works here. */
    private static final Set<String> NOT_OURS =
            Set.of(".git", "target", "node_modules", "dist", ".local", ".idea", ".vscode", ".results", ".report");

    /** Settings about tokens and secrets that are none. */
    private static final List<String> ABOUT_TOKENS = List.of(
            "secretName = serviceprogram-tls",
            "token = gh%s",
            "QUARKUS_DATASOURCE_PASSWORD = none",
            "QUARKUS_FLYWAY_PASSWORD = none",
            "quarkus.oidc.token.audience",
            "serviceprogram.token.roles-claim",
            "serviceprogram.token.organisation-claim",
            "serviceprogram.token.region-claim",
            "serviceprogram.token.machine-claim",
            "serviceprogram.token.source-claim");

    @Test
    void noSettingHasASecret() throws IOException {
        for (Path file : settings()) {
            assertThat(secrets(Files.readString(REPOSITORY.resolve(file)))
                            .filter(found -> ABOUT_TOKENS.stream().noneMatch(found::startsWith)))
                    .as(file.toString())
                    .isEmpty();
        }
    }

    @Test
    void theLookFindsOneThatIsThere() {
        assertThat(Stream.of(
                                "quarkus.datasource.password=hemligt1",
                                "  API_SECRET: hemligt",
                                "\"secret\": \"hemligt\"",
                                "ENV KEYCLOAK_PASSWORD=hemligt",
                                "        - name: QUARKUS_DATASOURCE_PASSWORD\n          value: \"hemligt\"")
                        .flatMap(NoSecretsTest::secrets))
                .hasSize(5)
                .allMatch(found -> found.contains(" = hemligt"));
    }

    @Test
    void settingsAreFoundWhereverTheyStand() throws IOException {
        assertThat(settings())
                .extracting(Path::toString)
                .contains(
                        ".ci/build",
                        ".ci/mutation",
                        ".env.example",
                        "Makefile",
                        "backend/Dockerfile",
                        "backend/api/src/main/resources/application.properties",
                        "backend/database/create-roles.sh",
                        "backend/local-stack/keycloak/serviceprogram-realm.json",
                        "backend/local-stack/start.sh",
                        "docker-compose.yml",
                        "docs/kubernetes/api.yaml",
                        "frontend/.npmrc",
                        "frontend/Dockerfile",
                        "frontend/nginx/10-origins.envsh",
                        "frontend/nginx/default.conf.template",
                        "frontend/nginx/security-headers.conf")
                .doesNotContain("openapi.yaml", ".env");
    }

    private static List<Path> settings() throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(REPOSITORY, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return NOT_OURS.contains(folder.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                Path place = REPOSITORY.relativize(file);
                if (SETTINGS.matches(place) && !CONTRACT.matches(place)) {
                    found.add(place);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }

    /** Each as name = value. */
    private static Stream<String> secrets(String text) {
        return Stream.of(SECRET, LISTED_SECRET)
                .flatMap(pattern -> pattern.matcher(text).results())
                .filter(found -> !HARMLESS.matcher(found.group(2)).matches())
                .map(found -> found.group(1) + " = " + found.group(2));
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
