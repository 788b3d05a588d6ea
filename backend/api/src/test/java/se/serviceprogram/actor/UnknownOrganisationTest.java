package se.serviceprogram.actor;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static se.serviceprogram.testing.Callers.administrator;
import static se.serviceprogram.testing.Callers.with;
import static se.serviceprogram.testing.Fixture.patch;
import static se.serviceprogram.testing.Fixture.post;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Callers;
import se.serviceprogram.testing.TestIssuer;

/** People wait for their own region to register their organisation, where their token says which that is. */
@ApiTest
class UnknownOrganisationTest {

    private static final String BERG = """
            {"kind": "municipality", "name": "Bergs kommun", "externalId": "bergs-kommun", "networkMember": true}
            """;

    @Test
    void anotherRegionsAdministratorNeitherSeesNorRegistersNorDismissesThem() {
        ofBerg("23").get("/me").then().statusCode(403).body("code", equalTo("unknown-organisation"));
        String entry = administrator().get("/unknown-organisations").path("items[0].id");

        ofOtherRegion().get("/unknown-organisations").then().statusCode(200).body("items", empty());
        ofOtherRegion().delete("/unknown-organisations/" + entry).then().statusCode(404);
        post(ofOtherRegion(), "/actors", BERG)
                .then()
                .statusCode(403)
                .body("detail", startsWith("Någon i en annan region väntar"));
        String actor = post(ofOtherRegion(), "/actors", "{\"kind\": \"municipality\", \"name\": \"Ånge\"}")
                .path("id");
        patch(ofOtherRegion(), "/actors/" + actor, 0, "{\"externalId\": \"bergs-kommun\"}")
                .then()
                .statusCode(403);

        administrator().get("/unknown-organisations").then().body("items.externalId", contains("bergs-kommun"));
        post(administrator(), "/actors", BERG).then().statusCode(201);
        administrator().get("/unknown-organisations").then().body("items", empty());
        ofBerg("23").get("/me").then().statusCode(200).body("region.code", equalTo("23"));
    }

    /** More of them than there are connections to the database: each is refused at once and holds none. */
    @Test
    void changesByPeopleOfNobodyRegisteredTakeNothingFromOthers() {
        for (int attempt = 0; attempt < 20; attempt++) {
            var coordinator = with(TestIssuer.shared().person("Någon", "bergs-kommun", "coordinator"));
            post(coordinator, "/actors", "{\"kind\": \"company\", \"name\": \"Byn\"}")
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("unknown-organisation"));
        }
        administrator().get("/unknown-organisations").then().body("items.attempts", contains(20));
    }

    /** Registered beforehand in the wrong region, an external id still lets in nobody of another. */
    @Test
    void whoIsOfAnotherRegionThanTheOrganisationIsNotLetIn() {
        post(ofOtherRegion(), "/actors", BERG).then().statusCode(201);

        ofBerg("23").get("/me").then().statusCode(403).body("code", equalTo("unknown-organisation"));
        administrator().get("/unknown-organisations").then().body("items.externalId", contains("bergs-kommun"));
        ofBerg("22").get("/me").then().statusCode(200).body("region.code", equalTo("22"));
    }

    /** An organisation that others than its own people once tried to come from is edited as any other. */
    @Test
    void aWaitingNamesakeStopsNoOtherChange() {
        with(token("region-vasternorrland", "23")).get("/me").then().statusCode(403);

        patch(ofOtherRegion(), "/actors/" + Callers.OTHER_REGION, 0, "{\"email\": \"region@example.se\"}")
                .then()
                .statusCode(200);
    }

    @Test
    void whereNoRegionIsNamedTheEntryIsForEveryAdministrator() {
        ofBerg("").get("/me").then().statusCode(403);
        ofBerg("99").get("/me").then().statusCode(403);

        for (var caller : List.of(administrator(), ofOtherRegion())) {
            caller.get("/unknown-organisations")
                    .then()
                    .body("items.externalId", contains("bergs-kommun"))
                    .body("items.attempts", contains(2));
        }
        post(ofOtherRegion(), "/actors", BERG).then().statusCode(201);
        administrator().get("/unknown-organisations").then().body("items", empty());
    }

    private static RequestSpecification ofBerg(String region) {
        return with(token("bergs-kommun", region));
    }

    private static String token(String organisation, String region) {
        var issuer = TestIssuer.shared();
        var claims = issuer.claims("Berit", organisation).claim("roles", List.of("reporter"));
        return issuer.sign(region.isEmpty() ? claims : claims.claim("region", region));
    }

    private static RequestSpecification ofOtherRegion() {
        return with(TestIssuer.shared().person("Allan Administratör", "region-vasternorrland", "administrator"));
    }
}
