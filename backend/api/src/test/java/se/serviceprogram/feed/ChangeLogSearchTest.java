package se.serviceprogram.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static se.serviceprogram.testing.Callers.administrator;
import static se.serviceprogram.testing.Callers.coordinator;
import static se.serviceprogram.testing.Callers.reporter;
import static se.serviceprogram.testing.Callers.with;
import static se.serviceprogram.testing.Fixture.actionPlan;
import static se.serviceprogram.testing.Fixture.delete;
import static se.serviceprogram.testing.Fixture.patch;
import static se.serviceprogram.testing.Fixture.post;
import static se.serviceprogram.testing.Fixture.priorityArea;
import static se.serviceprogram.testing.Fixture.programme;

import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Callers;
import se.serviceprogram.testing.Database;
import se.serviceprogram.testing.TestIssuer;

/** An administrator accounts for every change of the region, and sees none of another's. */
@ApiTest
class ChangeLogSearchTest {

    @Test
    void everyChangeOfTheRegionNewestFirst() {
        var id = programme();
        patch(coordinator(), "/programmes/" + id, 0, "{\"title\": \"Nytt namn\"}")
                .then()
                .statusCode(200);

        administrator()
                .get("/change-log?resource=programme&q=karin samordnare")
                .then()
                .statusCode(200)
                .body("items.operation", contains("changed", "created"))
                .body("items.object.id", everyItem(equalTo(id.toString())))
                .body("items.object.name", everyItem(equalTo("Nytt namn")))
                .body("items[0].fields.name", contains("title"))
                .body("items[0].fields.after", contains("Nytt namn"))
                .body("items[0].by.organisation", equalTo("Region Jämtland Härjedalen"));
        administrator().get("/change-log?operation=changed").then().body("items", hasSize(1));
        administrator().get("/change-log?changedTo=2020-01-01").then().body("items", empty());
        administrator().get("/change-log?changedFrom=2020-01-01").then().body("items.resource", hasItem("programme"));
        administrator().get("/change-log?q=ingen").then().body("items", empty());
    }

    /** Until it is handed in, a draft is its organisation's own: in the log as in the list, and in the bin too. */
    @Test
    void anotherOrganisationsDraftIsNotThereUntilItIsHandedIn() {
        var programme = programme();
        var plan = actionPlan(programme, 2024);
        var area = priorityArea(programme, 1, "Medborgare");
        var kept = draft(plan, area, "1");
        var removed = draft(plan, area, "2");
        delete(reporter(), removed, 0).then().statusCode(204);
        var log = "/change-log?resource=measure";

        administrator().get(log).then().statusCode(200).body("items", empty());
        with(TestIssuer.shared().person("Harald", "harjedalens-kommun", "administrator"))
                .get(log + "&operation=created")
                .then()
                .body("items.object.name", hasSize(greaterThan(2)));

        patch(reporter(), kept, 0, "{\"draft\": false}").then().statusCode(200);
        administrator()
                .get(log)
                .then()
                .body("items.object.id", everyItem(equalTo(kept.substring("/measures/".length()))))
                .body("items.operation", hasItem("changed"));
        assertThat(administrator().get(log).asString()).doesNotContain("Hemlig insats 2");
    }

    /** What is left without content does not say that it was a draft. */
    @Test
    void whatIsLeftOfADraftWhoseNewestChangeIsDisposedOfIsStillItsOwn() throws SQLException {
        var programme = programme();
        var kept = draft(actionPlan(programme, 2024), priorityArea(programme, 1, "Medborgare"), "1");
        patch(reporter(), kept, 0, "{\"title\": \"Hemlig insats med nytt namn\"}")
                .then()
                .statusCode(200);
        disposeOfNewest();
        var log = "/change-log?resource=measure";

        administrator().get(log).then().statusCode(200).body("items", empty());
        reporter().get(kept + "/changes").then().statusCode(200).body("items[0].disposal.decision", equalTo("Beslut"));

        patch(reporter(), kept, 1, "{\"draft\": false}").then().statusCode(200);
        disposeOfNewest();
        administrator().get(log).then().body("items.operation", hasItem("created"));
    }

    private static void disposeOfNewest() throws SQLException {
        Database.execute("select dispose_of_content(array [max(id)], 'Beslut') from change_log where part = 'measure'");
    }

    private static String draft(UUID plan, UUID area, String number) {
        return "/measures/"
                + post(reporter(), "/measures", """
                {"actionPlanId": "%s", "priorityAreaId": "%s", "number": "%s", "title": "Hemlig insats %s",
                 "responsibleId": "%s", "draft": true, "goals": [{"level": "output", "text": "Hemligt mål"}]}
                """.formatted(plan, area, number, number, Callers.MUNICIPALITY))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    @Test
    void anotherRegionsChangesAreNotThere() {
        programme();

        with(TestIssuer.shared().person("Anders", "region-vasternorrland", "administrator"))
                .get("/change-log?resource=programme")
                .then()
                .statusCode(200)
                .body("items", empty());
    }
}
