package se.serviceprogram.activity;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** What a service plan is today (domain.md §6); the database's function {@code service_plan_status} says which. */
public enum ServicePlanStatus {
    IN_PROGRESS("in-progress"),
    ADOPTED("adopted"),
    EXPIRED("expired");

    private final String code;

    ServicePlanStatus(String code) {
        this.code = code;
    }

    public static ServicePlanStatus fromString(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }

    @JsonValue
    @Override
    public String toString() {
        return code;
    }
}
