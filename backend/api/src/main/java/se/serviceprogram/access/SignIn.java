package se.serviceprogram.access;

import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.lang.UnresolvableKeyException;
import se.serviceprogram.web.ProblemException;
import se.serviceprogram.web.ProblemType;

/**
 * Tells a token that is wrong (401) from one that cannot be judged now (503). quarkus-oidc checks it, with the signing
 * keys it keeps. A key it does not have it fetches, but only once in a while, and whoever calls in the meantime would be
 * refused: such a call waits here until the keys have been fetched after it came. So the provider may change keys while
 * people work, and nobody can make us ask it more often than that by sending tokens with made-up keys.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class SignIn implements HttpAuthenticationMechanism {

    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Inject
    OidcAuthenticationMechanism tokens;

    @Inject
    TenantConfigBean provider;

    @Inject
    Clock clock;

    @ConfigProperty(name = "quarkus.oidc.token.forced-jwk-refresh-interval")
    Duration betweenFetches;

    private volatile Instant knockAgain = Instant.MIN;

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager manager) {
        var tries = betweenFetches.dividedBy(PAUSE) + 2;
        return Uni.createFrom()
                .deferred(() -> isAway(context)
                        ? Uni.createFrom().failure(unavailable())
                        : tokens.authenticate(context, manager))
                .onFailure(SignIn::isOfUnknownKey)
                .retry()
                .withBackOff(PAUSE, PAUSE)
                .withJitter(0)
                .atMost(tries)
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .onFailure(SignIn::isOfProvider)
                .transform(failure -> unavailable());
    }

    /** Before the first keys have come every token would knock at the provider's door; one in a while is enough. */
    private boolean isAway(RoutingContext context) {
        if (provider.getDefaultTenant().ready() || !context.request().headers().contains(HttpHeaders.AUTHORIZATION)) {
            return false;
        }
        var now = clock.instant();
        var away = now.isBefore(knockAgain);
        if (!away) {
            knockAgain = now.plus(betweenFetches);
        }
        return away;
    }

    private ProblemException unavailable() {
        return new ProblemException(ProblemType.UNAVAILABLE, "unavailable.sign-in").retryAfter(betweenFetches);
    }

    private static boolean isOfUnknownKey(Throwable failure) {
        return causes(failure).anyMatch(UnresolvableKeyException.class::isInstance);
    }

    /** It cannot be reached, does not answer, or answers nonsense. */
    private static boolean isOfProvider(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof OIDCException
                        || cause instanceof IOException
                        || cause instanceof TimeoutException
                        || cause instanceof java.util.concurrent.TimeoutException);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return tokens.getChallenge(context);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return tokens.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return tokens.getCredentialTransport(context);
    }
}
