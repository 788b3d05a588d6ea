package se.serviceprogram.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;

/** What this API is and where its contract stands (REST API profile VER.06 and VER.07); needs no sign-in. */
@Path("/api-info")
class ApiInfoResource {

    static final String VERSION = "1.0.0";

    @Inject
    Links links;

    record ApiInfo(
            String apiName,
            String apiVersion,
            LocalDate apiReleased,
            String apiDocumentation,
            String apiSpecification,
            String apiStatus,

            @JsonProperty("_links") List<Link> links) {}

    @GET
    @PermitAll
    public ApiInfo getApiInfo() {
        return new ApiInfo(
                "Serviceprogram",
                VERSION,
                LocalDate.of(2026, 11, 23),
                links.href("/docs"),
                links.href("/openapi.yaml"),
                "active",
                links.self("/api-info")
                        .related("service-desc", "/openapi.yaml")
                        .related("service-desc", OlderContractRoute.ROOT + ".yaml")
                        .related("help", "/problems")
                        .build());
    }
}
