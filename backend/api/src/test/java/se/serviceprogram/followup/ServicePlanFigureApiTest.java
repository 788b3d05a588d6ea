package se.serviceprogram.followup;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static se.serviceprogram.activity.ServicePlans.plan;
import static se.serviceprogram.testing.Callers.coordinator;
import static se.serviceprogram.testing.Callers.reader;
import static se.serviceprogram.testing.Fixture.created;

import java.io.ByteArrayInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import se.serviceprogram.testing.ApiTest;

/** Municipal service plans in the figures of a year and in its follow-up. */
@ApiTest
class ServicePlanFigureApiTest {

    @Test
    void saysHowManyOfTheMunicipalitiesHaveAPlanInForce() {
        created("/service-plans", plan("2361", 2019, 2030, "2019-02-01"));
        created("/service-plans", plan("2361", 2023, 2030, "2023-02-01"));
        created("/service-plans", plan("2305", 2023, 2030, "2023-12-31"));
        created("/service-plans", plan("2309", 2023, 2030, "2024-01-01"));
        created("/service-plans", plan("2321", 2023, 2030, null));

        var figures = coordinator().get("/figures?year=2023");

        figures.then().body("items.code", contains("service-plans.in-force"));
        assertThatJson(figures.asString())
                .whenIgnoringPaths("items[0].asOf", "items[0]._links[0].href")
                .inPath("items[0]")
                .isEqualTo("""
                {"code": "service-plans.in-force", "name": "Kommuner med gällande serviceplan", "kind": "service-plan",
                 "count": 2, "outOf": 8, "unit": "count",
                 "definition": "Antal av länets kommuner (8 st.) vars serviceplan är antagen, har börjat gälla och inte har gått ut den 31 december 2023, enligt vad som är registrerat. Förlängd giltighetstid räknas med. En kommun räknas en gång, också med flera planer.",
                 "filter": {"year": "2023"}, "asOf": "", "decidingActors": [],
                 "municipalities": [{"code": "2305", "name": "Bräcke", "count": 1},
                                    {"code": "2361", "name": "Härjedalen", "count": 1}],
                 "_links": [{"rel": "rows", "method": "GET", "href": ""}]}
                """);
        assertThat(figures.<String>path("items[0]._links[0].href")).endsWith("/service-plans?year=2023");
        coordinator()
                .get("/service-plans?year=2023")
                .then()
                .body("items.municipality.name", contains("Bräcke", "Härjedalen", "Härjedalen"));
        assertThat(coordinator().accept("*/*").get("/figures/exports?year=2023").asString())
                .contains(
                        "service-plans.in-force;Kommuner med gällande serviceplan;2;;;Antal av länets kommuner (8 st.)")
                .endsWith(";8\r\n");
        coordinator()
                .header("Accept-Language", "en")
                .get("/figures?year=2024")
                .then()
                .body("items[0].count", equalTo(3))
                .body("items[0].name", equalTo("Municipalities with a service plan in force"));
        coordinator().get("/figures?year=2018").then().body("items", empty());
    }

    @Test
    void standsAmongTheOtherLinesOfTheFollowUpAndLacksNoMeasure() throws Exception {
        var memo = MemoYear.registered();
        var followUp = "/follow-ups/" + FollowUps.complete(memo.programme, memo.providers);
        var total = reader().get(followUp + "/contents").<Integer>path("totals.cases");
        created("/service-plans", plan("2361", 2023, 2030, "2023-02-01"));

        coordinator()
                .get(followUp + "/contents")
                .then()
                .statusCode(200)
                .body("areas.activityLines.flatten().code", not(hasItem("service-plans.in-force")))
                .body("otherLines.activityLines.code", contains("service-plans.in-force"))
                .body("otherLines.supportLines", empty())
                .body("findings.code", not(hasItem("figure-without-measure")))
                .body("totals.cases", equalTo(total));

        var document = reader().accept("*/*").get(followUp + "/documents").asByteArray();
        try (var word = new XWPFDocument(new ByteArrayInputStream(document))) {
            var lines =
                    word.getParagraphs().stream().map(XWPFParagraph::getText).toList();
            assertThat(lines)
                    .containsSubsequence("Övriga siffror", "Kommuner med gällande serviceplan 1 av 8")
                    .anySatisfy(line -> assertThat(line)
                            .contains("är räknade ur registrerade beslut, aktiviteter och serviceplaner den"));
        }
    }
}
