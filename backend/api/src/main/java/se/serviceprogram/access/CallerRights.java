package se.serviceprogram.access;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.Permission;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Gives an authenticated caller the rights of its roles (people) or scopes (machine clients); nobody else gets any. */
@ApplicationScoped
class CallerRights implements SecurityIdentityAugmentor {

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        var rights = Role.rightsOf(identity.getRoles(), scopes(token));
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

    private static boolean grants(Set<String> rights, Permission asked) {
        return rights.contains(asked.getName());
    }

    private static Set<String> scopes(JsonWebToken token) {
        var scope = token.<Object>getClaim("scope");
        return scope == null ? Set.of() : Set.of(scope.toString().strip().split("\\s+"));
    }
}
