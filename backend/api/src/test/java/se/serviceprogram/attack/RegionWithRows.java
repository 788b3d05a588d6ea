package se.serviceprogram.attack;

import static se.serviceprogram.testing.Callers.coordinator;
import static se.serviceprogram.testing.Fixture.actionPlan;
import static se.serviceprogram.testing.Fixture.created;
import static se.serviceprogram.testing.Fixture.delete;
import static se.serviceprogram.testing.Fixture.measure;
import static se.serviceprogram.testing.Fixture.priorityArea;
import static se.serviceprogram.testing.Fixture.programme;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import se.serviceprogram.activity.Activities;
import se.serviceprogram.activity.ServicePlans;
import se.serviceprogram.support.Decisions;
import se.serviceprogram.testing.Callers;
import se.serviceprogram.testing.Contract;

/** One row of every kind in Region Jämtland Härjedalen, and every operation of the contract aimed at them. */
final class RegionWithRows {

    private final Map<String, String> ids = new LinkedHashMap<>();

    RegionWithRows() {
        var programme = programme();
        var area = priorityArea(programme, 1, "Medborgare");
        var plan = actionPlan(programme, 2023);
        keep("actorId", Callers.MUNICIPALITY);
        keep("programmeId", programme);
        keep("priorityAreaId", area);
        keep("actionPlanId", plan);
        keep("measureId", measure(plan, area, "1.1"));
        keep("servicePointId", Activities.servicePoint("SOT-punkten"));
        keep("activityId", created("/activities", Activities.visit("physical", "2023-05-04", "2361")));
        keep("servicePlanId", created("/service-plans", ServicePlans.plan("2361", 2025, 2030, null)));
        keep("supportDecisionId", UUID.fromString(Decisions.decision().register()));
        keep("followUpId", created("/follow-ups", "{\"programmeId\": \"%s\", \"year\": 2023}".formatted(programme)));
        keep("importId", reviewedImport());
        keep("removedObjectId", removedActivity());
        // Of no region: administrators of all see it.
        keep("unknownOrganisationId", UUID.randomUUID());
        // Codes of reference data, which every region shares.
        ids.put("regionCode", "23");
        ids.put("municipalityCode", "2361");
        ids.put("supportFormCode", "home-delivery");
        ids.put("sourceCode", "nyps");
    }

    /** Lets a row of the test's own stand for its kind. */
    void take(String parameter, String id) {
        ids.put(parameter, id);
    }

    private void keep(String parameter, UUID id) {
        ids.put(parameter, id.toString());
    }

    private static UUID removedActivity() {
        var activity = created("/activities", Activities.visit("digital", "2023-06-01", "2361"));
        delete(coordinator(), "/activities/" + activity, 0).then().statusCode(204);
        return activity;
    }

    private static UUID reviewedImport() {
        var file = """
                arende_id;beslut_nr;beslutstyp;dnr;stodform;organisation;sokande_namn;sokande_orgnr;kommunkod;\
                inkom_datum;besluts_datum;sokt_belopp;beviljat_belopp;stodandel;period_fran;period_till
                A1;1;Bifall;RUN/1/2023;Hemsändning;Region Jämtland Härjedalen;Härjedalens kommun;;2361;\
                2023-01-10;2023-04-18;2000;1000;50;2023-01-01;2023-12-31
                """;
        var response = coordinator()
                .multiPart("file", "beslut.csv", file.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/imports");
        response.then().statusCode(201);
        return UUID.fromString(response.path("id"));
    }

    String id(String parameter) {
        var id = ids.get(parameter);
        if (id == null) {
            throw new AssertionError("The contract has a new kind of row: let there be one here, by " + parameter);
        }
        return id;
    }

    /** Whether an operation's address names a row that a region owns. */
    static boolean namesARow(Contract.Operation operation) {
        return operation.path().contains("Id}") && !operation.path().contains("{unknownOrganisationId}");
    }

    String path(Contract.Operation operation) {
        var path = operation.path();
        while (path.contains("{")) {
            var parameter = path.substring(path.indexOf('{') + 1, path.indexOf('}'));
            path = path.replace("{" + parameter + "}", id(parameter));
        }
        return path;
    }
}
