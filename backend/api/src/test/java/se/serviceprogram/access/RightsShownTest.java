package se.serviceprogram.access;

import static org.assertj.core.api.Assertions.assertThat;
import static se.serviceprogram.testing.Callers.reader;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.serviceprogram.testing.ApiTest;

/** The tables as {@code GET /roles} tells them, written by hand: what systems may do, and what is for people alone. */
@ApiTest
class RightsShownTest {

    @Test
    void aGrantSystemsRightsAreToldWithAllThatTheyGive() {
        assertThat(rights("machineClients", "grant-system"))
                .containsExactly(
                        "actors.read region",
                        "applicants.register region",
                        "follow-ups.read published-and-figures",
                        "programmes.read published",
                        "support-decisions.read source",
                        "support-decisions.write source");
    }

    @Test
    void aConsumerReadsWhatIsPublished() {
        assertThat(rights("machineClients", "consumer"))
                .containsExactly("follow-ups.read published", "programmes.read published");
    }

    @Test
    void aGrantOfficersRightsAreToldWithTheirReach() {
        assertThat(rights("items", "grant-officer"))
                .contains(
                        "support-decisions.write organisation",
                        "secrecy.mark organisation",
                        "applicants.register region");
        assertThat(rights("items", "coordinator")).contains("secrecy.mark region");
    }

    private static List<String> rights(String table, String code) {
        List<Map<String, String>> rights =
                reader().get("/roles?limit=100").path(table + ".find { it.code == '" + code + "' }.rights");
        return rights.stream()
                .map(right -> right.get("right") + " " + right.get("reach"))
                .toList();
    }
}
