package se.serviceprogram.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Method;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Entity tags in one place: every versioned reply carries one, and a change must name it. When reading, the version is
 * followed by a hash of what is shown, because a row's version says nothing of the names, counts and links from elsewhere
 * that its representation has: who has all of it is answered 304.
 */
class EntityTags {

    private static final int HASH_BYTES = 8;

    @Inject
    ObjectMapper json;

    private static final Set<String> READS = Set.of("GET", "HEAD");

    /**
     * What takes a version must be given one. Runs after authorisation, so that a stranger learns nothing (401 and 403 come
     * first).
     */
    @ServerRequestFilter(priority = Priorities.USER)
    void requireVersion(ContainerRequestContext request, ResourceInfo resource) {
        var ifMatch = request.getHeaderString(HttpHeaders.IF_MATCH);
        if ((ifMatch == null || ifMatch.isBlank()) && takesVersion(resource.getResourceMethod())) {
            throw new ProblemException(ProblemType.VERSION_REQUIRED, "version-required");
        }
    }

    private static boolean takesVersion(@Nullable Method method) {
        return method != null
                && Arrays.stream(method.getParameters())
                        .map(parameter -> parameter.getAnnotation(HeaderParam.class))
                        .anyMatch(header -> header != null && header.value().equals(HttpHeaders.IF_MATCH));
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
            if (READS.contains(request.getMethod())) {
                answerRead(request, response, versioned);
            } else {
                headers.putSingle(HttpHeaders.ETAG, "\"" + versioned.version() + "\"");
            }
        }
    }

    private void answerRead(ContainerRequestContext request, ContainerResponseContext response, Versioned versioned) {
        var tag = "\"" + versioned.version() + "-" + hash(versioned) + "\"";
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        if (knows(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }

    /** The weak comparison of RFC 9110 (8.8.3.2): a server in between makes a tag weak when it compresses. */
    private static boolean knows(@Nullable String ifNoneMatch, String tag) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(String::strip)
                        .anyMatch(known -> known.equals("*") || known.equals(tag) || known.equals("W/" + tag));
    }

    private String hash(Versioned versioned) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(versioned));
            return HexFormat.of().formatHex(hash, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException | JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
