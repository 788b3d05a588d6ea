package se.serviceprogram.removal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static se.serviceprogram.activity.Activities.servicePoint;
import static se.serviceprogram.activity.Activities.visit;
import static se.serviceprogram.testing.Callers.administrator;
import static se.serviceprogram.testing.Callers.coordinator;
import static se.serviceprogram.testing.Callers.reader;
import static se.serviceprogram.testing.Fixture.actionPlan;
import static se.serviceprogram.testing.Fixture.created;
import static se.serviceprogram.testing.Fixture.delete;
import static se.serviceprogram.testing.Fixture.measure;
import static se.serviceprogram.testing.Fixture.priorityArea;
import static se.serviceprogram.testing.Fixture.programme;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.serviceprogram.activity.ServicePlans;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Callers;
import se.serviceprogram.testing.Database;

/** Papperskorgen: what is removed is gone everywhere, and comes back whole. */
@ApiTest
class RemovalApiTest {
    @Test
    void anOrganisationComesBackAsItWas() {
        comesBack("actor", "/actors/" + created("/actors", """
                {"kind": "company", "name": "Byns handel", "organisationNumber": "811228-9874", "municipalityCode": "2361",
                 "email": "handel@example.se", "activeFrom": "2019-01-01"}
                """), "Byns handel");
    }

    @Test
    void aServicePointComesBackAsItWas() {
        comesBack(
                "service-point",
                "/service-points/" + created("/service-points", """
                {"name": "Lanthandeln", "kind": "grocery-store", "municipalityCode": "2361", "actorId": "%s",
                 "delegatedServices": ["post", "pharmacy"], "latitude": 62.123456, "longitude": 14.654321}
                """.formatted(Callers.REGION)),
                "Lanthandeln");
    }

    @Test
    void aProgrammeComesBackWithItsAreasAndAnAreaAlone() {
        var programme = programme();
        var area = priorityArea(programme, 1, "Medborgare");

        comesBack("priority-area", "/priority-areas/" + area, "stärka det som rör Medborgare");
        comesBack("programme", "/programmes/" + programme, "Regionalt serviceprogram 2023–2030");
        coordinator().get("/priority-areas/" + area).then().statusCode(200).body("number", equalTo(1));
    }

    @Test
    void aPlanAndAMeasureWithGoalsAndParticipantsComeBack() {
        var programme = programme();
        var area = priorityArea(programme, 1, "Medborgare");
        var plan = actionPlan(programme, 2023);
        var measure = created("/measures", """
                {"actionPlanId": "%s", "priorityAreaId": "%s", "number": "1", "title": "Insats", "responsibleId": "%s",
                 "participantIds": ["%s"], "supportForms": ["home-delivery"], "activityKinds": ["company-visit"],
                 "goals": [{"level": "output", "text": "Minst 20 besök", "unit": "count", "targetValue": 20.5}]}
                """.formatted(plan, area, Callers.REGION, Callers.MUNICIPALITY));

        comesBack("measure", "/measures/" + measure, "Insats");
        delete(coordinator(), "/measures/" + measure, 1).then().statusCode(204);
        comesBack("action-plan", "/action-plans/" + plan, "Handlingsplan 2023");
    }

    @Test
    void anActivityAServicePlanAFollowUpAndAnImportComeBack() {
        comesBack(
                "activity",
                "/activities/" + created("/activities", visit("physical", "2023-05-01", "2361")),
                "Besök hos lanthandeln");
        comesBack(
                "service-plan",
                "/service-plans/" + created("/service-plans", ServicePlans.plan("2361", 2025, 2030, "2025-02-24")),
                "Serviceplan 2025–2030");
        var programme = programme();
        var area = priorityArea(programme, 1, "Medborgare");
        comesBack(
                "follow-up",
                "/follow-ups/" + created("/follow-ups", """
                {"programmeId": "%s", "year": 2023, "areaTexts": [{"priorityAreaId": "%s", "text": "Text"}],
                 "signatories": [{"function": "Regiondirektör"}]}
                """.formatted(programme, area)),
                "Uppföljning 2023, Regionalt serviceprogram 2023–2030");

        var read = reviewed();
        var rows = coordinator().get("/imports/" + read + "/rows").asString();
        comesBack("import", "/imports/" + read, "beslut.csv");
        assertThat(coordinator().get("/imports/" + read + "/rows").asString()).isEqualTo(rows);
        coordinator().post("/imports/" + read + "/applications").then().statusCode(201);
    }

