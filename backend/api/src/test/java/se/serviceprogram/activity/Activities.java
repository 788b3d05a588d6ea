package se.serviceprogram.activity;

import static se.serviceprogram.testing.Fixture.created;

import java.util.UUID;
import se.serviceprogram.testing.Callers;

/** Activities and service points as tests register them, through the API. */
public final class Activities {

    private Activities() {}

    /** A visit made jointly by the region and a municipality. */
    public static String visit(String mode, String heldOn, String municipalityCode) {
        return """
                {"kind": "company-visit", "mode": "%s", "heldOn": "%s", "title": "Besök hos lanthandeln",
                 "municipalityCode": "%s", "participantIds": ["%s", "%s"]}
                """.formatted(mode, heldOn, municipalityCode, Callers.REGION, Callers.MUNICIPALITY);
    }

    public static String inauguration(UUID servicePointId, String heldOn) {
        return """
                {"kind": "service-point-inauguration", "heldOn": "%s", "title": "Invigning",
                 "municipalityCode": "2361", "servicePointId": "%s", "participantIds": ["%s"]}
                """.formatted(heldOn, servicePointId, Callers.REGION);
    }

    public static UUID servicePoint(String name) {
        return created(
                "/service-points",
                "{\"name\": \"%s\", \"kind\": \"sot-point\", \"municipalityCode\": \"2361\"}".formatted(name));
    }
}
