package se.serviceprogram.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static se.serviceprogram.localstack.RepositoryText.first;
import static se.serviceprogram.localstack.RepositoryText.megabytes;
import static se.serviceprogram.localstack.RepositoryText.ofNginx;
import static se.serviceprogram.localstack.RepositoryText.setting;
import static se.serviceprogram.localstack.RepositoryText.text;
import static se.serviceprogram.localstack.RepositoryText.time;

import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the containers have of memory, room, time and connections is enough for what they do, and no more. */
class ContainerLimitsTest {

    private final ComposeFile compose = ComposeFile.ofTheRepository();

    /** docs/faults.md has what the API took with 10,000 connections at once, and the local stack the heap it had. */
    @Test
    void theApiHasTheMemoryThatItWasMeasuredToTakeAndRoomForFiles() {
        int limit = megabytes(compose.text("api", "mem_limit"));
        int measured = Pattern.compile("; (\\d+) MB resident")
                .matcher(text("docs/faults.md"))
                .results()
                .mapToInt(figure -> Integer.parseInt(figure.group(1)))
                .max()
                .orElseThrow();
        assertThat(limit).isGreaterThanOrEqualTo(measured + compose.room("api", "/tmp"));

        String start = first("(?m)^ENTRYPOINT (.+)$", text("backend/Dockerfile"));
        int heap = limit * Integer.parseInt(first("-XX:MaxRAMPercentage=(\\d+)\"", start)) / 100;
        int measuredHeap = megabytes(first(
                "\"-Xmx(\\d+m)\"",
                text("backend/local-stack/src/main/java/se/serviceprogram/localstack/ApiProcess.java")));
        assertThat(heap).isBetween(measuredHeap * 9 / 10, measuredHeap);
    }

    /** A body lies in /tmp, which is memory, until it has come whole, whoever sends it. */
    @Test
    void theWebHasRoomForSeveralOfTheLongestBodiesAndAsMuchForItself() {
        assertThat(compose.room("web", "/tmp")).isGreaterThanOrEqualTo(6 * megabytes(ofNginx("client_max_body_size")));
        assertThat(megabytes(compose.text("web", "mem_limit"))).isGreaterThanOrEqualTo(2 * compose.room("web", "/tmp"));
    }

    /** Docker kills after ten seconds when it is not told otherwise. */
    @Test
    void whoIsStoppedHasTimeToEndWhatItHasBegun() {
        assertThat(compose.environment("api")).doesNotContainKeys("QUARKUS_SHUTDOWN_DELAY", "QUARKUS_SHUTDOWN_TIMEOUT");
        assertThat(time(compose.text("api", "stop_grace_period")))
                .isGreaterThan(time(setting("quarkus.shutdown.timeout")));
        assertThat(time(compose.text("database", "stop_grace_period"))).isGreaterThanOrEqualTo(Duration.ofMinutes(1));
    }

    /** PostgreSQL's own default is a hundred, of which three are its superuser's. */
    @Test
    void keycloakAndTheApiKeepWithinWhatTheDatabaseHas() {
        assertThat(compose.environment("api")).doesNotContainKey("QUARKUS_DATASOURCE_JDBC_MAX_SIZE");
        int keycloak = Integer.parseInt(compose.environment("keycloak").get("KC_DB_POOL_MAX_SIZE"));
        assertThat(keycloak).isGreaterThanOrEqualTo(10);
        assertThat(keycloak + RepositoryText.connectionsOfTheApi()).isLessThanOrEqualTo(97);
        assertThat(compose.list("database", "command")).noneMatch(word -> word.contains("max_connections"));
    }

    /** The details of an error quote the row that it is about. */
    @Test
    void theDatabaseLogsErrorsWithoutRows() {
        assertThat(compose.list("database", "command")).containsExactly("postgres", "-c", "log_error_verbosity=terse");
    }
}