    @Test
    void theChangeLogTellsOfRemovalAndRestoration() throws SQLException {
        var shop = servicePoint("SOT-punkten");
        delete(coordinator(), "/service-points/" + shop, 0).then().statusCode(204);
        restore(coordinator(), shop).then().statusCode(201);

        assertThat(Database.single(
                        "select string_agg(operation || ' ' || user_name, ', ' order by id) from change_log where object_id = '"
                                + shop + "'"))
                .isEqualTo("created Karin Samordnare, removed Karin Samordnare, restored Karin Samordnare");
    }

    @Test
    void theHistoryGoesOnAndThePastKnowsWhenItWasGone() {
        var programme = programme();
        var measure = measure(actionPlan(programme, 2023), priorityArea(programme, 1, "Medborgare"), "1");
        var before = Instant.now();
        delete(coordinator(), "/measures/" + measure, 0).then().statusCode(204);
        var gone = Instant.now();
        restore(coordinator().header("Change-Reason", "Misstag"), measure)
                .then()
                .statusCode(201);

        reader().get("/measures/" + measure + "/changes")
                .then()
                .body("items.operation", hasItems("created", "removed", "restored"))
                .body("items[0].operation", equalTo("restored"))
                .body("items[0].reason", equalTo("Misstag"));
        administrator()
                .get("/change-log?operation=restored")
                .then()
                .body("items.object.id", everyItem(equalTo(measure.toString())))
                .body("items", not(empty()));
        asOf(before, measure).then().statusCode(200).body("goals", hasSize(1));
        asOf(gone, measure).then().statusCode(404);
        asOf(Instant.now(), measure).then().statusCode(200).body("goals", hasSize(1));
    }

    /** A database that was restored from a dump counts its transactions from the beginning again. */
    @Test
    void aTransactionOfAnotherTimeWithTheSameNumberGetsNoRows() throws SQLException {
        var shop = servicePoint("Lanthandeln");
        Database.execute("""
                do $$
                begin
                    perform set_config('serviceprogram.user_name', 'Karin', true),
                            set_config('serviceprogram.organisation', 'Regionen', true);
                    insert into removed_object (id, region_code, kind, title, owners, begun_at)
                    values (uuidv7(), '23', 'activity', 'Från förr', '[]', '2020-01-01');
                    delete from service_point where id = '%s';
                end
                $$
                """.formatted(shop));

        assertThat(Database.single("select count(*) from removed_row")).isEqualTo("0");
        assertThat(Database.single("select count(*) from service_point")).isEqualTo("0");
    }

    /** Removes it, finds it removed, restores it, and finds all of it as before but for its version. */
    private static void comesBack(String kind, String path, String title) {
        var id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        Map<String, Object> before = coordinator().get(path).jsonPath().getMap("");
        var version = (int) before.get("version");

        delete(coordinator(), path, version).then().statusCode(204);
        coordinator().get(path).then().statusCode(404);
        coordinator()
                .get("/removed-objects")
                .then()
                .body("items[0].kind", equalTo(kind))
                .body("items[0].title", equalTo(title))
                .body("items[0].removedBy.name", equalTo("Karin Samordnare"))
                .body("items[0].removedBy.organisation", equalTo("Region Jämtland Härjedalen"))
                .body("items[0]._links.href", hasItem(endsWith("/removed-objects/" + id + "/restorations")));

        restore(coordinator(), id)
                .then()
                .statusCode(201)
                .header("Location", endsWith(path))
                .body("kind", equalTo(kind))
                .body("_links[0].href", endsWith(path));
        Map<String, Object> after = coordinator().get(path).jsonPath().getMap("");
        assertThat(after.get("version")).isEqualTo(version + 1);
        after.put("version", version);
        if (before.containsKey("updatedAt")) {
            after.put("updatedAt", before.get("updatedAt"));
        }
        assertThat(after).isEqualTo(before);
    }

    private static Response restore(RequestSpecification caller, UUID id) {
        return caller.post("/removed-objects/" + id + "/restorations");
    }

    private static Response asOf(Instant at, UUID measure) {
        return reader().queryParam("asOf", at.toString()).get("/measures/" + measure);
    }

    private static String reviewed() {
        var content = """
                arende_id;beslut_nr;stodform;organisation;sokande_namn;sokande_orgnr;kommunkod;besluts_datum;beviljat_belopp
                A1;1;Hemsändning;Region Jämtland Härjedalen;Handlare;811228-9874;2361;2023-04-18;1000
                A2;1;Hemsändning;Region Jämtland Härjedalen;Härjedalens kommun;;2361;2023-04-18;1 000,50
                """;
        return coordinator()
                .multiPart("file", "beslut.csv", content.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/imports")
                .path("id");
    }
}
