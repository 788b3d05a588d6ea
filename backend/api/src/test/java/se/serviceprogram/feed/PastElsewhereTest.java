package se.serviceprogram.feed;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static se.serviceprogram.testing.Callers.coordinator;
import static se.serviceprogram.testing.Callers.coordinatorOfOtherRegion;
import static se.serviceprogram.testing.Callers.reader;
import static se.serviceprogram.testing.Callers.with;
import static se.serviceprogram.testing.Fixture.actionPlan;
import static se.serviceprogram.testing.Fixture.adoptPlan;
import static se.serviceprogram.testing.Fixture.created;
import static se.serviceprogram.testing.Fixture.measure;
import static se.serviceprogram.testing.Fixture.post;
import static se.serviceprogram.testing.Fixture.priorityArea;
import static se.serviceprogram.testing.Fixture.programme;

import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Callers;
import se.serviceprogram.testing.Database;
import se.serviceprogram.testing.TestIssuer;

/** What is published is read as it is: how it was before is for the people of its own region. */
@ApiTest
class PastElsewhereTest {

    private static final String HOME = "region-jamtland-harjedalen";

    /** Those who see what is published of region 23, and what they add to an address to see it. */
    enum Outside {
        ANOTHER_REGION("?regionCode=23", Callers::coordinatorOfOtherRegion),
        CONSUMER_ELSEWHERE("?regionCode=23", () -> consumer("region-vasternorrland")),
        CONSUMER("", () -> consumer(HOME)),
        CONSUMER_NAMING_ITS_REGION("?regionCode=23", () -> consumer(HOME)),
        GRANT_SYSTEM("", () -> grantSystem("programmes.read"));

        private final String query;
        private final Supplier<RequestSpecification> caller;

        Outside(String query, Supplier<RequestSpecification> caller) {
            this.query = query;
            this.caller = caller;
        }

        RequestSpecification asking() {
            return caller.get();
        }
    }

    private UUID programme;
    private UUID plan;
    private List<String> published;

    @BeforeEach
    void aProgrammeWithAPlan() {
        programme = programme();
        plan = actionPlan(programme, 2023);
        var measure = measure(plan, priorityArea(programme, 1, "Stöd"), "1");
        published = List.of("/programmes/" + programme, "/action-plans/" + plan, "/measures/" + measure);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsPublishedHasNoPast(Outside outside) {
        publish();

        for (var path : published) {
            outside.asking().get(path + outside.query).then().statusCode(200);
            outside.asking()
                    .queryParam("asOf", Instant.now().toString())
                    .get(path + outside.query)
                    .then()
                    .statusCode(400)
                    .body("errors.parameter", contains("asOf"))
                    .body(containsString("Det publicerade kan bara läsas som det är nu."));
            reader().queryParam("asOf", Instant.now().toString())
                    .get(path)
                    .then()
                    .statusCode(200);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotPublishedIsNotThereAtAnyTime(Outside outside) {
        for (var path : published) {
            outside.asking()
                    .queryParam("asOf", Instant.now().toString())
                    .get(path + outside.query)
                    .then()
                    .statusCode(404);
        }
    }

    /** Never published; a grant system reads the past of its own, as it reads them now. */
    @Test
    void aDecisionHasAPastInItsRegionAndForItsSource() throws SQLException {
        var decision = "/support-decisions/"
                + created("/support-decisions", """
                {"externalCaseId": "1", "decisionNumber": "1", "supportFormCode": "home-delivery", "applicantId": "%s",
                 "municipalityCode": "2361", "grantedAmount": 1000, "outcome": "granted", "decidedOn": "2023-04-18",
                 "decidingActorId": "%s"}
                """.formatted(Callers.MUNICIPALITY, Callers.REGION));

        asOfNow(coordinatorOfOtherRegion(), decision).statusCode(404);
        asOfNow(coordinatorOfOtherRegion(), decision + "?regionCode=23").statusCode(400);
        asOfNow(consumer(HOME), decision).statusCode(403);
        asOfNow(grantSystem("support-decisions.read"), decision).statusCode(404);

        Database.execute("update support_decision set source_code = 'nyps'");

        asOfNow(grantSystem("support-decisions.read"), decision).statusCode(200).body("externalCaseId", equalTo("1"));
    }

    private static io.restassured.response.ValidatableResponse asOfNow(RequestSpecification caller, String path) {
        return caller.queryParam("asOf", Instant.now().toString()).get(path).then();
    }

    private void publish() {
        post(coordinator(), "/programmes/" + programme + "/adoptions", """
                {"decidingBody": "Regionfullmäktige", "decidedOn": "2023-05-23", "paragraph": "§ 89", "registryNumber": "RUN/1"}
                """)
                .then()
                .statusCode(201);
        adoptPlan(plan).then().statusCode(201);
    }

    private static RequestSpecification consumer(String organisation) {
        return with(TestIssuer.shared().consumer(organisation, "programmes.read", "support-decisions.read"));
    }

    private static RequestSpecification grantSystem(String scope) {
        return with(TestIssuer.shared().machine("grant-system", HOME, "nyps", scope));
    }
}
