package se.serviceprogram.actor;

import static se.serviceprogram.access.Right.ACTORS_READ;
import static se.serviceprogram.access.Right.ACTORS_WRITE;
import static se.serviceprogram.access.Right.PERSONAL_DATA_READ;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import se.serviceprogram.access.Caller;
import se.serviceprogram.feed.Change;
import se.serviceprogram.feed.History;
import se.serviceprogram.web.Created;
import se.serviceprogram.web.Export;
import se.serviceprogram.web.Links;
import se.serviceprogram.web.MergePatch;
import se.serviceprogram.web.Page;
import se.serviceprogram.web.PageRequest;
import se.serviceprogram.web.Row;

/** Organisations (aktörer) of the caller's region. */
@Path("/actors")
@RunOnVirtualThread
class ActorResource {

    @Inject
    ActorService actors;

    @Inject
    PersonalDataReads personalDataReads;

    @Inject
    MergePatch mergePatch;

    @Inject
    History history;

    @Inject
    Caller caller;

    @Inject
    Links links;

    @GET
    @PermissionsAllowed(ACTORS_READ)
    public Page<Row<ActorSummary>> listActors(@BeanParam ActorFilter filter) {
        return actors.listing(filter).page(filter, links, actor -> "/actors/" + actor.id());
    }

    @GET
    @Path("/exports")
    @PermissionsAllowed(ACTORS_READ)
    public Response exportActors(
            @QueryParam("format") @DefaultValue("csv") String format, @BeanParam ActorFilter filter) {
        return new Export<ActorSummary>("organisationer")
                .column("namn", ActorSummary::name)
                .column("typ", ActorSummary::kind)
                .column("organisationsnummer", ActorSummary::organisationNumber)
                .column("kommunkod", ActorSummary::municipalityCode)
                .column("i_natverket", ActorSummary::networkMember)
                .as(format, actors.listing(filter), filter.sort());
    }

    @POST
    @PermissionsAllowed(ACTORS_WRITE)
    public Response createActor(@NotNull @Valid ActorInput input) {
        var created = view(actors.create(input));
        return Created.at(links.href("/actors/" + created.id()), created);
    }

    @GET
    @Path("/{actorId}")
    @PermissionsAllowed(ACTORS_READ)
    public ActorView getActor(@PathParam("actorId") UUID actorId) {
        return view(actors.get(actorId));
    }

    @PATCH
    @Path("/{actorId}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @PermissionsAllowed(ACTORS_WRITE)
    public ActorView updateActor(
            @PathParam("actorId") UUID actorId, @HeaderParam("If-Match") String ifMatch, @NotNull JsonNode patch) {
        return view(actors.change(actorId, ifMatch, current -> mergePatch.apply(current, patch, ActorInput.class)));
    }

    @DELETE
    @Path("/{actorId}")
    @PermissionsAllowed(ACTORS_WRITE)
    public void deleteActor(@PathParam("actorId") UUID actorId, @HeaderParam("If-Match") String ifMatch) {
        actors.remove(actorId, ifMatch);
    }

    @GET
    @Path("/{actorId}/changes")
    @PermissionsAllowed(ACTORS_READ)
    public Page<Change> listActorChanges(@PathParam("actorId") UUID actorId, @BeanParam PageRequest request) {
        return history.of("actor", actors.get(actorId).id(), request);
    }

    /** Kept nowhere on its way: a proxy or browser that did would show it without a record. */
    @GET
    @Path("/{actorId}/organisation-number")
    @PermissionsAllowed(PERSONAL_DATA_READ)
    public Response getOrganisationNumber(@PathParam("actorId") UUID actorId) {
        var actor = personalDataReads.withNumber(actorId);
        var path = "/actors/" + actorId;
        return Response.ok(FullNumberView.of(
                        actor,
                        links.self(path + "/organisation-number")
                                .related("actor", path)
                                .build()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private ActorView view(Actor actor) {
        var write = caller.may(ACTORS_WRITE);
        return ActorView.of(
                actor,
                links.self("/actors/" + actor.id())
                        .when(write, "edit", "PATCH")
                        .when(write && actors.isRemovable(actor), "delete", "DELETE")
                        .when(
                                actor.soleTrader() && caller.may(PERSONAL_DATA_READ),
                                "organisation-number",
                                "GET",
                                "/organisation-number")
                        .build());
    }
}
