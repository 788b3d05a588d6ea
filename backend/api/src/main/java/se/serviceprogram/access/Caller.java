package se.serviceprogram.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.ProblemException;
import se.serviceprogram.web.ProblemType;

/** Who calls: person or machine client, its organisation, region and rights, from the token of this request. */
@RequestScoped
public class Caller {

    static final String RIGHTS = "serviceprogram.rights";

    @Inject
    SecurityIdentity identity;

    @Inject
    JsonWebToken token;

    @Inject
    OrganisationDirectory directory;

    @ConfigProperty(name = "serviceprogram.token.organisation-claim")
    String organisationClaim;

    private @Nullable Organisation organisation;

    public boolean may(String right) {
        return rights().contains(right);
    }

    public Set<String> rights() {
        Set<String> rights = identity.getAttribute(RIGHTS);
        return rights == null ? Set.of() : rights;
    }

    public boolean isKnown() {
        return !identity.isAnonymous();
    }

    /** The subject of the token: stable per person and per machine client at one provider. */
    public String userId() {
        return token.getSubject();
    }

    public String name() {
        var name = token.<Object>getClaim("name");
        return name == null ? String.valueOf(identity.getPrincipal().getName()) : name.toString();
    }

    /** The client that the token was issued to (SAK.13). */
    public @Nullable String clientId() {
        var client = token.<Object>getClaim("azp");
        return client == null ? null : client.toString();
    }

    public Set<String> roles() {
        return identity.getRoles();
    }

    /** Refuses a caller whose organisation is not registered here: without it there is no region to show. */
    public Organisation organisation() {
        var found = organisation;
        if (found == null) {
            var claim = token.<Object>getClaim(organisationClaim);
            found = directory
                    .findByExternalId(claim == null ? "" : claim.toString())
                    .orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_ORGANISATION, "unknown-organisation"));
            organisation = found;
        }
        return found;
    }

    public String regionCode() {
        return organisation().regionCode();
    }
}
