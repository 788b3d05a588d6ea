package se.serviceprogram.access;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import se.serviceprogram.web.Link;
import se.serviceprogram.web.Links;
import se.serviceprogram.web.Page;
import se.serviceprogram.web.PageRequest;

/** The table of who may do what, as it is enforced: the SPA shows it, so that nobody keeps another. */
@Path("/roles")
@RunOnVirtualThread
class RoleResource {

    @Inject
    Caller caller;

    @Inject
    Links links;

    record GrantedRight(String right, String reach) {}

    /** What a role of people, or a kind of machine client, may do. */
    record Granted(String code, List<GrantedRight> rights) {

        static Granted of(String code, Map<String, Reach> rights) {
            return new Granted(
                    code,
                    rights.entrySet().stream()
                            .map(right -> new GrantedRight(
                                    right.getKey(), right.getValue().code()))
                            .toList());
        }
    }

    /** A page of roles; the kinds of machine clients are few, and stand beside each page. */
    record Roles(
            List<Granted> items,
            List<Granted> machineClients,
            @JsonProperty("_meta") Page.Meta meta,
            @JsonProperty("_links") List<Link> links) {}

    /** Not to people and clients of organisations that are not let in. */
    @GET
    @Authenticated
    public Roles listRoles(@BeanParam PageRequest request) {
        caller.organisation();
        var roles = Arrays.stream(Role.values()).map(role -> Granted.of(role.code(), role.rights()));
        var clients = Arrays.stream(MachineClient.values()).map(client -> Granted.of(client.code(), client.rights()));
        var page = Page.of(roles.toList(), request, links);
        return new Roles(page.items(), clients.toList(), page.meta(), page.links());
    }
}
