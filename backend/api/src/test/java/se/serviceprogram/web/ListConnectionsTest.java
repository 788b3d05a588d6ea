package se.serviceprogram.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.serviceprogram.support.Decisions.decision;
import static se.serviceprogram.testing.Callers.reader;

import org.junit.jupiter.api.Test;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Metrics;
import se.serviceprogram.testing.Statements;

/** Where many wait for a connection to the database, a page of a list waits once, and not for each of its statements. */
@ApiTest
class ListConnectionsTest {

    @Test
    void aPageOfSeveralStatementsTakesAsManyConnectionsAsOneOfOne() throws Exception {
        decision().register();
        reader().get("/support-decisions").then().statusCode(200);

        assertThat(statements("/service-points")).isEqualTo(1);
        assertThat(statements("/support-decisions")).isEqualTo(3);
        assertThat(connections("/support-decisions")).isEqualTo(connections("/service-points"));
    }

    private static int statements(String list) throws Exception {
        return Statements.during(() -> reader().get(list).then().statusCode(200))
                .size();
    }

    private static int connections(String list) {
        var before = Metrics.of("agroal_acquire_count_total");
        reader().get(list).then().statusCode(200);
        return Metrics.of("agroal_acquire_count_total") - before;
    }
}
