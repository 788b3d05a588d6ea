package se.serviceprogram.support;

import static se.serviceprogram.testing.Callers.coordinator;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import se.serviceprogram.testing.Callers;

/** Support decisions for tests, registered through the API. */
public final class Decisions {

    private final Map<String, Object> body = new LinkedHashMap<>();

    private Decisions() {
        body.put("externalCaseId", "1");
        body.put("decisionNumber", "1");
        body.put("supportFormCode", "home-delivery");
        body.put("applicantId", Callers.MUNICIPALITY);
        body.put("municipalityCode", "2361");
        body.put("grantedAmount", 1000);
        body.put("outcome", "granted");
        body.put("decidedOn", "2023-04-18");
        body.put("decidingActorId", Callers.REGION);
    }

    public static Decisions decision() {
        return new Decisions();
    }

    public Decisions with(String field, Object value) {
        body.put(field, value);
        return this;
    }

    public Decisions of(String caseId, String number, String form, Object amount) {
        return with("externalCaseId", caseId)
                .with("decisionNumber", number)
                .with("supportFormCode", form)
                .with("grantedAmount", amount);
    }

    public Map<String, Object> body() {
        return body;
    }

    public Response post() {
        return coordinator().contentType(ContentType.JSON).body(body).post("/support-decisions");
    }

    public String register() {
        return post().then().statusCode(201).extract().path("id");
    }
}
