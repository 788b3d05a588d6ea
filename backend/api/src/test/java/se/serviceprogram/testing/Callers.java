package se.serviceprogram.testing;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.config.LogConfig;
import io.restassured.filter.log.LogDetail;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Requests as those who use the API: people with roles, a machine client, a stranger. Paths are below the API's root. */
public final class Callers {

    public static final UUID REGION = UUID.fromString("01890000-0000-7000-8000-000000000001");
    public static final UUID MUNICIPALITY = UUID.fromString("01890000-0000-7000-8000-000000000002");
    public static final UUID OTHER_REGION = UUID.fromString("01890000-0000-7000-8000-000000000003");

    /** Not the files sent, and as they are: every request is written down in case it fails, so it must be cheap. */
    private static final LogConfig TOLD_OF_A_FAILURE = LogConfig.logConfig()
            .enableLoggingOfRequestAndResponseIfValidationFails(LogDetail.BODY)
            .enablePrettyPrinting(false);

    private Callers() {}

    public static RequestSpecification coordinator() {
        return with(TestIssuer.shared().person("Karin Samordnare", "region-jamtland-harjedalen", "coordinator"));
    }

    public static RequestSpecification decisionMaker() {
        return with(TestIssuer.shared().person("Doris Beslutsfattare", "region-jamtland-harjedalen", "decision-maker"));
    }

    /** One person with two roles, as in a small region. */
    public static RequestSpecification decidingCoordinator() {
        return with(TestIssuer.shared()
                .person("Karin Samordnare", "region-jamtland-harjedalen", "coordinator", "decision-maker"));
    }

    public static RequestSpecification administrator() {
        return with(TestIssuer.shared().person("Adam Administratör", "region-jamtland-harjedalen", "administrator"));
    }

    /** Of the municipality, which answers only for its own. */
    public static RequestSpecification reporter() {
        return with(TestIssuer.shared().person("Ulla Uppgiftslämnare", "harjedalens-kommun", "reporter"));
    }

    public static RequestSpecification grantOfficer() {
        return with(TestIssuer.shared().person("Hugo Handläggare", "region-jamtland-harjedalen", "grant-officer"));
    }

    public static RequestSpecification reader() {
        return with(TestIssuer.shared().person("Lars Läsare", "region-jamtland-harjedalen", "reader"));
    }

    public static RequestSpecification coordinatorOfOtherRegion() {
        return with(TestIssuer.shared().person("Nora Samordnare", "region-vasternorrland", "coordinator"));
    }

    public static RequestSpecification machine(String... scopes) {
        return with(TestIssuer.shared().machine("grant-system", "region-jamtland-harjedalen", "nyps", scopes));
    }

    public static RequestSpecification stranger() {
        return given().config(RestAssured.config().logConfig(TOLD_OF_A_FAILURE))
                .filter(new ContractFilter())
                .basePath("/serviceprogram/v1")
                .accept(ContentType.JSON);
    }

    public static RequestSpecification with(String token) {
        return stranger().auth().oauth2(token);
    }
}
