package se.serviceprogram.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The images' build steps, which `make images` does and no other test does. */
class DockerfilesTest {

    /** What the start changes is not taken from the cache that was recorded without it. */
    @Test
    void theApiStartsWithTheFlagsThatItsCacheWasRecordedWith() {
        String dockerfile = RepositoryText.text("backend/Dockerfile");
        String entryPoint = RepositoryText.first("(?m)^ENTRYPOINT \\[(.+)]$", dockerfile);
        List<String> start = Pattern.compile("\"([^\"]+)\"")
                .matcher(entryPoint)
                .results()
                .map(word -> word.group(1))
                .toList();
        assertThat(start).startsWith("java", "-XX:AOTCache=app.aot");
        assertThat(List.of(RepositoryText.first("(?m)^RUN ./train.sh (.+)$", dockerfile)
                        .split(" ")))
                .isEqualTo(start.subList(2, start.size()));
    }

    /** Other jars start as well, but hardly anything of them is taken from the cache. */
    @Test
    void theApiIsPackagedAsItsCacheNeedsIt() {
        assertThat(RepositoryText.text("backend/Dockerfile")).contains(" -Dquarkus.package.jar.type=aot-jar package\n");
    }

    /** The base image runs what lies in its folders and fills in what lies among its templates; what is not there is missed. */
    @Test
    void theWebServersFilesLieWhereItsImageLooks() {
        assertThat(copied("frontend/Dockerfile"))
                .contains(
                        "nginx/10-origins.envsh /docker-entrypoint.d/",
                        "nginx/default.conf.template /etc/nginx/templates/",
                        "nginx/security-headers.conf /etc/nginx/templates/security-headers.inc.template",
                        "--from=build /build/dist /usr/share/nginx/html");
    }

    private static List<String> copied(String dockerfile) {
        return Pattern.compile("(?m)^COPY (.+)$")
                .matcher(RepositoryText.text(dockerfile))
                .results()
                .map(MatchResult::group)
                .map(line -> line.substring("COPY ".length()))
                .toList();
    }
}
