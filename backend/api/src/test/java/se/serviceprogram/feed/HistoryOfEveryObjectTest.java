package se.serviceprogram.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.not;
import static se.serviceprogram.testing.Callers.coordinator;
import static se.serviceprogram.testing.Callers.coordinatorOfOtherRegion;
import static se.serviceprogram.testing.Callers.machine;
import static se.serviceprogram.testing.Callers.reader;
import static se.serviceprogram.testing.Callers.stranger;
import static se.serviceprogram.testing.Fixture.actionPlan;
import static se.serviceprogram.testing.Fixture.adoptPlan;
import static se.serviceprogram.testing.Fixture.created;
import static se.serviceprogram.testing.Fixture.measure;
import static se.serviceprogram.testing.Fixture.post;
import static se.serviceprogram.testing.Fixture.priorityArea;
import static se.serviceprogram.testing.Fixture.programme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.serviceprogram.activity.ServicePlans;
import se.serviceprogram.intake.Files;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Callers;
import se.serviceprogram.testing.Contract;

/** Every kind of object has a history, which whoever may read the object may read, and in the API's own words. */
@ApiTest
class HistoryOfEveryObjectTest {

    private final Map<String, String> paths = new LinkedHashMap<>();

    @BeforeEach
    void oneOfEach() {
        var programme = programme();
        var area = priorityArea(programme, 1, "Stöd");
        var plan = actionPlan(programme, 2023);
        path("programmes", programme);
        path("priority-areas", area);
        path("action-plans", plan);
        path("measures", measure(plan, area, "1.1"));
        path("actors", created("/actors", "{\"kind\": \"company\", \"name\": \"Butiken\"}"));
        var place = created("/service-points", """
                {"kind": "grocery-store", "name": "Butiken", "municipalityCode": "2361"}
                """);
        path("service-points", place);
        path("activities", created("/activities", """
                {"kind": "company-visit", "mode": "physical", "heldOn": "2023-05-03", "title": "Besök",
                 "municipalityCode": "2361", "servicePointId": "%s", "participantIds": ["%s"]}
                """.formatted(place, Callers.MUNICIPALITY)));
        path("service-plans", created("/service-plans", ServicePlans.plan("2361", 2025, 2030, "2025-02-24")));
        path("support-decisions", created("/support-decisions", """
                {"externalCaseId": "1", "decisionNumber": "1", "supportFormCode": "home-delivery", "applicantId": "%s",
                 "municipalityCode": "2361", "grantedAmount": 1000, "outcome": "granted", "decidedOn": "2023-04-18",
                 "decidingActorId": "%s"}
                """.formatted(Callers.MUNICIPALITY, Callers.REGION)));
        path("imports", UUID.fromString(Files.reviewed(Files.file(Files.row()))));
        path("follow-ups", created("/follow-ups", """
                {"programmeId": "%s", "year": 2023, "areaTexts": [{"priorityAreaId": "%s", "text": "Bra år"}]}
                """.formatted(programme, area)));
        post(coordinator(), "/programmes/" + programme + "/adoptions", """
                {"decidingBody": "Regionfullmäktige", "decidedOn": "2023-05-23", "paragraph": "§ 89", "registryNumber": "RUN/1"}
                """)
                .then()
                .statusCode(201);
        adoptPlan(plan).then().statusCode(201);
    }

    @Test
    void isReadByReadersAndByNobodyElse() {
        paths.values().forEach(path -> {
            reader().get(path).then().statusCode(200).body("_meta.totalRecords", greaterThan(0));
            coordinatorOfOtherRegion().get(path).then().statusCode(404);
            machine().get(path).then().statusCode(403);
            stranger().get(path).then().statusCode(401);
        });
        assertThat(paths).hasSize(11);
    }

    @Test
    void namesFieldsAsTheContractDoes() {
        // Whose draft it was is told in histories alone.
        var known = new TreeSet<>(Set.of("draftOfId"));
        Contract.shared().root().at("/components/schemas").properties().forEach(schema -> schema.getValue()
                .path("properties")
                .fieldNames()
                .forEachRemaining(known::add));
        paths.forEach((resource, path) -> {
            List<String> names = reader().get(path).path("items.fields.name.flatten()");
            assertThat(names).as(resource).isNotEmpty();
            assertThat(names.stream().filter(name -> !known.contains(name)).collect(Collectors.toSet()))
                    .as("fields of the history of %s that the contract does not know", resource)
                    .isEmpty();
        });
    }

    @Test
    void tellsOfDecisionsButNotTheirFrozenContent() {
        for (var path : List.of(paths.get("programmes"), paths.get("action-plans"))) {
            reader().get(path)
                    .then()
                    .body("items.find { it.part == 'adoption' }.operation", equalTo("created"))
                    .body("items.find { it.part == 'adoption' }.fields.name.contains('content')", equalTo(false))
                    .body("items.find { it.operation == 'changed' }.fields.name", not(equalTo(List.of())));
        }
    }

    @Test
    void whatIsRemovedIsSeenByNobody() {
        var shop = created("/actors", "{\"kind\": \"company\", \"name\": \"Nedlagd\"}");
        coordinator().header("If-Match", "*").delete("/actors/" + shop).then().statusCode(204);

        coordinator().get("/actors/" + shop + "/changes").then().statusCode(404);
    }

    private void path(String resource, UUID id) {
        paths.put(resource, "/" + resource + "/" + id + "/changes");
    }
}
