package se.serviceprogram.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Entity tags in one place: every versioned reply carries one, and a change must name it. A read is always answered whole:
 * a row's version says nothing of the names and counts from other rows that its representation shows.
 */
class EntityTags {

    private static final Set<String> CHANGES = Set.of("PATCH", "PUT", "DELETE");

    /** Runs after authorisation, so that a stranger learns nothing (401 and 403 come first). */
    @ServerRequestFilter(priority = Priorities.USER)
    void requireVersion(ContainerRequestContext request) {
        var ifMatch = request.getHeaderString(HttpHeaders.IF_MATCH);
        if (CHANGES.contains(request.getMethod()) && (ifMatch == null || ifMatch.isBlank())) {
            throw new ProblemException(ProblemType.VERSION_REQUIRED, "version-required");
        }
    }

    @ServerResponseFilter
    @Priority(Priorities.ENTITY_CODER)
    void tag(ContainerRequestContext request, ContainerResponseContext response) {
        var headers = response.getHeaders();
        if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            // What was shown to one caller is kept nowhere: it may be about persons, and computers are shared.
            var known = request.getHeaders().containsKey(HttpHeaders.AUTHORIZATION);
            headers.putSingle(HttpHeaders.CACHE_CONTROL, known ? "no-store" : "no-cache");
        }
        headers.putSingle(HttpHeaders.VARY, "Accept, Accept-Language, Authorization");
        if (response.getEntity() instanceof Versioned versioned) {
            headers.putSingle(HttpHeaders.ETAG, versioned.entityTag());
        }
    }
}
