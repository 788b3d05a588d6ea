package se.serviceprogram.feed;

import static se.serviceprogram.access.Right.ADMINISTRATION_READ;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import se.serviceprogram.web.Page;

/** The change log of the caller's region as a whole, to search, for administrators. */
@Path("/change-log")
@RunOnVirtualThread
class ChangeLogResource {

    @Inject
    History history;

    @GET
    @PermissionsAllowed(ADMINISTRATION_READ)
    public Page<LogEntry> searchChangeLog(@BeanParam ChangeLogFilter filter) {
        return history.search(filter);
    }
}
