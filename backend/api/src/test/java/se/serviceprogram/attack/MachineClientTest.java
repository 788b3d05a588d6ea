package se.serviceprogram.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static se.serviceprogram.testing.Callers.machine;
import static se.serviceprogram.testing.Callers.with;
import static se.serviceprogram.testing.Fixture.post;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.TestIssuer;

/** A machine client that is talked into, or tries, more than its scopes allow. */
@ApiTest
class MachineClientTest {

    private static final String COMPANY = "{\"kind\": \"company\", \"name\": \"Lanthandeln\"}";

    @Test
    void aScopeToReadDoesNotWriteAndNotReadElse() {
        machine("actors.read").get("/actors").then().statusCode(200);
        refused(post(machine("actors.read"), "/actors", COMPANY).statusCode());
        refused(machine("actors.read").get("/support-decisions").statusCode());
        refused(machine("actors.write").get("/actors").statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "openid profile",
                "actors",
                "actors.*",
                "*",
                "ACTORS.READ",
                "actors.readwrite",
                "programmes.read support-decisions.read"
            })
    void aScopeIsOneOfTheListAndNothingLikeIt(String scopes) {
        refused(machine(scopes).get("/actors").statusCode());
    }

    @Test
    void aClientOfAnUnknownOrganisationSeesNoRegion() {
        caller("nobody", "actors.read")
                .get("/actors")
                .then()
                .statusCode(403)
                .body("code", equalTo("unknown-organisation"));
    }

    @Test
    void aClientWorksForItsOwnOrganisationWhoeverAsksIt() {
        var other = TestIssuer.shared().machine("grant-system", "region-vasternorrland", "nyps", "actors.read");
        with(other).get("/actors?q=H%C3%A4rjedalens").then().statusCode(200).body("_meta.totalRecords", equalTo(0));
    }

    /** Not one that sees every source. */
    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void aClientThatSpeaksForNoSourceSeesNoDecisions(String source) {
        var client = TestIssuer.shared()
                .machine(
                        "grant-system",
                        "region-jamtland-harjedalen",
                        source,
                        "support-decisions.read",
                        "follow-ups.read");

        refused(with(client).get("/support-decisions").statusCode());
        with(client).get("/follow-ups").then().statusCode(200);
    }

    @Test
    void aPersonsRoleIsNotWidenedByScopesOfTheClient() {
        var issuer = TestIssuer.shared();
        var token = issuer.sign(issuer.claims("Lars", "region-jamtland-harjedalen")
                .claim("roles", List.of("reader"))
                .claim("scope", "actors.write actors.read"));
        refused(post(with(token), "/actors", COMPANY).statusCode());
    }

    private static RequestSpecification caller(String organisation, String... scopes) {
        return with(TestIssuer.shared().machine("grant-system", organisation, "nyps", scopes));
    }

    private static void refused(int status) {
        assertThat(status).isEqualTo(403);
    }
}
