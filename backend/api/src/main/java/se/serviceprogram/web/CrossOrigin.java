package se.serviceprogram.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets pages of the listed origins read replies in a browser (CORS); without a list, only pages of the API's own origin
 * can. Credentials are never allowed: there are no cookies, and a token is sent by the page itself. Quarkus' own filter
 * is not used: it answers 403 to the SPA itself where a proxy does not tell the public host.
 */
@ApplicationScoped
class CrossOrigin {

    private static final String VERBS = "GET, HEAD, POST, PUT, PATCH, DELETE";
    private static final String REQUEST_HEADERS =
            "Authorization, Content-Type, Accept, Accept-Language, Change-Reason, If-Match, If-None-Match, traceparent";
    private static final String REPLY_HEADERS =
            "Content-Disposition, Content-Language, ETag, Link, Location, RateLimit,"
                    + " RateLimit-Policy, Retry-After, WWW-Authenticate, traceparent";

    @ConfigProperty(name = "serviceprogram.cors-origins")
    Optional<List<String>> origins;

    void install(@Observes Router router) {
        origins.ifPresent(allowed -> router.route("/serviceprogram/*")
                .order(ResponseHeaders.FIRST + 2)
                .handler(context -> admit(context, allowed)));
    }

    private static void admit(RoutingContext context, List<String> allowed) {
        var origin = context.request().getHeader("Origin");
        context.addHeadersEndHandler(sent -> context.response().headers().add("Vary", "Origin"));
        if (origin == null || !allowed.contains(origin)) {
            context.next();
            return;
        }
        context.response().putHeader("Access-Control-Allow-Origin", origin);
        var asked = context.request().getHeader("Access-Control-Request-Method");
        if (context.request().method().equals(HttpMethod.OPTIONS) && asked != null) {
            context.response()
                    .setStatusCode(204)
                    .putHeader("Access-Control-Allow-Methods", VERBS)
                    .putHeader("Access-Control-Allow-Headers", REQUEST_HEADERS)
                    .putHeader("Access-Control-Max-Age", "600")
                    .end();
        } else {
            context.response().putHeader("Access-Control-Expose-Headers", REPLY_HEADERS);
            context.next();
        }
    }
}
