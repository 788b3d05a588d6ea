package se.serviceprogram.web;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.Router;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What every reply tells browsers. The web servers before the API add Strict-Transport-Security, which belongs to who
 * ends the TLS connection, and leave these as they are; for their own pages they have frontend/nginx/security-headers.conf.
 */
@ApplicationScoped
class ResponseHeaders {

    /** The order of the first route of all. */
    static final int FIRST = Integer.MIN_VALUE;

    private static final String DOCS = "/serviceprogram/v1/docs";

    /** A reply is data: nothing in it is run, shown in a frame or sent anywhere. */
    private static final String DATA_POLICY =
            "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    /** The error catalogue has a style sheet. */
    private static final String PROBLEMS_POLICY = DATA_POLICY + "; style-src 'self'; img-src data:";

    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy", "same-origin");

    @ConfigProperty(name = "quarkus.oidc.token.issuer")
    Optional<String> issuer;

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    Optional<String> provider;

    private String docsPolicy;

    /** Swagger UI sets styles from its script, and fetches its token from the identity provider. */
    @PostConstruct
    void start() {
        var signIn = issuer.or(() -> provider).map(ResponseHeaders::originOf).orElse("");
        docsPolicy = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                + " connect-src 'self' " + signIn
                + "; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
    }

    void install(@Observes Router router) {
        router.route().order(FIRST).handler(context -> {
            context.addHeadersEndHandler(sent ->
                    add(context.response().headers(), policyOf(context.request().path())));
            context.next();
        });
    }

    private String policyOf(String path) {
        if (path.startsWith(DOCS)) {
            return docsPolicy;
        }
        return path.startsWith(ProblemPages.ROOT) ? PROBLEMS_POLICY : DATA_POLICY;
    }

    private static void add(MultiMap headers, String contentSecurityPolicy) {
        ALWAYS.forEach(headers::set);
        headers.set("Content-Security-Policy", contentSecurityPolicy);
    }

    private static String originOf(String address) {
        var uri = URI.create(address);
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
