package se.serviceprogram.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static se.serviceprogram.testing.Callers.coordinator;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Database;

/**
 * Lost races: the database refuses what every check had let through. Triggers refuse in the place of the other party, so
 * that each refusal comes when it is wanted.
 */
@ApiTest
class DatabaseRefusalsTest {

    @AfterEach
    void noMoreRefusals() throws SQLException {
        Database.execute("""
                drop trigger if exists zz_refuse on actor; drop trigger if exists zz_refuse on import_row;
                drop function if exists refuse()
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "40001, concurrent-change",
        "40P01, concurrent-change",
        "55P03, concurrent-change",
        "23503, in-use",
        "23505, duplicate"
    })
    void aChangeThatLosesARaceIsAConflict(String state, String code) throws SQLException {
        refuse(state, "create trigger zz_refuse before insert on actor for each row execute function refuse()");
        conflict(register(), code);
    }

    /** The server ends or begins, has no connection or no room on its disk, or gives a statement up. */
    @ParameterizedTest
    @ValueSource(strings = {"57P01", "57P02", "57P03", "53100", "53300", "57014", "08006", "58030"})
    void aServerThatCannotIsToBeAskedAgain(String state) throws SQLException {
        refuse(state, "create trigger zz_refuse before insert on actor for each row execute function refuse()");

        register()
                .then()
                .statusCode(503)
                .contentType(Problem.MEDIA_TYPE)
                .header("Retry-After", "5")
                .body("code", equalTo("unavailable"))
                .body("detail", startsWith("Databasen svarar inte"));
    }

    @ParameterizedTest
    @CsvSource({"40001, concurrent-change", "40P01, concurrent-change", "23503, in-use", "23505, duplicate"})
    void alsoWhenItIsLostAsLateAsAtTheCommit(String state, String code) throws SQLException {
        refuse(state, """
                create constraint trigger zz_refuse after insert on actor deferrable initially deferred
                for each row execute function refuse()
                """);
        conflict(register(), code);
    }

    @ParameterizedTest
    @CsvSource({"40001, concurrent-change", "40P01, concurrent-change", "23503, in-use", "23505, duplicate"})
    void alsoWhereRowsAreWrittenInBulk(String state, String code) throws SQLException {
        refuse(state, "create trigger zz_refuse before insert on import_row for each row execute function refuse()");
        var heading = "arende_id;beslut_nr;stodform;organisation;sokande_namn;kommunkod;besluts_datum;beviljat_belopp";
        var row = "A1;1;Hemsändning;Region Jämtland Härjedalen;Härjedalens kommun;2361;2023-04-18;1000";
        conflict(
                coordinator()
                        .multiPart("file", "beslut.csv", (heading + "\r\n" + row).getBytes(), "text/csv")
                        .post("/imports"),
                code);
    }

    private static void refuse(String state, String trigger) throws SQLException {
        Database.execute("""
                create function refuse() returns trigger language plpgsql as
                    'begin raise exception using errcode = ''%s'', message = ''refused''; end'
                """.formatted(state));
        Database.execute(trigger);
    }

    private static Response register() {
        return coordinator()
                .contentType(ContentType.JSON)
                .body("{\"kind\": \"company\", \"name\": \"Handlare\", \"municipalityCode\": \"2361\"}")
                .post("/actors");
    }

    private static void conflict(Response answer, String code) {
        answer.then()
                .statusCode(409)
                .contentType(Problem.MEDIA_TYPE)
                .body("code", equalTo(code))
                .body("title", not(startsWith("title.")))
                .body("detail", not(startsWith(code)));
        assertThat(answer.asString()).doesNotContainIgnoringCase("refused", "zz_refuse", "insert", "SQL", "Exception");
    }
}
