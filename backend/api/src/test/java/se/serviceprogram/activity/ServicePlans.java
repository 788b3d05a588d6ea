package se.serviceprogram.activity;

import org.jspecify.annotations.Nullable;

/** Municipal service plans as tests register them, through the API. */
public final class ServicePlans {

    private ServicePlans() {}

    /** In progress when it has no day of adoption. */
    public static String plan(String municipalityCode, int first, int last, @Nullable String adoptedOn) {
        return """
                {"municipalityCode": "%s", "title": "Serviceplan %d–%d", "periodStart": %d, "periodEnd": %d%s}
                """.formatted(
                        municipalityCode,
                        first,
                        last,
                        first,
                        last,
                        adoptedOn == null ? "" : ", \"adoptedOn\": \"" + adoptedOn + "\"");
    }
}
