package se.serviceprogram.activity;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.ListRequest;

/** What the list of service plans can be narrowed by; a year selects those in force at its end. */
public class ServicePlanFilter extends ListRequest {

    @QueryParam("municipalityCode")
    @Nullable String municipalityCode;

    @QueryParam("status")
    @Nullable ServicePlanStatus status;

    @QueryParam("year")
    @Nullable Integer year;
}
