package se.serviceprogram.actor;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static se.serviceprogram.testing.Callers.coordinatorOfOtherRegion;
import static se.serviceprogram.testing.Callers.machine;
import static se.serviceprogram.testing.Callers.reader;
import static se.serviceprogram.testing.Callers.stranger;

import org.junit.jupiter.api.Test;
import se.serviceprogram.testing.ApiTest;

@ApiTest
class ReferenceDataApiTest {

    @Test
    void thereAreTwentyOneRegions() {
        reader().get("/regions?limit=100")
                .then()
                .statusCode(200)
                .body("_meta.totalRecords", equalTo(21))
                .body("items.letter", hasItem("Z"));
        reader().get("/regions/23").then().statusCode(200).body("name", equalTo("Region Jämtland Härjedalen"));
        reader().get("/regions/02").then().statusCode(404);
    }

    @Test
    void jamtlandHasEightMunicipalities() {
        reader().get("/municipalities?regionCode=23")
                .then()
                .statusCode(200)
                .body(
                        "items.name",
                        contains("Ragunda", "Bräcke", "Krokom", "Strömsund", "Åre", "Berg", "Härjedalen", "Östersund"));
        reader().get("/municipalities/2361").then().statusCode(200).body("name", equalTo("Härjedalen"));
        reader().get("/municipalities/9999").then().statusCode(404);
    }

    @Test
    void anyKnownCallerReadsThemAndNobodyElse() {
        machine().get("/regions").then().statusCode(200);
        coordinatorOfOtherRegion().get("/municipalities/2361").then().statusCode(200);
        stranger().get("/regions").then().statusCode(401);
        stranger().get("/municipalities").then().statusCode(401);
    }
}
