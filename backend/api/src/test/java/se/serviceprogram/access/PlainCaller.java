package se.serviceprogram.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Makes callers without a running API: from the claims of a token, with the rights that {@link CallerRights} gives. */
public final class PlainCaller {

    public static final Organisation REGION = new Organisation(
            UUID.fromString("01890000-0000-7000-8000-000000000001"),
            "Region Jämtland Härjedalen",
            "region",
            "23",
            "Jämtlands län");

    private final Map<String, Object> claims = new HashMap<>();
    private final Set<String> roles = new TreeSet<>();
    private final Register register = new Register();

    private PlainCaller() {
        claims.put("sub", "subject");
        claims.put("organisation", "region-jamtland-harjedalen");
    }

    public static Caller person(String... roles) {
        return withRoles(roles).caller();
    }

    public static Caller machine(@Nullable String source, String... scopes) {
        var machine = new PlainCaller().claiming("client_id", "a-client").claiming("scope", String.join(" ", scopes));
        return (source == null ? machine : machine.claiming("source", source)).caller();
    }

    /** The same caller, asking for another region's content. */
    public static Caller reading(String regionCode, Caller caller) {
        caller.read(regionCode);
        return caller;
    }

    static PlainCaller withRoles(String... roles) {
        var caller = new PlainCaller();
        caller.roles.addAll(List.of(roles));
        return caller;
    }

    PlainCaller claiming(String claim, @Nullable Object value) {
        claims.put(claim, value);
        return this;
    }

    /** The claim is not in the token at all. */
    PlainCaller without(String claim) {
        claims.remove(claim);
        return this;
    }

    Register register() {
        return register;
    }

    /** As quarkus-oidc gives it. */
    QuarkusSecurityIdentity.Builder identity() {
        return QuarkusSecurityIdentity.builder().setPrincipal(new Token(claims)).addRoles(roles);
    }

    Caller caller() {
        return of(augmented(identity().build()), new Token(claims));
    }

    Caller of(SecurityIdentity identity, JsonWebToken token) {
        var caller = new Caller();
        caller.identity = identity;
        caller.token = token;
        caller.directory = register;
        caller.organisationClaim = "organisation";
        caller.regionClaim = "region";
        caller.machineClaim = "client_id";
        caller.sourceClaim = "source";
        return caller;
    }

    static SecurityIdentity augmented(SecurityIdentity identity) {
        var rights = new CallerRights();
        rights.machineClaim = "client_id";
        rights.sourceClaim = "source";
        return rights.augment(identity, null).await().indefinitely();
    }

    /** The claims of a token that has been checked. */
    record Token(Map<String, Object> claims) implements JsonWebToken {

        @Override
        public String getName() {
            return "token";
        }

        @Override
        public Set<String> getClaimNames() {
            return claims.keySet();
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T getClaim(String claimName) {
            return (T) claims.get(claimName);
        }
    }

    /** Knows one organisation, of region 23, and how often it was asked. */
    static final class Register implements OrganisationDirectory {

        int asked;
        final Map<String, String> unknown = new HashMap<>();

        @Override
        public Optional<Organisation> findByExternalId(String externalId, @Nullable String regionCode) {
            asked++;
            return Optional.of(REGION)
                    .filter(region -> externalId.equals("region-jamtland-harjedalen"))
                    .filter(region -> regionCode == null || regionCode.equals(region.regionCode()));
        }

        @Override
        public void noteUnknown(String externalId, @Nullable String regionCode) {
            unknown.put(externalId, regionCode);
        }
    }
}
