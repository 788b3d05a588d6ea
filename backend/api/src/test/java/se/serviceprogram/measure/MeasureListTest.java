package se.serviceprogram.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static se.serviceprogram.testing.Callers.coordinator;
import static se.serviceprogram.testing.Callers.reader;
import static se.serviceprogram.testing.Fixture.actionPlan;
import static se.serviceprogram.testing.Fixture.measure;
import static se.serviceprogram.testing.Fixture.post;
import static se.serviceprogram.testing.Fixture.priorityArea;
import static se.serviceprogram.testing.Fixture.programme;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Callers;
import se.serviceprogram.testing.Database;
import se.serviceprogram.testing.Fixture;

/** The list of measures: what it shows of each, what it can be narrowed by, and its file. */
@ApiTest
class MeasureListTest {

    private UUID programme;
    private UUID area;
    private UUID plan;

    @BeforeEach
    void aPlanWithAnArea() {
        programme = programme();
        area = priorityArea(programme, 2, "Servicegivare");
        plan = actionPlan(programme, 2023);
    }

    @Test
    void listsFiltersSortsAndSearches() {
        var other = priorityArea(programme, 1, "Medborgare");
        post(coordinator(), "/measures", full()).then().statusCode(201);
        measure(plan, other, "1.10");
        post(
                coordinator(),
                "/measures",
                measureJson("1.2", "Serviceplaner")
                        .replace("{", "{\"responsibleId\": \"" + Callers.MUNICIPALITY + "\", "));
        measure(actionPlan(programme, 2024), other, "1.1");

        reader().get("/measures?year=2023")
                .then()
                .statusCode(200)
                .body("items.number", contains("1.2", "1.10", "2.1"))
                .body("items[2].supportForms", contains("home-delivery", "service-grant"))
                .body("items[2].responsible.name", equalTo("Region Jämtland Härjedalen"))
                .body("items[0].actionPlan.title", equalTo("Handlingsplan 2023"));
        reader().get("/measures?actionPlanId=" + plan).then().body("_meta.totalRecords", equalTo(3));
        reader().get("/measures?programmeId=" + programme).then().body("_meta.totalRecords", equalTo(4));
        reader().get("/measures?programmeId=" + programme()).then().body("items", empty());
        reader().get("/measures?priorityAreaId=" + other + "&year=2023").then().body("items.number", contains("1.10"));
        reader().get("/measures?status=ongoing").then().body("items.number", contains("2.1"));
        reader().get("/measures?responsibleId=" + Callers.MUNICIPALITY).then().body("items.number", contains("1.2"));
        reader().get("/measures?municipalityCode=2361").then().body("items.number", contains("1.2"));
        reader().get("/measures?supportForm=service-grant").then().body("items.number", contains("2.1"));
        reader().get("/measures?q=kunskap").then().body("items.number", contains("2.1"));
        reader().get("/measures?year=2023&sort=-title").then().body("items.number", contains("2.1", "1.2", "1.10"));
        reader().get("/measures?year=2023&sort=responsible,-number")
                .then()
                .body("items.number", contains("1.2", "2.1", "1.10"));
        var csv = reader().accept("*/*").get("/measures/exports?supportForm=home-delivery");
        assertThat(csv.asString())
                .contains("handlingsplan;omrade;nummer;rubrik;ansvarig;startar;slutar;status;stodformer")
                .contains("Handlingsplan 2023;Servicegivare;2.1;Sprida kunskap om stöd;Region Jämtland Härjedalen;"
                        + "2023-01-01;2023-12-31;ongoing;home-delivery, service-grant");
    }

    @Test
    void aRowCarriesTheGoalsOfItsMeasureInTheirOrder() {
        post(coordinator(), "/measures", full()).then().statusCode(201);
        post(coordinator(), "/measures", measureJson("1.2", "Serviceplaner"))
                .then()
                .statusCode(201);
        var goals = reader().get("/measures/" + idOf("2.1")).<List<Map<String, Object>>>path("goals");

        reader().get("/measures?sort=number")
                .then()
                .body("items.number", contains("1.2", "2.1"))
                .body("items[0].goals", empty())
                .body("items[1].goals", equalTo(goals));
        assertThat(goals).hasSizeGreaterThan(1);
    }

    @Test
    void whatHasPassedItsEndWithoutAnOutcomeIsLate() throws SQLException {
        var today = LocalDate.now(ZoneId.of("Europe/Stockholm"));
        for (var status : List.of("planned", "ongoing", "completed", "dropped", "moved-to-next-year")) {
            ending(status, today.minusDays(1), status);
        }
        ending("today", today, "ongoing");
        ending("open", null, "ongoing");

        reader().get("/measures?late=true").then().body("items.title", containsInAnyOrder("planned", "ongoing"));
        reader().get("/measures?late=false")
                .then()
                .body("items.title", containsInAnyOrder("completed", "dropped", "moved-to-next-year", "today", "open"));
        assertThat(reader().accept("*/*")
                        .get("/measures/exports?late=true")
                        .asString()
                        .lines())
                .hasSize(3);
        reader().get("/measures?late=kanske").then().statusCode(400);
    }

    private void ending(String title, LocalDate endsOn, String status) throws SQLException {
        var id = Fixture.measure(plan, area, title.substring(0, 2));
        Database.execute(
                "update measure set title = '%s', status = '%s', status_comment = 'Utgår.', starts_on = null, ends_on = %s where id = '%s'"
                        .formatted(title, status, endsOn == null ? "null" : "'" + endsOn + "'", id));
    }

    private static String idOf(String number) {
        return reader().get("/measures?q=" + number).path("items[0].id");
    }

    private String full() {
        return """
                {"actionPlanId": "%s", "priorityAreaId": "%s", "number": "2.1", "title": "Sprida kunskap om stöd",
                 "description": "Olika typer av stöd.", "responsibleId": "%s", "participantIds": ["%s"],
                 "startsOn": "2023-01-01", "endsOn": "2023-12-31", "funding": "1:1-anslag", "status": "ongoing",
                 "supportForms": ["service-grant", "home-delivery"], "activityKinds": ["company-visit"],
                 "goals": [{"level": "output", "text": "Minst 20 besök", "unit": "count", "targetValue": 20,
                            "baselineValue": 15.5, "baselineYear": 2022, "direction": "increase", "targetDate": "2023-12-31"},
                           {"level": "impact", "text": "Bättre service"}]}
                """.formatted(plan, area, Callers.REGION, Callers.MUNICIPALITY);
    }

    private String measureJson(String number, String title) {
        return """
                {"actionPlanId": "%s", "priorityAreaId": "%s", "number": "%s", "title": "%s"}
                """.formatted(plan, area, number, title);
    }
}
