package se.serviceprogram.web;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the static pages of Swagger UI lack: their address without the slash, and the client that they sign in as. */
@ApplicationScoped
class ApiDocs {

    private static final String ROOT = "/serviceprogram/v1/docs";

    @ConfigProperty(name = "serviceprogram.docs-client-id")
    String clientId;

    void install(@Observes Router router) {
        router.get(ROOT).handler(ApiDocs::addSlash);
        router.get(ROOT + "/settings.json")
                .handler(context -> context.json(new JsonObject().put("clientId", clientId)));
    }

    /** The pages name each other relative to the folder. The router does not tell the two addresses apart. */
    private static void addSlash(RoutingContext context) {
        if (context.request().path().endsWith("/")) {
            context.next();
        } else {
            // Relative, so that it is right behind any proxy.
            context.response().setStatusCode(308).putHeader("Location", "docs/").end();
        }
    }
}
