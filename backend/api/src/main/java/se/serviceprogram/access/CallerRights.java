package se.serviceprogram.access;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.Permission;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Gives an authenticated caller its rights: a person those of its roles, a machine client those of its scopes, nobody
 * else any. A machine is told by a claim that only tokens of machine clients carry.
 */
@ApplicationScoped
class CallerRights implements SecurityIdentityAugmentor {

    @ConfigProperty(name = "serviceprogram.token.machine-claim")
    String machineClaim;

    @ConfigProperty(name = "serviceprogram.token.source-claim")
    String sourceClaim;

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        var rights = token.containsClaim(machineClaim)
                ? MachineClient.of(source(token)).rightsOf(scopes(token))
                : Role.rightsOf(identity.getRoles());
        // Made anew: the identity from quarkus-oidc would also grant every scope as a permission, to people too.
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder()
                        .setPrincipal(identity.getPrincipal())
                        .addRoles(identity.getRoles())
                        .addCredentials(identity.getCredentials())
                        .addAttributes(identity.getAttributes())
                        .addAttribute(Caller.RIGHTS, rights)
                        .addPermissionChecker(asked -> Uni.createFrom().item(grants(rights, asked)))
                        .build());
    }

    private static boolean grants(Map<String, Reach> rights, Permission asked) {
        return rights.containsKey(asked.getName());
    }

    private @Nullable String source(JsonWebToken token) {
        var source = token.<Object>getClaim(sourceClaim);
        return source == null ? null : source.toString();
    }

    private static Set<String> scopes(JsonWebToken token) {
        var scope = token.<Object>getClaim("scope");
        return scope == null
                ? Set.of()
                : Set.copyOf(List.of(scope.toString().strip().split("\\s+")));
    }
}
