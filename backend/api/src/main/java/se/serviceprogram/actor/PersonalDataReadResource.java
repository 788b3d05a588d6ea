package se.serviceprogram.actor;

import static se.serviceprogram.access.Right.ADMINISTRATION_READ;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import se.serviceprogram.web.Links;
import se.serviceprogram.web.Page;

/** The record of personal data that was shown in full, for administrators. */
@Path("/personal-data-reads")
@RunOnVirtualThread
class PersonalDataReadResource {

    @Inject
    PersonalDataReads reads;

    @Inject
    Links links;

    @GET
    @PermissionsAllowed(ADMINISTRATION_READ)
    public Page<PersonalDataReadView> listPersonalDataReads(@BeanParam PersonalDataReadFilter filter) {
        return reads.listing(filter).page(filter, links);
    }
}
