package se.serviceprogram.actor;

import static org.hamcrest.Matchers.equalTo;
import static se.serviceprogram.testing.Callers.with;

import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.TestIssuer;

@ApiTest
class FirstOrganisationTest {

    @Inject
    FirstOrganisation firstOrganisation;

    @Test
    void thePeopleOfANewRegionBelongSomewhereAndSeeNobodyElse() throws SQLException {
        var newcomer = TestIssuer.shared().person("Nils Ny", "region-dalarna", "coordinator");
        with(newcomer).get("/actors").then().statusCode(403).body("code", equalTo("unknown-organisation"));

        firstOrganisation.register("region-dalarna", "20", "Region Dalarna");
        firstOrganisation.register("region-dalarna", "20", "Region Dalarna");

        with(newcomer).get("/me").then().statusCode(200).body("region.code", equalTo("20"));
        with(newcomer)
                .get("/actors")
                .then()
                .statusCode(200)
                .body("items.name", equalTo(java.util.List.of("Region Dalarna")));
    }
}
