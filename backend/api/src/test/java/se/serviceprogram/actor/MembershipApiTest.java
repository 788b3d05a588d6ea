package se.serviceprogram.actor;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static se.serviceprogram.testing.Callers.administrator;
import static se.serviceprogram.testing.Callers.coordinator;
import static se.serviceprogram.testing.Callers.reporter;
import static se.serviceprogram.testing.Callers.with;
import static se.serviceprogram.testing.Fixture.delete;
import static se.serviceprogram.testing.Fixture.patch;
import static se.serviceprogram.testing.Fixture.post;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Callers;
import se.serviceprogram.testing.TestIssuer;

/** What makes an organisation one whose people can sign in and write is the administrator's alone. */
@ApiTest
class MembershipApiTest {

    @Inject
    Clock clock;

    private static final String MUNICIPALITY = "/actors/" + Callers.MUNICIPALITY;

    @Test
    void aCoordinatorKeepsTheRegisterButNotTheMembership() {
        patch(coordinator(), MUNICIPALITY, 0, "{\"email\": \"kommun@example.se\"}")
                .then()
                .statusCode(200);
        for (var change : new String[] {
            "{\"externalId\": \"annan-kommun\"}",
            "{\"networkMember\": false}",
            "{\"networkConvener\": true}",
            "{\"activeTo\": \"2020-12-31\"}",
            "{\"activeFrom\": \"2090-01-01\"}",
            "{\"municipalityCode\": \"2326\"}",
            "{\"kind\": \"company\"}"
        }) {
            patch(coordinator(), MUNICIPALITY, 1, change)
                    .then()
                    .statusCode(403)
                    .body(
                            "detail",
                            equalTo(
                                    "Bara en administratör ändrar medlemskap i nätverket, id hos inloggningstjänsten och vilken kommun de som loggar in hör till."));
        }
        // However old the version it saw: only what it may change is worth reading anew.
        patch(coordinator(), MUNICIPALITY, 0, "{\"networkMember\": false}")
                .then()
                .statusCode(403);
        patch(coordinator(), MUNICIPALITY, 0, "{\"email\": \"annan@example.se\"}")
                .then()
                .statusCode(412);
        post(coordinator(), "/actors", """
                {"kind": "municipality", "name": "Bergs kommun", "externalId": "bergs-kommun"}
                """).then().statusCode(403);
        patch(explaining(), MUNICIPALITY, 1, "{\"externalId\": \"annan-kommun\"}")
                .then()
                .statusCode(200);
    }

    /** From the next request on, whatever token they hold; persons and machines alike. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"networkMember\": false}",
                "{\"activeTo\": \"2020-12-31\"}",
                "{\"activeFrom\": \"2090-01-01\"}"
            })
    void thePeopleOfAnOrganisationThatHasLeftOrNotBegunAreOut(String leaving) {
        reporter().get("/me").then().statusCode(200);
        patch(explaining(), MUNICIPALITY, 0, leaving).then().statusCode(200);

        var machine =
                TestIssuer.shared().machine("grant-system", "harjedalens-kommun", "nyps", "support-decisions.read");
        for (var path : new String[] {"/me", "/measures", "/support-decisions", "/roles"}) {
            reporter()
                    .get(path)
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("unknown-organisation"))
                    .body("detail", startsWith("Din organisation är inte, eller inte längre, med i regionens nätverk"));
        }
        with(machine).get("/support-decisions").then().statusCode(403);
        administrator().get("/unknown-organisations").then().body("items", empty());

        patch(administrator(), MUNICIPALITY, 1, "{\"networkMember\": true, \"activeFrom\": null, \"activeTo\": null}")
                .then()
                .statusCode(200);
        reporter().get("/me").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"networkMember\": false}",
                "{\"externalId\": null}",
                "{\"externalId\": \"annan-kommun\"}",
                "{\"activeTo\": \"2020-12-31\"}",
                "{\"activeFrom\": \"2090-01-01\"}"
            })
    void whoEndsAMembershipSaysWhy(String leaving) {
        patch(administrator(), MUNICIPALITY, 0, leaving)
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("Change-Reason"));
        reporter().get("/me").then().statusCode(200);

        patch(explaining(), MUNICIPALITY, 0, leaving).then().statusCode(200);
        administrator().get(MUNICIPALITY + "/changes").then().body("items[0].reason", equalTo("Utträde"));
    }

    @Test
    void aMembershipIsGivenAndProlongedWithoutAReason() {
        patch(administrator(), MUNICIPALITY, 0, "{\"networkConvener\": true}")
                .then()
                .statusCode(200);
        patch(explaining(), MUNICIPALITY, 1, "{\"activeTo\": \"2090-12-31\"}")
                .then()
                .statusCode(200);
        patch(administrator(), MUNICIPALITY, 2, "{\"activeTo\": null, \"networkMember\": false}")
                .then()
                .statusCode(200);
    }

    @Test
    void theLastDayIsStillADayOfMembership() {
        patch(explaining(), MUNICIPALITY, 0, "{\"activeTo\": \"%s\"}".formatted(LocalDate.now(clock)))
                .then()
                .statusCode(200);

        reporter().get("/me").then().statusCode(200);
    }

    @Test
    void anOrganisationWhoseUsersCanSignInIsNotRemoved() {
        delete(administrator(), MUNICIPALITY, 0).then().statusCode(409).body("code", equalTo("in-use"));
        patch(explaining(), MUNICIPALITY, 0, "{\"externalId\": null}").then().statusCode(200);
        delete(administrator(), MUNICIPALITY, 1).then().statusCode(204);
    }

    @Test
    void anExternalIdBelongsToOneOrganisationOfItsRegion() {
        patch(explaining(), MUNICIPALITY, 0, "{\"externalId\": \"region-jamtland-harjedalen\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("duplicate"));
    }

    private static RequestSpecification explaining() {
        return administrator().header("Change-Reason", "Uttr%C3%A4de");
    }

    @Test
    void anExternalIdSaysSomethingAndATokenWithoutOrganisationIsNobodys() {
        for (var empty : new String[] {"", " "}) {
            post(administrator(), "/actors", """
                    {"kind": "municipality", "name": "Bergs kommun", "externalId": "%s", "networkMember": true}
                    """.formatted(empty))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("#/externalId"));
        }
        with(TestIssuer.shared().person("Någon", "", "administrator"))
                .get("/me")
                .then()
                .statusCode(403)
                .body("code", equalTo("unknown-organisation"));
    }
}
