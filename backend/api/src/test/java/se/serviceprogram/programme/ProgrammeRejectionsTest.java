package se.serviceprogram.programme;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static se.serviceprogram.testing.Callers.coordinator;
import static se.serviceprogram.testing.Fixture.patch;
import static se.serviceprogram.testing.Fixture.post;
import static se.serviceprogram.testing.Fixture.priorityArea;
import static se.serviceprogram.testing.Fixture.programme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Callers;

/** Bad input on programmes and prioritised areas: always 400, always naming the place. */
@ApiTest
class ProgrammeRejectionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"title": " "} | #/title
            {"title": null} | #/title
            {"title": 5} | #/title
            {"periodStart": 1999} | #/periodStart
            {"periodStart": "2023"} | #/periodStart
            {"periodEnd": 2022} | #/periodEnd
            {"periodEnd": 2101} | #/periodEnd
            {"registryNumber": "123456789012345678901234567890123456789012345678901"} | #/registryNumber
            {"ownerId": "01890000-0000-7000-8000-00000000ffff"} | #/ownerId
            {"ownerId": "nobody"} | #/ownerId
            {"parentDocuments": [{"title": ""}]} | #/parentDocuments/0/title
            {"parentDocuments": [null]} | #/parentDocuments/0
            {"parentDocuments": [{"title": "RUS", "year": 2018}]} | #/parentDocuments/0/year
            {"status": "finished"} | #/status
            {"status": 3} | #/status
            {"colour": "blue"} | #/colour
            """)
    void aWrongFieldIsNamed(String patch, String pointer) {
        var id = programme();

        patch(coordinator(), "/programmes/" + id, 0, patch)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-input"))
                .body("errors.pointer", hasItem(pointer));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "decidedOn": "2023-05-23", "paragraph": "§ 89", "registryNumber": "RUN/1" | #/decidingBody
            "decidingBody": "Nämnden", "decidedOn": "2023-02-30", "paragraph": "§ 89", "registryNumber": "RUN/1" | #/decidedOn
            "decidingBody": "Nämnden", "decidedOn": "2023-05-23", "paragraph": "", "registryNumber": "RUN/1" | #/paragraph
            "decidingBody": "Nämnden", "decidedOn": "2023-05-23", "paragraph": "§ 89" | #/registryNumber
            """)
    void anIncompleteDecisionIsRefused(String fields, String pointer) {
        post(coordinator(), "/programmes/" + programme() + "/adoptions", "{" + fields + "}")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"number": 0} | #/number
            {"number": 10} | #/number
            {"shortTitle": null} | #/shortTitle
            {"title": "\\t"} | #/title
            {"programmeId": "01890000-0000-7000-8000-00000000ffff"} | #/programmeId
            {"programmeId": null} | #/programmeId
            """)
    void aWrongFieldOfAnAreaIsNamed(String patch, String pointer) {
        var area = priorityArea(programme(), 1, "Medborgare");

        patch(coordinator(), "/priority-areas/" + area, 0, patch)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void anEmptyBodyNamesEveryMandatoryField() {
        post(coordinator(), "/programmes", "{}")
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        org.hamcrest.Matchers.containsInAnyOrder(
                                "#/title", "#/periodStart", "#/periodEnd", "#/ownerId"));
    }

    @Test
    void faultsAreToldInTheReadersLanguage() {
        var body = "{\"title\": \"P\", \"periodStart\": 2030, \"periodEnd\": 2023, \"ownerId\": \"" + Callers.REGION
                + "\"}";

        post(coordinator(), "/programmes", body)
                .then()
                .body("errors[0].detail", equalTo("Ange ett slutår som är samma år som startåret eller senare."));
        post(coordinator().header("Accept-Language", "en"), "/programmes", body)
                .then()
                .body("errors[0].detail", equalTo("Give a last year that is the same as the first year or later."));
    }

    @Test
    void aMisspeltParameterIsRefused() {
        coordinator()
                .get("/programmes?statuss=draft")
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItem("statuss"));
        coordinator().get("/priority-areas?q=x").then().statusCode(400).body("errors.parameter", hasItem("q"));
        coordinator().get("/programmes?sort=colour").then().statusCode(400).body("errors.parameter", hasItem("sort"));
        coordinator().get("/programmes/not-an-id").then().statusCode(400);
    }
}
