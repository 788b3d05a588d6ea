package se.serviceprogram.programme;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.serviceprogram.testing.Callers.coordinator;
import static se.serviceprogram.testing.Fixture.post;
import static se.serviceprogram.testing.Fixture.priorityArea;
import static se.serviceprogram.testing.Fixture.programme;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Callers;
import se.serviceprogram.testing.Database;
import se.serviceprogram.web.FrozenContent;

/** What an adoption keeps: the content of that day, and a hash that anyone can compute from it again. */
@ApiTest
class FrozenProgrammeTest {

    @Inject
    FrozenContent frozenContent;

    @Inject
    ObjectMapper json;

    @Test
    void theContentIsKeptAndItsHashCanBeComputedAgain() throws Exception {
        var id = programme();
        priorityArea(id, 2, "Servicegivare");
        priorityArea(id, 1, "Medborgare");

        var hash = post(coordinator(), "/programmes/" + id + "/adoptions", """
                        {"decidingBody": "Nämnden", "decidedOn": "2023-05-23", "paragraph": "§ 89", "registryNumber": "RUN/1/2023"}
                        """)
                .path("contentHash")
                .toString();

        var kept = Database.single("select content::text from programme_adoption");
        assertThatJson(kept).isEqualTo("""
                        {"title": "Regionalt serviceprogram 2023–2030", "periodStart": 2023, "periodEnd": 2030,
                         "registryNumber": "RUN/536/2021", "parentDocuments": [],
                         "owner": {"id": "%s", "name": "Region Jämtland Härjedalen"},
                         "priorityAreas": [
                            {"number": 1, "title": "stärka det som rör Medborgare", "shortTitle": "Medborgare"},
                            {"number": 2, "title": "stärka det som rör Servicegivare", "shortTitle": "Servicegivare"}]}
                        """.formatted(Callers.REGION));
        assertThat(hash).matches("[0-9a-f]{64}");
        assertThat(frozenContent.of(json.readTree(kept)).hash()).isEqualTo(hash);
    }

    @Test
    void theApplicationMayNotChangeWhatWasAdopted() throws SQLException {
        try (var connection = Database.asApplication();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("update programme_adoption set paragraph = '§ 90'"))
                    .hasMessageContaining("permission denied");
        }
    }
}
