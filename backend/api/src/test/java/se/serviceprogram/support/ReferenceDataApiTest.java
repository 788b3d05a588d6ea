package se.serviceprogram.support;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static se.serviceprogram.testing.Callers.machine;
import static se.serviceprogram.testing.Callers.reader;
import static se.serviceprogram.testing.Callers.stranger;

import org.junit.jupiter.api.Test;
import se.serviceprogram.testing.ApiTest;

@ApiTest
class ReferenceDataApiTest {

    @Test
    void listsTheSupportForms() {
        reader().get("/support-forms")
                .then()
                .statusCode(200)
                .body(
                        "items.code",
                        contains(
                                "corrosion-protection",
                                "home-delivery",
                                "investment-support",
                                "operating-support",
                                "service-grant"))
                .body("items.find { it.code == 'home-delivery' }.aliases", hasItem("hemsändning"))
                .body("_meta.totalRecords", equalTo(5));
    }

    @Test
    void readsASupportFormWithTheMemosWord() {
        assertThatJson(reader().get("/support-forms/corrosion-protection").asString())
                .isEqualTo("""
                        {"code": "corrosion-protection", "name": "Stöd till korrosionsskydd", "shortName": "Stöd till korrosionsskydd",
                         "aliases": ["corrosion-protection", "korrosionsskydd", "korrosionsskyddsstöd", "stöd till korrosionsskydd"],
                         "validFrom": "2022-04-19", "validTo": "2023-12-31", "legalBasis": "2022:206",
                         "_links": [{"rel": "self", "href": "https://serviceprogram.example.se/serviceprogram/v1/support-forms/corrosion-protection", "method": "GET"}]}
                        """);
        reader().header("Accept-Language", "en")
                .get("/support-forms/investment-support")
                .then()
                .body("shortName", equalTo("Investment grant"));
    }

    @Test
    void listsTheSources() {
        reader().get("/sources")
                .then()
                .statusCode(200)
                .body("items.code", contains("county-administrative-board", "nyps", "other", "serviceprogram"));
        reader().get("/sources/nyps").then().statusCode(200).body("name", equalTo("Nyps"));
    }

    @Test
    void isForAnyoneSignedInAndNobodyElse() {
        for (var path : new String[] {"/support-forms", "/support-forms/home-delivery", "/sources", "/sources/nyps"}) {
            machine("actors.read").get(path).then().statusCode(200);
            stranger().get(path).then().statusCode(401);
        }
    }

    @Test
    void anUnknownCodeDoesNotExist() {
        reader().get("/support-forms/operating-aid").then().statusCode(404);
        reader().get("/sources/unknown").then().statusCode(404);
    }
}
