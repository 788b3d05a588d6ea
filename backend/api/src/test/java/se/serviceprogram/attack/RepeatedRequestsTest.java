package se.serviceprogram.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static se.serviceprogram.testing.Callers.with;

import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Contract;
import se.serviceprogram.testing.Database;
import se.serviceprogram.testing.TestIssuer;

/** Requests that a browser, a proxy or somebody who listened sends again: reading changes nothing, and twice is as once. */
@ApiTest
class RepeatedRequestsTest {

    /** Writes down who was shown a personal number, which the law asks for. */
    private static final String RECORDED = "getOrganisationNumber";

    private RegionWithRows rows;

    @BeforeEach
    void rowsOfARegion() {
        rows = new RegionWithRows();
    }

    @Test
    void readingChangesNothing() throws SQLException {
        var before = everyRow();
        for (var operation : Contract.shared().operations().values()) {
            var path = rows.path(operation);
            if (operation.verb().equals("GET") && !operation.id().equals(RECORDED)) {
                assertThat(Attempt.of(operation, path, mighty()).statusCode())
                        .as(operation.id())
                        .isEqualTo(200);
                assertThat(mighty().accept("*/*").head(path).statusCode())
                        .as("HEAD " + path)
                        .isEqualTo(200);
            }
            assertThat(mighty().accept("*/*").options(path).header("Allow"))
                    .as("OPTIONS " + path)
                    .contains(operation.verb());
        }
        assertThat(everyRow()).isEqualTo(before);
    }

    /** PUT and DELETE as they were sent, with the version that was read the first time. */
    @Test
    void whatIsSentTwiceIsAsSentOnce() throws SQLException {
        var done = new TreeSet<String>();
        for (var operation : Contract.shared().operations().values()) {
            if (operation.verb().equals("PUT") || operation.verb().equals("DELETE")) {
                var path = rows.path(operation);
                var first = Attempt.of(operation, path, mighty()).statusCode();
                var once = everyRow();
                var second = Attempt.of(operation, path, mighty()).statusCode();
                assertThat(everyRow()).as(operation.id()).isEqualTo(once);
                if (first < 300) {
                    done.add(operation.id());
                    assertThat(second).as(operation.id()).isIn(404, 412);
                } else {
                    assertThat(second).as(operation.id()).isEqualTo(first);
                }
            }
        }
        assertThat(done)
                .contains(
                        "markSupportDecision",
                        "deleteActivity",
                        "deleteFollowUp",
                        "deleteMeasure",
                        "deleteServicePlan",
                        "deleteServicePoint");
    }

    /** What each table holds, in short. */
    private static Map<String, String> everyRow() throws SQLException {
        var contents = new TreeMap<String, String>();
        try (var connection = Database.asOwner();
                var tables = connection.createStatement();
                var statement = connection.createStatement();
                var names = tables.executeQuery("select tablename from pg_tables where schemaname = 'public'")) {
            while (names.next()) {
                var table = names.getString(1);
                try (var hash = statement.executeQuery(
                        "select count(*) || ' ' || md5(string_agg(r::text, '|' order by r::text)) from " + table
                                + " r")) {
                    hash.next();
                    contents.put(table, hash.getString(1));
                }
            }
        }
        return contents;
    }

    private static RequestSpecification mighty() {
        return with(TestIssuer.shared()
                .person(
                        "Karin Samordnare",
                        "region-jamtland-harjedalen",
                        "coordinator",
                        "grant-officer",
                        "decision-maker",
                        "administrator"));
    }
}
