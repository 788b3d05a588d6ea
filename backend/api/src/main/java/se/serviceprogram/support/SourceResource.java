package se.serviceprogram.support;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import se.serviceprogram.web.Links;
import se.serviceprogram.web.Messages;
import se.serviceprogram.web.Page;
import se.serviceprogram.web.PageRequest;

/** The systems that support decisions come from: reference data that every region shares. */
@Path("/sources")
@RunOnVirtualThread
class SourceResource {

    @Inject
    SupportCodes codes;

    @Inject
    Messages messages;

    @Inject
    Links links;

    @GET
    @Authenticated
    public Page<SourceView> listSources(@BeanParam PageRequest request) {
        return codes.sourceListing().page(request, links).with(this::view);
    }

    @GET
    @Path("/{sourceCode}")
    @Authenticated
    public SourceView getSource(@PathParam("sourceCode") String code) {
        return view(codes.source(code));
    }

    private SourceView view(Source source) {
        var self = links.self("/sources/" + source.code()).build();
        return new SourceView(source.code(), source.name(messages.inSwedish()), self);
    }
}
