package se.serviceprogram.access;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static se.serviceprogram.activity.Activities.inauguration;
import static se.serviceprogram.activity.Activities.servicePoint;
import static se.serviceprogram.testing.Callers.coordinator;
import static se.serviceprogram.testing.Callers.decisionMaker;
import static se.serviceprogram.testing.Callers.machine;
import static se.serviceprogram.testing.Callers.reporter;
import static se.serviceprogram.testing.Fixture.actionPlan;
import static se.serviceprogram.testing.Fixture.adoptPlan;
import static se.serviceprogram.testing.Fixture.created;
import static se.serviceprogram.testing.Fixture.delete;
import static se.serviceprogram.testing.Fixture.post;
import static se.serviceprogram.testing.Fixture.priorityArea;
import static se.serviceprogram.testing.Fixture.programme;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.serviceprogram.intake.Files;
import se.serviceprogram.support.Decisions;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Callers;
import se.serviceprogram.testing.Database;

/** What a reply offers is what would be done: a link that leads to a refusal would be a button that lies. */
@ApiTest
class OfferedStepsTest {

    private static final String RELS = "_links.rel";

    @Test
    void anOrganisationThatSomethingRefersToIsNotOfferedToBeRemoved() {
        var company = created("/actors", "{\"kind\": \"company\", \"name\": \"Lanthandeln\"}");
        var path = "/actors/" + company;
        coordinator().get(path).then().body(RELS, hasItem("delete"));

        created("/service-points", """
                {"name": "Butiken", "kind": "grocery-store", "actorId": "%s", "municipalityCode": "2361"}
                """.formatted(company));

        coordinator().get(path).then().body(RELS, not(hasItem("delete"))).body(RELS, hasItem("edit"));
        delete(coordinator(), path, 0).then().statusCode(409);
    }

    @Test
    void aServicePointThatWasInauguratedIsNotOfferedToBeRemoved() {
        var shop = servicePoint("SOT-punkten i Lillhärdal");
        var path = "/service-points/" + shop;
        coordinator().get(path).then().body(RELS, hasItem("delete"));

        created("/activities", inauguration(shop, "2023-09-14"));

        coordinator().get(path).then().body(RELS, not(hasItem("delete")));
        delete(coordinator(), path, 0).then().statusCode(409);
    }

    /** Another organisation's draft, which the caller does not see, holds it all the same. */
    @Test
    void anAreaWithAMeasureIsNotOfferedToBeRemoved() {
        var programme = programme();
        var area = priorityArea(programme, 1, "Medborgare");
        var path = "/priority-areas/" + area;
        coordinator().get(path).then().body(RELS, hasItem("delete"));

        post(reporter(), "/measures", """
                {"actionPlanId": "%s", "priorityAreaId": "%s", "number": "1", "title": "Kommunens insats",
                 "responsibleId": "%s", "draft": true}
                """.formatted(actionPlan(programme, 2024), area, Callers.MUNICIPALITY))
                .then()
                .statusCode(201);

        coordinator().get(path).then().body(RELS, not(hasItem("delete"))).body(RELS, hasItem("edit"));
        delete(coordinator(), path, 0).then().statusCode(409);
    }

    @Test
    void anImportIsNotOfferedToBeUndoneWhenADecisionHasChangedSince() throws SQLException {
        var id = Files.applied(Files.file(Files.row(), Files.row("arende_id=A2")));
        var path = "/imports/" + id;
        coordinator().get(path).then().body(RELS, hasItem("reverse"));

        Database.execute("update support_decision set version = version + 1 where external_case_id = 'A2'");

        coordinator().get(path).then().body(RELS, not(hasItem("reverse")));
        coordinator()
                .header("Change-Reason", "Fel fil")
                .post(path + "/reversals")
                .then()
                .statusCode(409)
                .body("code", equalTo("import-outdated"));
    }

    @Test
    void aPlanThatLacksSomethingIsNotOfferedToBeAdopted() {
        var programme = programme();
        var plan = actionPlan(programme, 2023);
        created("/measures", """
                {"actionPlanId": "%s", "priorityAreaId": "%s", "number": "1", "title": "Utan mål"}
                """.formatted(plan, priorityArea(programme, 1, "Medborgare")));

        decisionMaker().get("/action-plans/" + plan).then().body(RELS, not(hasItem("adopt")));
        adoptPlan(plan).then().statusCode(409);
    }

    @Test
    void aClientIsNotSentToWhatItMayNotRead() {
        var shop = "/service-points/" + servicePoint("Butiken");

        machine("actors.read").get(shop).then().statusCode(200).body(RELS, not(hasItem("activities")));
        coordinator().get(shop).then().body(RELS, hasItem("activities"));
    }

    @Test
    void aGrantSystemWithoutTheRegisterIsNotSentToIt() throws SQLException {
        var decision = "/support-decisions/" + Decisions.decision().register();
        Database.execute("update support_decision set source_code = 'nyps'");

        machine("support-decisions.read").get(decision).then().statusCode(200).body(RELS, not(hasItem("applicant")));
        machine("support-decisions.read", "actors.read").get(decision).then().body(RELS, hasItem("applicant"));
    }

    @ParameterizedTest
    @CsvSource({
        "programmes,programme,adopted,closed",
        "action-plans,action_plan,followed-up,archived",
        "follow-ups,follow_up,approved-by-board,archived"
    })
    void whatHasReachedItsEndIsNotOfferedToBeChanged(String resource, String table, String before, String end)
            throws SQLException {
        var programme = programme();
        var id = resource.equals("programmes")
                ? programme
                : resource.equals("action-plans")
                        ? actionPlan(programme, 2023)
                        : created("/follow-ups", "{\"programmeId\": \"%s\", \"year\": 2023}".formatted(programme));
        var path = "/" + resource + "/" + id;
        Database.execute("update %s set status = '%s'".formatted(table, before));
        coordinator().get(path).then().body(RELS, hasItem("edit"));

        Database.execute("update %s set status = '%s'".formatted(table, end));
        coordinator().get(path).then().body(RELS, not(hasItem("edit")));
    }
}
