package se.serviceprogram.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Callers;
import se.serviceprogram.testing.DatabaseAway;
import se.serviceprogram.testing.NamedTests;

/** What those who run the service live on: health, metrics whose names stay (docs/operation.md), and traces. */
@ApiTest
class OperationTest {

    private static final Pattern METRICS = Pattern.compile("(?m)^\\| (`[a-z].*?) \\| (.*?)\\| .* \\|$");
    private static final Pattern WORD = Pattern.compile("`([a-z_]+)`");
    private static final Pattern STEPS = Pattern.compile("in the steps ([0-9., and]+) s");
    private static final Pattern STEP = Pattern.compile("le=\"([^\"]+)\"");

    @Test
    void health_liveAndReady() {
        given().get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }

    /** Live and ready are told apart where it matters: a service without its database is not started anew. */
    @Test
    void health_withoutTheDatabase_isAliveAndNotReady() throws Exception {
        try (var _ = new DatabaseAway()) {
            given().get("/q/health/ready").then().statusCode(503).body("status", equalTo("DOWN"));
            given().get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
        }

        assertThat(readyAgain()).isTrue();
        Callers.reader().get("/actors").then().statusCode(200);
    }

    @Test
    void metrics_namesThatDashboardsLiveOn() {
        Callers.reader().get("/actors").then().statusCode(200);
        System.gc();

        var metrics = metrics();

        var page = NamedTests.read("docs/operation.md");
        var rows = NamedTests.matches(METRICS, page.substring(page.indexOf("| Metric | Labels")));
        assertThat(rows).hasSizeGreaterThan(5);
        for (var row : rows) {
            var labels = NamedTests.matches(WORD, row.group(2));
            for (var name : names(row.group(1))) {
                var lines = metrics.lines()
                        .filter(line -> line.matches(Pattern.quote(name) + "[ {].*"))
                        .toList();
                assertThat(lines).as(name).isNotEmpty().allSatisfy(line -> assertThat(labels)
                        .allSatisfy(label -> assertThat(line).contains(label.group(1) + "=\"")));
            }
        }
    }

    @Test
    void metrics_stepsThatDashboardsLiveOn() {
        Callers.reader().get("/actors").then().statusCode(200);

        var steps = NamedTests.matches(STEPS, NamedTests.read("docs/operation.md"))
                .getFirst()
                .group(1)
                .split(", | and ");
        var counted = metrics()
                .lines()
                .filter(line ->
                        line.startsWith("http_server_requests_seconds_bucket{") && line.contains("uri=\"/actors\""))
                .flatMap(line -> NamedTests.matches(STEP, line).stream())
                .map(step -> step.group(1))
                .filter(step -> !step.equals("+Inf"))
                .map(Double::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(counted)
                .containsExactlyElementsOf(
                        Arrays.stream(steps).map(Double::valueOf).toList());
    }

    /** {@code _sum} after {@code x_count} is {@code x_sum}. */
    private static List<String> names(String cell) {
        var names = NamedTests.matches(WORD, cell).stream()
                .map(name -> name.group(1))
                .toList();
        var stem = names.getFirst().replaceFirst("_count$", "");
        return names.stream()
                .map(name -> name.startsWith("_") ? stem + name : name)
                .toList();
    }

    private static boolean readyAgain() throws InterruptedException {
        for (var tries = 0; tries < 60; tries++) {
            if (given().get("/q/health/ready").statusCode() == 200) {
                return true;
            }
            Thread.sleep(250);
        }
        return false;
    }

    @Test
    void metrics_pathsWithIds_areCountedAsOne() {
        var unknown = UUID.randomUUID();
        Callers.reader().get("/actors/" + unknown).then().statusCode(404);

        assertThat(metrics()).contains("uri=\"/actors/{actorId}\"").doesNotContain(unknown.toString());
    }

    @Test
    void trace_ofTheCaller_goesOnInTheReply() {
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";

        Callers.reader()
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .get("/actors")
                .then()
                .header("traceparent", startsWith("00-" + trace + "-"));
    }

    private static String metrics() {
        return given().get("/q/metrics").then().statusCode(200).extract().asString();
    }
}
