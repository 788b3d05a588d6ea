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
import java.util.Locale;
import se.serviceprogram.web.Links;
import se.serviceprogram.web.Page;
import se.serviceprogram.web.PageRequest;

/** The table of who may do what, as it is enforced: the SPA shows it, so that nobody keeps another. */
@Path("/roles")
@RunOnVirtualThread
class RoleResource {

    @Inject
    Links links;

    record GrantedRight(String right, String reach) {}

    record RoleView(String code, @JsonProperty("rights") List<GrantedRight> rights) {

        static RoleView of(Role role) {
            return new RoleView(
                    role.code(),
                    role.rights().entrySet().stream()
                            .map(right -> new GrantedRight(
                                    right.getKey(), right.getValue().name().toLowerCase(Locale.ROOT)))
                            .toList());
        }
    }

    @GET
    @Authenticated
    public Page<RoleView> listRoles(@BeanParam PageRequest request) {
        return Page.of(Arrays.stream(Role.values()).map(RoleView::of).toList(), request, links);
    }
}
