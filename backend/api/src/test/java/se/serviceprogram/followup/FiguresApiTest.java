package se.serviceprogram.followup;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static se.serviceprogram.activity.Activities.visit;
import static se.serviceprogram.support.Decisions.decision;
import static se.serviceprogram.testing.Callers.coordinator;
import static se.serviceprogram.testing.Callers.coordinatorOfOtherRegion;
import static se.serviceprogram.testing.Callers.reader;
import static se.serviceprogram.testing.Fixture.created;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Callers;
import se.serviceprogram.testing.Database;

@ApiTest
class FiguresApiTest {

    private static final String API = "https://serviceprogram.example.se/serviceprogram/v1";

    @Test
    void theMemosYearIsCountedFromItsRows() throws Exception {
        MemoYear.registered();

        var figures = reader().get("/figures?year=2023");

        figures.then().statusCode(200).body("_meta.totalRecords", equalTo(6));
        assertThatJson(figures.asString()).inPath("items[*].name").isEqualTo("""
                        ["Hemsändning", "Servicebidrag", "Investeringsbidrag", "Stöd till korrosionsskydd",
                         "Antal fysiska företagsbesök", "Öppnade serviceställen"]
                        """);
        assertThatJson(figures.asString()).inPath("items[*].count").isEqualTo("[8, 7, 12, 3, 22, 2]");
        assertThatJson(figures.asString()).inPath("items[*].amount").isEqualTo("[1537062, 1007710, 3482980, 1745475]");
    }

    @Test
    void aFigureTellsItsDefinitionItsPartsAndItsRows() throws Exception {
        MemoYear.registered();

        var figures = coordinator().get("/figures?year=2023").asString();

        assertThatJson(figures).inPath("items[0]").isEqualTo("""
                        {"code": "support.home-delivery", "name": "Hemsändning", "kind": "support",
                         "supportForm": {"code": "home-delivery", "name": "Hemsändningsbidrag"},
                         "cases": 8, "amount": 1537062, "count": 8, "unit": "count",
                         "definition": "Antal ärenden med beslut om bifall eller delvis bifall under 2023, och summan av det som beviljades i dem. Ett ärende räknas en gång, också när det har flera beslut.",
                         "filter": {"year": "2023", "supportForm": "home-delivery", "outcome": "granted,partly-granted"},
                         "asOf": "${json-unit.regex}20[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9:]{8}Z",
                         "decidingActors": [{"id": "%s", "name": "Region Jämtland Härjedalen", "cases": 8, "amount": 1537062}],
                         "municipalities": [{"code": "2361", "name": "Härjedalen", "cases": 4, "amount": 768534},
                                            {"code": "2321", "name": "Åre", "cases": 4, "amount": 768528}],
                         "_links": [{"rel": "rows", "method": "GET",
                                     "href": "%s/support-decisions?year=2023&supportForm=home-delivery&outcome=granted,partly-granted"}]}
                        """.formatted(Callers.REGION, API));
        assertThatJson(figures).inPath("items[4].municipalities").isEqualTo("""
                        [{"code": "2361", "name": "Härjedalen", "count": 11}, {"code": "2321", "name": "Åre", "count": 11}]
                        """);
        coordinator()
                .header("Accept-Language", "en")
                .get("/figures?year=2023")
                .then()
                .body("items[0].name", equalTo("Home delivery"))
                .body("items[4].definition", containsString("Digital visits do not count"));
    }

    @Test
    void theRowsBehindEachFigureHaveItsCountAndItsSum() throws Exception {
        MemoYear.registered();

        List<Map<String, Object>> figures =
                coordinator().get("/figures?year=2023").path("items");

        assertThat(figures).hasSize(6);
        for (var figure : figures) {
            var links = (List<?>) figure.get("_links");
            var rows =
                    String.valueOf(((Map<?, ?>) links.getFirst()).get("href")).replace(API, "");
            var list = coordinator().get(rows);
            list.then().statusCode(200).body("_meta.totalRecords", equalTo(figure.get("count")));
            if (figure.get("kind").equals("support")) {
                list.then().body("totals.cases", equalTo(figure.get("cases")));
                assertThat(new BigDecimal(list.path("totals.grantedAmount").toString()))
                        .isEqualByComparingTo(figure.get("amount").toString());
            }
        }
    }

    @Test
    void aCaseWithTwoDecisionsCountsOnceWithBothAmounts() {
        decision().of("A-1", "1", "home-delivery", 100000).register();
        decision()
                .of("A-1", "2", "home-delivery", 50000.50)
                .with("outcome", "partly-granted")
                .register();
        decision()
                .of("A-2", "1", "home-delivery", 0)
                .with("outcome", "rejected")
                .register();
        decision()
                .of("A-3", "1", "home-delivery", 7000)
                .with("decidedOn", "2024-01-01")
                .register();

        coordinator()
                .get("/figures?year=2023")
                .then()
                .body("items.code", contains("support.home-delivery"))
                .body("items[0].cases", equalTo(1))
                .body("items[0].amount", equalTo(150000.5f));
    }

    @Test
    void aJointVisitCountsOnceAndADigitalOneNotAtAll() {
        created("/activities", visit("physical", "2023-05-02", "2361"));
        created("/activities", visit("digital", "2023-05-03", "2361"));

        coordinator()
                .get("/figures?year=2023")
                .then()
                .body("items.code", contains("activities.physical-company-visits"))
                .body("items[0].count", equalTo(1));
    }

    @Test
    void zeroIsSaidOnlyOfWhatAMeasureAsksFor() throws Exception {
        coordinator().get("/figures?year=2023").then().statusCode(200).body("items", empty());

        var memo = MemoYear.registered();
        Database.execute("delete from support_decision");

        coordinator()
                .get("/figures?year=2023&programmeId=" + memo.programme)
                .then()
                .body("items[0].name", equalTo("Hemsändning"))
                .body("items[0].cases", equalTo(0))
                .body("items[0].amount", equalTo(0));
        coordinator().get("/figures?year=2024").then().body("items", empty());
    }

    @Test
    void refusesAYearOrProgrammeThatCannotBe() throws Exception {
        var memo = MemoYear.registered();

        coordinator().get("/figures?year=1").then().statusCode(400).body("errors.parameter", contains("year"));
        coordinator().get("/figures?year=i%20fjol").then().statusCode(400);
        coordinator().get("/figures?sort=name").then().statusCode(400).body("errors.parameter", contains("sort"));
        coordinatorOfOtherRegion()
                .get("/figures?year=2023&programmeId=" + memo.programme)
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("programmeId"));
        coordinatorOfOtherRegion()
                .get("/figures?year=2023")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void pagesAndExports() throws Exception {
        MemoYear.registered();

        coordinator()
                .get("/figures?year=2023&limit=4&page=2")
                .then()
                .body("items.count", contains(22, 2))
                .body("_links.rel", contains("self", "first", "prev", "last"));
        var csv = coordinator().accept("*/*").get("/figures/exports?year=2023").asString();
        assertThat(csv).contains("support.home-delivery;Hemsändning;8;1537062;").contains(";22;;");
    }
}
