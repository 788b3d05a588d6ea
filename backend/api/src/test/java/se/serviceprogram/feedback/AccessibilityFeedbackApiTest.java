package se.serviceprogram.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.hasItem;
import static se.serviceprogram.testing.Callers.stranger;
import static se.serviceprogram.testing.Callers.with;
import static se.serviceprogram.testing.Fixture.post;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Database;
import se.serviceprogram.testing.TestIssuer;

/** Anybody tells of a shortcoming in accessibility, and nobody is asked who they are. */
@ApiTest
class AccessibilityFeedbackApiTest {

    private static final String PATH = "/accessibility-feedback";

    @Test
    void isTakenFromAnybodyAndKept() throws SQLException {
        post(stranger(), PATH, """
                {"message": " Knappen går inte att nå. ", "page": "/insatser", "email": "namn@example.se"}
                """).then().statusCode(204);
        assertThat(Database.single("select message || '|' || page || '|' || email from accessibility_feedback"))
                .isEqualTo("Knappen går inte att nå.|/insatser|namn@example.se");
    }

    @Test
    void aPersonalNumberInTheMessageIsMaskedAndTheRestKept() throws SQLException {
        post(stranger(), PATH, """
                {"message": "Jag, 19811228–9874, når inte knappen på 556000-4615."}
                """).then().statusCode(204);

        assertThat(Database.single("select message from accessibility_feedback"))
                .isEqualTo("Jag, 19811228–****, når inte knappen på 556000-4615.");
    }

    @Test
    void needsAMessageOnly() throws SQLException {
        post(stranger(), PATH, "{\"message\": \"Texten är för liten.\"}").then().statusCode(204);
        assertThat(Database.single("select count(*) from accessibility_feedback where page is null and email is null"))
                .isEqualTo("1");
    }

    /** Not even when the browser sends a token along, valid or not. */
    @Test
    void keepsNothingOfWhoSentIt() throws SQLException {
        var known = TestIssuer.shared().person("Karin Samordnare", "region-jamtland-harjedalen", "coordinator");
        var logged = Database.single("select count(*) from change_log");
        var homeless = TestIssuer.shared().person("Nils Ny", "region-utan-namn", "coordinator");
        for (var token : new String[] {known, homeless, "expired-or-broken"}) {
            post(with(token), PATH, "{\"message\": \"Kontrasten är låg.\"}")
                    .then()
                    .statusCode(204);
        }
        assertThat(Database.single("select count(*) from accessibility_feedback"))
                .isEqualTo("3");
        assertThat(Database.single("select string_agg(f::text, '') from accessibility_feedback f"))
                .doesNotContain("Karin", "Nils", "127.0.0.1", "subject");
        assertThat(Database.single("select count(*) from change_log")).isEqualTo(logged);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                            | #/message",
                "{\"message\": \"  \"}                         | #/message",
                "{\"message\": \"a\", \"email\": \"ingen\"}    | #/email",
                "{\"message\": \"a\", \"name\": \"Karin\"}     | #/name"
            })
    void aFaultyFieldIsNamed(String body, String pointer) {
        post(stranger(), PATH, body).then().statusCode(400).body("errors.pointer", hasItem(pointer));
    }

    @Test
    void aMessageHasAnEnd() {
        post(stranger(), PATH, "{\"message\": \"" + "å".repeat(4001) + "\"}")
                .then()
                .statusCode(400);
        post(stranger(), PATH, "{\"message\": \"" + "å".repeat(4000) + "\"}")
                .then()
                .statusCode(204);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update accessibility_feedback set message = 'x'",
                "delete from accessibility_feedback",
                "truncate accessibility_feedback"
            })
    void theApplicationOnlyAdds(String sql) throws SQLException {
        try (var connection = Database.asApplication();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("permission denied");
        }
    }
}
