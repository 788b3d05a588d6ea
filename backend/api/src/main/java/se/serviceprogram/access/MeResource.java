package se.serviceprogram.access;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.CodeRef;
import se.serviceprogram.web.Link;
import se.serviceprogram.web.Links;

/** The caller as the service sees it: what the SPA shows in its header and which buttons it offers. */
@Path("/me")
@RunOnVirtualThread
class MeResource {

    @Inject
    Caller caller;

    @Inject
    Links links;

    record OwnOrganisation(UUID id, String name, String kind) {}

    /** {@code ownOnlyPermissions}: the permissions that reach only what the caller's organisation, or source, answers for. */
    record Me(
            String name,
            OwnOrganisation organisation,
            CodeRef region,
            List<String> roles,
            List<String> permissions,
            List<String> ownOnlyPermissions,
            @Nullable String client,
            @JsonProperty("_links") List<Link> links) {}

    @GET
    @Authenticated
    public Me getMe() {
        var organisation = caller.organisation();
        return new Me(
                caller.name(),
                new OwnOrganisation(organisation.id(), organisation.name(), organisation.kind()),
                new CodeRef(organisation.regionCode(), organisation.regionName()),
                (caller.isMachine() ? Set.<String>of() : caller.roles())
                        .stream()
                                .filter(code -> Role.of(code).isPresent())
                                .sorted()
                                .toList(),
                caller.rights().keySet().stream().sorted().toList(),
                caller.rights().entrySet().stream()
                        .filter(right -> right.getValue() == Reach.ORGANISATION || right.getValue() == Reach.SOURCE)
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList(),
                caller.clientId(),
                links.self("/me").build());
    }
}
