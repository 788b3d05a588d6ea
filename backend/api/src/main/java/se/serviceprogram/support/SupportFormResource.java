package se.serviceprogram.support;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import se.serviceprogram.web.Links;
import se.serviceprogram.web.Messages;
import se.serviceprogram.web.Page;
import se.serviceprogram.web.PageRequest;

/** Support forms: reference data that every region shares. */
@Path("/support-forms")
@RunOnVirtualThread
class SupportFormResource {

    @Inject
    SupportCodes codes;

    @Inject
    Messages messages;

    @Inject
    Links links;

    /** In one transaction: the view reads each form's aliases too. */
    @GET
    @Authenticated
    @Transactional
    public Page<SupportFormView> listSupportForms(@BeanParam PageRequest request) {
        return codes.formListing().page(request, links).with(this::view);
    }

    @GET
    @Path("/{supportFormCode}")
    @Authenticated
    public SupportFormView getSupportForm(@PathParam("supportFormCode") String code) {
        return view(codes.form(code));
    }

    private SupportFormView view(SupportForm form) {
        return SupportFormView.of(
                form,
                messages.inSwedish(),
                links.self("/support-forms/" + form.code()).build());
    }
}
