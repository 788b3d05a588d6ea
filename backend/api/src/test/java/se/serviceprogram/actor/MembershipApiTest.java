package se.serviceprogram.actor;

import static org.hamcrest.Matchers.equalTo;
import static se.serviceprogram.testing.Callers.administrator;
import static se.serviceprogram.testing.Callers.coordinator;
import static se.serviceprogram.testing.Fixture.delete;
import static se.serviceprogram.testing.Fixture.patch;
import static se.serviceprogram.testing.Fixture.post;

import org.junit.jupiter.api.Test;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Callers;

/** What makes an organisation one whose people can sign in and write is the administrator's alone. */
@ApiTest
class MembershipApiTest {

    private static final String MUNICIPALITY = "/actors/" + Callers.MUNICIPALITY;

    @Test
    void aCoordinatorKeepsTheRegisterButNotTheMembership() {
        patch(coordinator(), MUNICIPALITY, 0, "{\"email\": \"kommun@example.se\"}")
                .then()
                .statusCode(200);
        for (var change : new String[] {
            "{\"externalId\": \"annan-kommun\"}", "{\"networkMember\": false}", "{\"networkConvener\": true}"
        }) {
            patch(coordinator(), MUNICIPALITY, 1, change)
                    .then()
                    .statusCode(403)
                    .body("detail", equalTo("Bara en administratör ändrar externt id och medlemskap i nätverket."));
        }
        post(coordinator(), "/actors", """
                {"kind": "municipality", "name": "Bergs kommun", "externalId": "bergs-kommun"}
                """).then().statusCode(403);
        patch(administrator(), MUNICIPALITY, 1, "{\"externalId\": \"annan-kommun\"}")
                .then()
                .statusCode(200);
    }

    @Test
    void anOrganisationWhoseUsersCanSignInIsNotRemoved() {
        delete(administrator(), MUNICIPALITY, 0).then().statusCode(409).body("code", equalTo("in-use"));
        patch(administrator(), MUNICIPALITY, 0, "{\"externalId\": null}").then().statusCode(200);
        delete(administrator(), MUNICIPALITY, 1).then().statusCode(204);
    }

    @Test
    void anExternalIdBelongsToOneOrganisationInAllRegions() {
        patch(administrator(), MUNICIPALITY, 0, "{\"externalId\": \"region-vasternorrland\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("duplicate"));
    }
}
