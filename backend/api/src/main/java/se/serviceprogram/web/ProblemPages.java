package se.serviceprogram.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Locale;

/**
 * The catalogue of errors for people: a page for each kind of problem, at its slug, and a list of all. The fixed type
 * addresses lead here, because the web servers before the API send {@code /problems/…} on.
 */
@ApplicationScoped
class ProblemPages {

    static final String ROOT = "/serviceprogram/v1/problems";

    @Inject
    RouteFailures failures;

    void install(@Observes Router router) {
        router.route(ROOT).method(HttpMethod.GET).method(HttpMethod.HEAD).handler(this::answerCatalogue);
        router.routeWithRegex(ROOT + "/(?<slug>[a-z-]+)")
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(this::answerProblem);
    }

    private void answerCatalogue(RoutingContext context) {
        var locale = language(context);
        answer(context, locale, new ProblemPage(locale).catalogue());
    }

    private void answerProblem(RoutingContext context) {
        var locale = language(context);
        Arrays.stream(ProblemType.values())
                .filter(type -> type.slug().equals(context.pathParam("slug")))
                .findFirst()
                .ifPresentOrElse(
                        type -> answer(context, locale, new ProblemPage(locale).of(type)),
                        () -> failures.answer(context, 404));
    }

    /** As the page's own link says, or else the browser. */
    private static Locale language(RoutingContext context) {
        var chosen = context.request().getParam("lang");
        return Messages.preferred(chosen == null ? context.request().getHeader("Accept-Language") : chosen);
    }

    private static void answer(RoutingContext context, Locale locale, String html) {
        context.response()
                .putHeader("Content-Type", "text/html;charset=UTF-8")
                .putHeader("Content-Language", locale.toLanguageTag())
                .putHeader("Vary", "Accept-Language")
                .putHeader("Cache-Control", "public, max-age=3600")
                .end(html);
    }
}
