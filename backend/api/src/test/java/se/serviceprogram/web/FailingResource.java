package se.serviceprogram.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Exists in the tests only: fails as nobody foresaw, with words that must not get out. */
@Path("/failing-things")
class FailingResource {

    static final String INSIDE = "relation support_decision, password hunter2";

    @GET
    @PermitAll
    public String failUnforeseen() {
        throw new IllegalStateException(INSIDE);
    }
}
