package se.serviceprogram.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Callers;

/** What those who run the service live on: health, metrics whose names stay (docs/operation.md), and traces. */
@ApiTest
class OperationTest {

    @Test
    void health_liveAndReady() {
        given().get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void metrics_namesThatDashboardsLiveOn() {
        Callers.reader().get("/actors").then().statusCode(200);

        var metrics = metrics();

        assertThat(metrics)
                .contains(List.of(
                        "http_server_requests_seconds_count{",
                        "http_server_requests_seconds_sum{",
                        "http_server_requests_seconds_bucket{",
                        "agroal_active_count{",
                        "agroal_awaiting_count{",
                        "jvm_memory_used_bytes{",
                        "jvm_gc_pause_seconds",
                        "process_cpu_usage",
                        "process_uptime_seconds"));
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
