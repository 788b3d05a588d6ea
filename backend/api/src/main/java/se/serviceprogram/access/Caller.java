package se.serviceprogram.access;

import static se.serviceprogram.access.Right.FOLLOW_UPS_READ;
import static se.serviceprogram.access.Right.SUPPORT_DECISIONS_READ;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.ProblemException;
import se.serviceprogram.web.ProblemType;

/** Who calls: person or machine client, its organisation, region and rights, from the token of this request. */
@RequestScoped
public class Caller {

    static final String RIGHTS = "se.serviceprogram.rights";

    @Inject
    SecurityIdentity identity;

    @Inject
    JsonWebToken token;

    @Inject
    OrganisationDirectory directory;

    @ConfigProperty(name = "serviceprogram.token.organisation-claim")
    String organisationClaim;

    @ConfigProperty(name = "serviceprogram.token.region-claim")
    String regionClaim;

    @ConfigProperty(name = "serviceprogram.token.machine-claim")
    String machineClaim;

    @ConfigProperty(name = "serviceprogram.token.source-claim")
    String sourceClaim;

    private @Nullable Organisation organisation;
    private @Nullable String otherRegionCode;

    /** Whether the caller has the right at all: what an endpoint asks before it looks at a row. */
    public boolean may(String right) {
        return !readsElsewhere() && rights().containsKey(right);
    }

    /** Whether the caller's right reaches a row: the rule for a single object, for links and for imports. */
    public boolean may(String right, Owner owner) {
        var reach = may(right) ? rights().get(right) : null;
        return reach != null
                && switch (reach) {
                    case REGION -> true;
                    case ORGANISATION ->
                        owner.organisations().contains(organisation().id());
                    case SOURCE -> owner.source() != null && owner.source().equals(source());
                    case PUBLISHED, PUBLISHED_AND_FIGURES -> false;
                };
    }

    /** Refuses (403) what the caller may see but not do. */
    public void require(String right, Owner owner) {
        if (!may(right, owner)) {
            throw new ProblemException(
                    ProblemType.FORBIDDEN, rights().containsKey(right) ? "forbidden.not-own" : "forbidden");
        }
    }

    /** Whether the right reaches every one of the rows. */
    public boolean mayAll(String right, Collection<Owner> owners) {
        return may(right) && owners.stream().allMatch(owner -> may(right, owner));
    }

    /** Refuses (403) a right that the caller does not have at all. */
    public void require(String right) {
        if (!may(right)) {
            throw new ProblemException(ProblemType.FORBIDDEN, "forbidden");
        }
    }

    public void requireAll(String right, Collection<Owner> owners) {
        owners.forEach(owner -> require(right, owner));
    }

    /** Whether the caller reads every row of its region that the right is about. */
    public boolean readsAll(String right) {
        return may(right) && rights().get(right) == Reach.REGION;
    }

    /** Every right with its reach, by the right's name. */
    public Map<String, Reach> rights() {
        Map<String, Reach> rights = identity.getAttribute(RIGHTS);
        return rights == null ? Map.of() : rights;
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

    /** Whether a machine client calls, and nobody who could judge. */
    public boolean isMachine() {
        return token.containsClaim(machineClaim);
    }

    /** The source system whose decisions a machine client may write; none for people. */
    public @Nullable String source() {
        var source = token.<Object>getClaim(sourceClaim);
        return source == null ? null : source.toString();
    }

    public Set<String> roles() {
        return identity.getRoles();
    }

    /** Refuses a caller whose organisation is not registered here: without it there is no region to show. */
    public Organisation organisation() {
        var found = organisation;
        if (found == null) {
            var claim = token.<Object>getClaim(organisationClaim);
            var externalId = claim == null ? "" : claim.toString();
            var region = token.<Object>getClaim(regionClaim);
            var regionCode = region == null ? null : region.toString();
            // A token that names no organisation is nobody's, whatever a row of the register says.
            found = Optional.of(externalId)
                    .filter(named -> !named.isBlank())
                    .flatMap(named -> directory.findByExternalId(named, regionCode))
                    .orElseThrow(() -> unknown(externalId, regionCode));
            organisation = found;
        }
        return found;
    }

    private ProblemException unknown(String externalId, @Nullable String regionCode) {
        directory.noteUnknown(externalId, regionCode);
        return new ProblemException(ProblemType.UNKNOWN_ORGANISATION, "unknown-organisation");
    }

    public String regionCode() {
        return organisation().regionCode();
    }

    /** The region that this request reads: the caller's own, or another whose published content was asked for. */
    public String readRegionCode() {
        return otherRegionCode == null ? regionCode() : otherRegionCode;
    }

    /** Whether another region's content is read: only what is published is then shown, and nothing can be changed. */
    public boolean readsElsewhere() {
        return otherRegionCode != null && !otherRegionCode.equals(regionCode());
    }

    /** Whether only what is published is shown: of another region, and to machine clients of their own too. */
    public boolean seesPublishedOnly() {
        return readsElsewhere() || rights().values().stream().anyMatch(Reach::isOfPublishedRows);
    }

    /**
     * Whether the figures of a year are told before its follow-up is published: to the region's people, and to those of
     * its grant systems that read the decisions of their source, of which alone support is then counted.
     */
    public boolean followsFigures() {
        return readsAll(FOLLOW_UPS_READ)
                || (may(FOLLOW_UPS_READ)
                        && rights().get(FOLLOW_UPS_READ) == Reach.PUBLISHED_AND_FIGURES
                        && may(SUPPORT_DECISIONS_READ));
    }

    /** Whether the past of such a resource is kept from the caller: it tells of what was not published yet. */
    public boolean isKeptFromPastOf(String resource) {
        return seesPublishedOnly() && Published.isEver(resource);
    }

    /** The source whose decisions a grant system sees, and no others; none for everybody else. */
    public @Nullable String onlySource() {
        return rights().containsValue(Reach.SOURCE) ? source() : null;
    }

    void read(String regionCode) {
        otherRegionCode = regionCode;
    }
}
