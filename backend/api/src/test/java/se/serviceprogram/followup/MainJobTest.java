package se.serviceprogram.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static se.serviceprogram.testing.Callers.coordinator;
import static se.serviceprogram.testing.Callers.coordinatorOfOtherRegion;
import static se.serviceprogram.testing.Callers.machine;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Database;
import se.serviceprogram.web.FrozenContent;

/** The product's main job on the demonstration data and the demo file that ship with it, and what that data promises. */
@ApiTest
class MainJobTest {

    private static final Path DEMO_FILE = Path.of("../../docs/demo/stodbeslut-2023.csv");

    @Inject
    FrozenContent frozenContent;

    @BeforeEach
    void loadDemoData() throws SQLException {
        Database.execute("set session_replication_role = replica; delete from actor");
        Database.execute(demoSql());
    }

    @Test
    void fromTheDemoFileToTheMemosFiguresAndBack() {
        supportTotal(0, 0);

        var importId = upload();
        coordinator().post("/imports/" + importId + "/applications").then().statusCode(201);
        supportTotal(30, 7_773_227);
        machine("follow-ups.read", "support-decisions.read")
                .get("/figures?year=2023")
                .then()
                .statusCode(200)
                .body("items.find { it.code == 'support.home-delivery' }.amount", equalTo(1_537_062))
                .body("items.find { it.code == 'support.home-delivery' }.cases", equalTo(8))
                .body("items.find { it.code == 'support.service-grant' }.amount", equalTo(1_007_710))
                .body("items.find { it.code == 'support.investment-support' }.amount", equalTo(3_482_980))
                .body("items.find { it.code == 'support.corrosion-protection' }.amount", equalTo(1_745_475))
                .body("items.find { it.code == 'activities.physical-company-visits' }.count", equalTo(22))
                .body("items.find { it.code == 'service-points.opened' }.count", equalTo(2));

        var again = upload();
        coordinator()
                .get("/imports/" + again)
                .then()
                .body("unchangedRows", equalTo(30))
                .body("newRows", equalTo(0));

        coordinator()
                .header("Change-Reason", "Fel fil")
                .post("/imports/" + importId + "/reversals")
                .then()
                .statusCode(201);
        supportTotal(0, 0);
    }

    @Test
    void theOtherRegionHasItsOwnDataAndNoneOfThis() {
        coordinatorOfOtherRegion()
                .get("/figures?year=2023")
                .then()
                .statusCode(200)
                .body("items.find { it.code == 'support.operating-support' }.amount", equalTo(210_000.5f))
                .body("items.find { it.code == 'activities.physical-company-visits' }.count", equalTo(5));
        coordinatorOfOtherRegion()
                .get("/programmes")
                .then()
                .body("items.title", hasItem("Regionalt serviceprogram Västernorrland (konstruerat exempel)"))
                .body("_meta.totalRecords", equalTo(1));
    }

    @Test
    void aMunicipalityHasAServicePlanInForceButNoneInTheMemosYear() {
        coordinator().get("/figures?year=2023").then().body("items.code", not(hasItem("service-plans.in-force")));
        coordinator()
                .get("/figures?year=2025")
                .then()
                .body("items.find { it.code == 'service-plans.in-force' }.count", equalTo(1))
                .body("items.find { it.code == 'service-plans.in-force' }.outOf", equalTo(8));
        coordinator()
                .get("/service-plans")
                .then()
                .body("items.municipality.name", contains("Berg", "Härjedalen"))
                .body("items.status", contains("in-progress", "adopted"));
    }

    @Test
    void loadingTheDemoDataAgainChangesNothing() throws SQLException {
        var before = Database.single("select count(*) || ' ' || max(id) from change_log");
        Database.execute(demoSql());
        assertThat(Database.single("select count(*) || ' ' || max(id) from change_log"))
                .isEqualTo(before);
    }

    @Test
    void frozenContentsCarryTheirOwnHash() throws Exception {
        for (var table : new String[] {"programme_adoption", "action_plan_adoption"}) {
            var content = new ObjectMapper().readTree(Database.single("select content from " + table));
            assertThat(frozenContent.of(content).hash())
                    .as(table)
                    .isEqualTo(Database.single("select content_hash from " + table));
        }
    }

    private static String upload() {
        Response dryRun =
                coordinator().multiPart("file", DEMO_FILE.toFile(), "text/csv").post("/imports");
        dryRun.then().statusCode(201).body("rowCount", equalTo(30)).body("errorRows", equalTo(0));
        return dryRun.path("id");
    }

    private static void supportTotal(int cases, int amount) {
        String followUp = coordinator().get("/follow-ups?year=2023").path("items[0].id");
        coordinator()
                .get("/follow-ups/" + followUp + "/contents")
                .then()
                .statusCode(200)
                .body("totals.cases", equalTo(cases))
                .body("totals.grantedAmount", equalTo(amount))
                .body(
                        "areas.priorityArea.shortTitle",
                        hasItems("Medborgare", "Servicegivare", "Offentliga intressenter"))
                .body("areas[1].activityLines[0].count", equalTo(22));
    }

    private static String demoSql() {
        try {
            return Files.readString(Path.of("src/main/resources/db/demo/load_demo_data.sql"), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
