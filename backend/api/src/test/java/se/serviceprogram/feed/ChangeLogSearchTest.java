package se.serviceprogram.feed;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static se.serviceprogram.testing.Callers.administrator;
import static se.serviceprogram.testing.Callers.coordinator;
import static se.serviceprogram.testing.Callers.with;
import static se.serviceprogram.testing.Fixture.patch;
import static se.serviceprogram.testing.Fixture.programme;

import org.junit.jupiter.api.Test;
import se.serviceprogram.testing.ApiTest;
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
