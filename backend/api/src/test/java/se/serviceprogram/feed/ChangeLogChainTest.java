package se.serviceprogram.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.serviceprogram.testing.Fixture.created;
import static se.serviceprogram.testing.Fixture.patch;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.serviceprogram.feed.ChangeLogVerification.Head;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Callers;
import se.serviceprogram.testing.Database;

/** The chain over the change log: what it reveals, what it allows, and that writers at once do not break it. */
@ApiTest
class ChangeLogChainTest {

    private UUID shop;

    /** Positions 1 and 2 are the region's organisations; 3 and 4 are the shop. */
    @BeforeEach
    void aShopThatIsRegisteredAndChanged() {
        shop = created("/actors", "{\"kind\": \"company\", \"name\": \"Lanthandeln\"}");
        patch(Callers.coordinator(), "/actors/" + shop, 0, "{\"email\": \"butik@example.se\"}")
                .then()
                .statusCode(200);
    }

    @Test
    void anUntouchedLogIsIntactAndTellsTheHeadOfEachRegion() throws SQLException {
        assertThat(verified(0))
                .isEqualTo("22: intact, head %s\n23: intact, head %s\n".formatted(head("22"), head("23")));
        assertThat(head("23")).matches("23:4:[0-9a-f]{64}");
    }

    @Test
    void alteredContentIsFound() throws SQLException {
        Database.execute("update change_log set after = jsonb_set(after, '{email}', '\"annan@example.se\"') where id = "
                + changeAt(4));

        assertThat(verified(1)).contains("23: faults: 1", "23: content-altered at position 4, change " + changeAt(4));
    }

    @Test
    void contentAlteredTogetherWithItsHashIsFound() throws SQLException {
        Database.execute("update change_log set reason = 'Efterhandskonstruktion' where id = " + changeAt(3));
        Database.execute(
                "update change_log set content_hash = change_log_content_hash(salt, before, after, reason) where id = "
                        + changeAt(3));

        assertThat(verified(1)).contains("23: metadata-altered at position 3");
    }

    @Test
    void anotherAuthorIsFound() throws SQLException {
        Database.execute("update change_log set user_name = 'Någon Annan' where id = " + changeAt(4));

        assertThat(verified(1)).contains("23: metadata-altered at position 4").doesNotContain("22: metadata");
    }

    @Test
    void aRemovedRowIsFoundWithOrWithoutItsLink() throws SQLException {
        Database.execute("delete from change_log where id = " + changeAt(3));
        assertThat(verified(1)).contains("23: row-missing at position 3");

        Database.execute("delete from change_log_chain where region_code = '23' and position = 3");
        assertThat(verified(1)).contains("23: gap at position 4");
    }

    @Test
    void aRowThatNoChainHoldsIsFound() throws SQLException {
        Database.execute("delete from change_log_chain where region_code = '23' and position = 4");

        assertThat(verified(1)).contains("23: not-sealed, change ");
    }

    @Test
    void removedLastRowsAreFoundByAHeadThatWasKept() throws SQLException {
        var kept = head("23");
        Database.execute("delete from change_log where id = " + changeAt(4));
        Database.execute("delete from change_log_chain where region_code = '23' and position = 4");

        assertThat(verified(0)).contains("23: intact, head 23:3:");
        assertThat(verified(1, kept)).contains("23: head-missing at position 4");
    }

    @Test
    void anEarlierHeadStillStandsWhenTheLogHasGrown() throws SQLException {
        var kept = head("23");
        created("/actors", "{\"kind\": \"company\", \"name\": \"Macken\"}");

        assertThat(verified(0, kept)).contains("23: intact, head 23:5:");
    }

    @Test
    void contentDisposedOfByDecisionIsGoneAndTheChainHolds() throws SQLException {
        var disposed = Database.single("select dispose_of_content(array[%s, %s], 'Gallringsbeslut RUN/9/2026')"
                .formatted(changeAt(3), changeAt(4)));

        assertThat(disposed).isEqualTo("2");
        assertThat(Database.single("select count(*) from change_log where to_jsonb(change_log)::text like '%butik@%'"))
                .isEqualTo("0");
        assertThat(Database.single(
                        "select disposal_decision || ' ' || user_name from change_log where id = " + changeAt(4)))
                .isEqualTo("Gallringsbeslut RUN/9/2026 Karin Samordnare");
        assertThat(verified(0)).contains("23: intact, head 23:5:");
    }

    @Test
    void contentEmptiedWithoutADecisionIsFound() throws SQLException {
        Database.execute(
                "update change_log set before = null, after = null, salt = null, disposed_at = now() where id = "
                        + changeAt(4));

        assertThat(verified(1)).contains("23: content-missing at position 4");
    }

    @Test
    void aReadingOfAPersonalNumberThatWasAlteredTakenAwayOrAddedIsFound() throws SQLException {
        var trader = created(
                "/actors", "{\"kind\": \"company\", \"name\": \"Byn\", \"organisationNumber\": \"811228-9874\"}");
        Callers.grantOfficer()
                .get("/actors/" + trader + "/organisation-number")
                .then()
                .statusCode(200);
        assertThat(verified(0)).contains("23: intact, head 23:6:");

        Database.execute("update personal_data_read set user_name = 'Någon Annan'");
        assertThat(verified(1)).contains("23: faults: 1", "23: read-altered at position 6");

        Database.execute("update personal_data_read set id = gen_random_uuid()");
        assertThat(verified(1)).contains("23: read-altered at position 6", "23: read-not-sealed");

        Database.execute("delete from personal_data_read");
        assertThat(verified(1)).contains("23: read-altered at position 6").doesNotContain("read-not-sealed");
    }

    @Test
    void disposalWithoutADecisionIsRefused() {
        assertThatThrownBy(() -> Database.execute("select dispose_of_content(array[1], ' ')"))
                .hasMessageContaining("which decision");
    }

    @Test
    void writersAtOnceMakeOneChainWithoutGaps() throws Exception {
        var results = new ArrayList<Future<?>>();
        try (var writers = Executors.newFixedThreadPool(8)) {
            for (int writer = 0; writer < 8; writer++) {
                var name = "Butik " + writer;
                results.add(writers.submit(() -> {
                    for (int i = 0; i < 10; i++) {
                        created("/actors", "{\"kind\": \"company\", \"name\": \"%s %d\"}".formatted(name, i));
                    }
                }));
            }
        }
        for (var result : results) {
            result.get();
        }

        assertThat(verified(0)).contains("23: intact, head 23:84:");
    }

    /** As the application role, which the command works as. */
    private static String verified(int expectedCode, String... heads) throws SQLException {
        var printed = new ByteArrayOutputStream();
        try (var connection = Database.asApplication()) {
            var code = ChangeLogVerification.verify(
                    connection,
                    Arrays.stream(heads).map(Head::of).toList(),
                    new PrintStream(printed, true, StandardCharsets.UTF_8));
            assertThat(code).as(printed.toString(StandardCharsets.UTF_8)).isEqualTo(expectedCode);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static String head(String region) throws SQLException {
        return Database.single("""
                select region_code || ':' || position || ':' || encode(hash, 'hex') from change_log_chain
                where region_code = '%s' order by position desc limit 1
                """.formatted(region));
    }

    private static String changeAt(int position) throws SQLException {
        return Database.single(
                "select change_id from change_log_chain where region_code = '23' and position = " + position);
    }
}
