package se.serviceprogram.actor;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static se.serviceprogram.testing.Callers.coordinator;
import static se.serviceprogram.testing.Callers.coordinatorOfOtherRegion;
import static se.serviceprogram.testing.Callers.reader;
import static se.serviceprogram.testing.Callers.stranger;
import static se.serviceprogram.testing.Callers.with;

import io.restassured.http.ContentType;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Callers;
import se.serviceprogram.testing.Database;
import se.serviceprogram.testing.TestIssuer;

@ApiTest
class ActorApiTest {

    private static final String SHOP = """
            {"kind": "company", "name": "Lillhärdals lanthandel", "organisationNumber": "5560004615", "municipalityCode": "2361"}
            """;

    @Test
    void registersAnOrganisation() {
        var created = coordinator().contentType(ContentType.JSON).body(SHOP).post("/actors");

        created.then().statusCode(201).header("ETag", "\"0\"");
        assertThatJson(created.asString()).isEqualTo("""
                        {"id": "${json-unit.regex}[0-9a-f]{8}-[0-9a-f]{4}-7.*", "version": 0, "kind": "company",
                         "name": "Lillhärdals lanthandel", "organisationNumber": "556000-4615", "soleTrader": false,
                         "municipalityCode": "2361", "networkMember": false, "networkConvener": false,
                         "createdAt": "${json-unit.any-string}", "updatedAt": "${json-unit.any-string}",
                         "_links": "${json-unit.ignore-element}"}
                        """);
        var location = created.header("Location");
        assertThat(location)
                .isEqualTo("https://serviceprogram.example.se/serviceprogram/v1/actors/" + created.path("id"));
    }

    @Test
    void listsOnlyTheCallersRegionInSwedishOrder() {
        register("Åre service");
        register("Ös livs");
        register("Ängersjö handel");

        coordinator()
                .get("/actors?kind=company")
                .then()
                .statusCode(200)
                .body("items.name", contains("Åre service", "Ängersjö handel", "Ös livs"));
        coordinatorOfOtherRegion().get("/actors").then().body("items.name", contains("Region Västernorrland"));
    }

    @Test
    void changesOnlyWhatThePatchNames() {
        var id = register("Lanthandeln");

        var changed = coordinator()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body("{\"email\": \"butiken@example.se\"}")
                .patch("/actors/" + id);

        changed.then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("email", equalTo("butiken@example.se"))
                .body("name", equalTo("Lanthandeln"));
    }

    @Test
    void aChangeOfAnOldVersionIsRefused() {
        var id = register("Lanthandeln");
        var change = coordinator().contentType(ContentType.JSON).body("{\"name\": \"Butiken\"}");

        change.header("If-Match", "\"7\"")
                .patch("/actors/" + id)
                .then()
                .statusCode(412)
                .body("code", equalTo("stale-version"));
    }

    @Test
    void aChangeWithoutVersionIsRefused() {
        var id = register("Lanthandeln");

        coordinator()
                .contentType(ContentType.JSON)
                .body("{}")
                .patch("/actors/" + id)
                .then()
                .statusCode(428)
                .body("code", equalTo("version-required"));
    }

    @Test
    void removesAnUnusedOrganisation() {
        var id = register("Nedlagd butik");

        coordinator().header("If-Match", "\"0\"").delete("/actors/" + id).then().statusCode(204);
        coordinator().get("/actors/" + id).then().statusCode(404);
    }

    @Test
    void anotherRegionsOrganisationDoesNotExist() {
        var id = register("Lanthandeln");

        coordinatorOfOtherRegion().get("/actors/" + id).then().statusCode(404);
        coordinatorOfOtherRegion()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body("{}")
                .patch("/actors/" + id)
                .then()
                .statusCode(404);
        coordinatorOfOtherRegion()
                .header("If-Match", "\"0\"")
                .delete("/actors/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void readersMayNotWriteAndStrangersMayNothing() {
        reader().contentType(ContentType.JSON)
                .body(SHOP)
                .post("/actors")
                .then()
                .statusCode(403)
                .body("code", equalTo("forbidden"));
        stranger().get("/actors").then().statusCode(401).body("code", equalTo("unauthenticated"));
    }

    @Test
    void aSoleTradersNumberIsMasked() {
        coordinator()
                .contentType(ContentType.JSON)
                .body("{\"kind\": \"company\", \"name\": \"Handlare\", \"organisationNumber\": \"8112289874\"}")
                .post("/actors")
                .then()
                .statusCode(201)
                .body("organisationNumber", equalTo("811228-****"))
                .body("soleTrader", equalTo(true));
    }

    @Test
    void aMaskedNumberStandsOnlyForTheOneStored() {
        var id = coordinator()
                .contentType(ContentType.JSON)
                .body("{\"kind\": \"company\", \"name\": \"Handlare\", \"organisationNumber\": \"8112289874\"}")
                .post("/actors")
                .path("id");
        var change = coordinator().contentType(ContentType.JSON).header("If-Match", "\"0\"");

        change.body("{\"organisationNumber\": \"811229-****\"}")
                .patch("/actors/" + id)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/organisationNumber"));
        change.body("{\"organisationNumber\": \"811228-****\", \"name\": \"Handlaren\"}")
                .patch("/actors/" + id)
                .then()
                .statusCode(200)
                .body("organisationNumber", equalTo("811228-****"));
    }

    @Test
    void aScopeGivesAPersonNothing() {
        var claims = TestIssuer.shared()
                .claims("Lars", "region-jamtland-harjedalen")
                .claim("roles", List.of("reader"))
                .claim("scope", "openid actors.write");

        with(TestIssuer.shared().sign(claims))
                .contentType(ContentType.JSON)
                .body(SHOP)
                .post("/actors")
                .then()
                .statusCode(403);
    }

    @Test
    void everyChangeIsLoggedWithItsAuthor() throws Exception {
        register("Lanthandeln");

        var logged = Database.single(
                "select user_name || ' ' || operation || ' ' || (after ->> 'name') from change_log order by id desc limit 1");
        assertThat(logged).isEqualTo("Karin Samordnare created Lanthandeln");
    }

    @Test
    void exportsTheSameSelection() {
        register("Lanthandeln");

        var csv = coordinator().accept("*/*").get("/actors/exports?format=csv&kind=company");
        csv.then().statusCode(200).contentType("text/csv");
        assertThat(csv.asString()).contains("namn;typ").contains("Lanthandeln;company");
    }

    private static String register(String name) {
        return coordinator()
                .contentType(ContentType.JSON)
                .body("{\"kind\": \"company\", \"name\": \"" + name + "\"}")
                .post("/actors")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void theCallersOwnOrganisationIsTold() {
        reader().get("/me")
                .then()
                .statusCode(200)
                .body("organisation.id", equalTo(Callers.REGION.toString()))
                .body("region.code", equalTo("23"));
    }
}
