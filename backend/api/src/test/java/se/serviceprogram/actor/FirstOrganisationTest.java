package se.serviceprogram.actor;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static se.serviceprogram.testing.Callers.with;
import static se.serviceprogram.testing.Fixture.post;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Database;
import se.serviceprogram.testing.TestIssuer;

@ApiTest
class FirstOrganisationTest {

    @Inject
    FirstOrganisation firstOrganisation;

    @Test
    void aNewRegionOnARunningInstallationIsSetUpByItsAdministratorAlone() throws SQLException {
        var administrator = TestIssuer.shared().person("Anna Administratör", "region-dalarna", "administrator");
        firstOrganisation.register("region-dalarna", "20", "Region Dalarna");

        var reporter = TestIssuer.shared().person("Rut Rapportör", "malung-salens-kommun", "reporter");
        with(reporter).get("/me").then().statusCode(403).body("code", equalTo("unknown-organisation"));
        with(administrator)
                .get("/unknown-organisations")
                .then()
                .statusCode(200)
                .body("items.externalId", contains("malung-salens-kommun"))
                .body("items.attempts", contains(1));

        post(with(administrator), "/actors", """
                {"kind": "municipality", "name": "Malung-Sälens kommun", "externalId": "malung-salens-kommun",
                 "networkMember": true}
                """).then().statusCode(201);

        with(reporter).get("/me").then().statusCode(200).body("organisation.name", equalTo("Malung-Sälens kommun"));
        with(administrator).get("/unknown-organisations").then().body("items", empty());
    }

    @Test
    void anUnknownOrganisationThatIsNotWantedIsDismissedWithoutAVersionBecauseItHasNone() throws SQLException {
        firstOrganisation.register("region-dalarna", "20", "Region Dalarna");
        var administrator = TestIssuer.shared().person("Alva Admin", "region-dalarna", "administrator");
        var stranger = TestIssuer.shared().person("Rut Rapportör", "malung-salens-kommun", "reporter");
        with(stranger).get("/me").then().statusCode(403);
        String entry = with(administrator).get("/unknown-organisations").path("items[0].id");

        with(administrator).delete("/unknown-organisations/" + entry).then().statusCode(204);
        with(administrator).get("/unknown-organisations").then().body("items", empty());
    }

    /** Without a region in the token nobody could say which of them is meant; with one each is let in to their own. */
    @Test
    void anExternalIdThatTwoRegionsUseLetsInThoseWhoseTokenNamesTheRegion() throws SQLException {
        firstOrganisation.register("region-vasternorrland", "20", "Region Dalarna");
        var issuer = TestIssuer.shared();
        var claims = issuer.claims("Nora", "region-vasternorrland").claim("roles", List.of("reader"));

        with(issuer.sign(claims)).get("/me").then().statusCode(403).body("code", equalTo("unknown-organisation"));
        for (var region : List.of("20", "22")) {
            with(issuer.sign(claims.claim("region", region)))
                    .get("/me")
                    .then()
                    .statusCode(200)
                    .body("region.code", equalTo(region));
        }
    }

    @Test
    void whoWasKeptOutStaysOutWhenTheServiceStartsAgain() throws SQLException {
        firstOrganisation.register("region-dalarna", "20", "Region Dalarna");
        var administrator = TestIssuer.shared().person("Anna Administratör", "region-dalarna", "administrator");
        with(administrator).get("/me").then().statusCode(200);
        Database.execute("update actor set external_id = 'dalarna' where external_id = 'region-dalarna'");

        firstOrganisation.register("region-dalarna", "20", "Region Dalarna");

        with(administrator).get("/me").then().statusCode(403).body("code", equalTo("unknown-organisation"));
    }

    @Test
    void thePeopleOfANewRegionBelongSomewhereAndSeeNobodyElse() throws SQLException {
        var newcomer = TestIssuer.shared().person("Nils Ny", "region-dalarna", "coordinator");
        with(newcomer).get("/actors").then().statusCode(403).body("code", equalTo("unknown-organisation"));

        firstOrganisation.register("region-dalarna", "20", "Region Dalarna");
        firstOrganisation.register("region-dalarna", "20", "Region Dalarna");

        with(newcomer).get("/me").then().statusCode(200).body("region.code", equalTo("20"));
        with(newcomer).get("/actors").then().statusCode(200).body("items.name", equalTo(List.of("Region Dalarna")));
    }
}
