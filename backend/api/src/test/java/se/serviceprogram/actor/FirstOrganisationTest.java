package se.serviceprogram.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static se.serviceprogram.testing.Callers.with;
import static se.serviceprogram.testing.Fixture.post;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Database;
import se.serviceprogram.testing.TestIssuer;

@ApiTest
class FirstOrganisationTest {

    @Inject
    FirstOrganisation firstOrganisation;

    @Inject
    AgroalDataSource database;

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

    /** As the service reads it when it starts: {@code |} between regions, {@code ;} within, a name with what it likes. */
    @Test
    void theSettingNamesSeveralRegions() throws SQLException {
        startsWith("""
                region-jamtland-harjedalen;23;Region Jämtland Härjedalen
                | region-dalarna ; 20 ; Region Dalarna; i Falun |
                """);

        assertThat(Database.single("""
                select string_agg(region_code || ' ' || external_id || ' ' || name, ', ' order by region_code)
                from actor where kind = 'region' and region_code in ('20', '23')
                """))
                .isEqualTo("20 region-dalarna Region Dalarna; i Falun,"
                        + " 23 region-jamtland-harjedalen Region Jämtland Härjedalen");
    }

    @Test
    void withoutTheSettingNothingIsRegistered() throws SQLException {
        startsWith("");

        assertThat(Database.single("select count(*) from actor")).isEqualTo("3");
    }

    /** The service does not start, and says which part of the setting it could not read. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "region-dalarna;20",
                "region-dalarna,20,Region Dalarna",
                "region-dalarna;;Region Dalarna",
                ";20;Region Dalarna",
                "region-dalarna;20;",
                "Region Dalarna;region-dalarna;20",
                "region-dalarna;99;Region Dalarna"
            })
    void aSettingThatCannotBeReadStopsTheStart(String malformed) throws SQLException {
        assertThatThrownBy(() -> startsWith("region-gavleborg;21;Region Gävleborg|" + malformed))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("serviceprogram.first-organisation")
                .hasMessageEndingWith(malformed.contains("99") ? "99" : malformed);
    }

    private void startsWith(String setting) throws SQLException {
        var starting = new FirstOrganisation();
        starting.database = database;
        starting.setting = Optional.of(setting);
        starting.starts(new StartupEvent());
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
