package se.serviceprogram.intake;

import static se.serviceprogram.access.Right.SUPPORT_DECISIONS_READ;
import static se.serviceprogram.access.Right.SUPPORT_DECISIONS_WRITE;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.access.Caller;
import se.serviceprogram.feed.Change;
import se.serviceprogram.feed.History;
import se.serviceprogram.web.Created;
import se.serviceprogram.web.Export;
import se.serviceprogram.web.Links;
import se.serviceprogram.web.Messages;
import se.serviceprogram.web.Page;
import se.serviceprogram.web.PageRequest;
import se.serviceprogram.web.Row;

/** Imports of support decisions: a dry run by upload, then applied or not, and undone if need be. */
@Path("/imports")
@RunOnVirtualThread
class ImportResource {

    private static final String DEFAULT_SOURCE = "nyps";

    @Inject
    ImportService imports;

    @Inject
    ImportReview review;

    @Inject
    ImportApplication application;

    @Inject
    Reversibility reversibility;

    @Inject
    ImportRowViews rowViews;

    @Inject
    Messages messages;

    @Inject
    History history;

    @Inject
    Caller caller;

    @Inject
    Links links;

    @GET
    @PermissionsAllowed(SUPPORT_DECISIONS_READ)
    public Page<Row<ImportSummary>> listImports(@BeanParam ImportFilter filter) {
        return imports.listing(filter).page(filter, links, read -> "/imports/" + read.id());
    }

    @GET
    @Path("/exports")
    @PermissionsAllowed(SUPPORT_DECISIONS_READ)
    public Response exportImports(
            @QueryParam("format") @DefaultValue("csv") String format, @BeanParam ImportFilter filter) {
        return new Export<ImportSummary>("importer")
                .column("fil", ImportSummary::fileName)
                .column("kalla", read -> read.source().code())
                .column("status", ImportSummary::status)
                .column("rader", ImportSummary::rowCount)
                .column("nya", ImportSummary::newRows)
                .column("andrade", ImportSummary::changedRows)
                .column("oforandrade", ImportSummary::unchangedRows)
                .column("fel", ImportSummary::errorRows)
                .column("beviljat_belopp", ImportSummary::grantedAmount)
                .column("inlast", ImportSummary::createdAt)
                .column("inlast_av", ImportSummary::createdBy)
                .as(format, imports.listing(filter), filter.sort());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermissionsAllowed(SUPPORT_DECISIONS_WRITE)
    public Response createImport(@RestForm("file") @Nullable FileUpload file, @RestForm @Nullable String sourceCode) {
        if (file == null) {
            throw UnreadableFile.because("missing");
        }
        var source = sourceCode == null || sourceCode.isBlank() ? DEFAULT_SOURCE : sourceCode;
        return created(review.review(file.uploadedFile(), FileNames.shown(file.fileName()), source));
    }

    @GET
    @Path("/{importId}")
    @PermissionsAllowed(SUPPORT_DECISIONS_READ)
    public ImportView getImport(@PathParam("importId") UUID importId) {
        return view(imports.get(importId));
    }

    @DELETE
    @Path("/{importId}")
    @PermissionsAllowed(SUPPORT_DECISIONS_WRITE)
    public void deleteImport(@PathParam("importId") UUID importId, @HeaderParam("If-Match") String ifMatch) {
        imports.remove(importId, ifMatch);
    }

    @GET
    @Path("/{importId}/rows")
    @PermissionsAllowed(SUPPORT_DECISIONS_READ)
    public Page<ImportRowView> listImportRows(
            @PathParam("importId") UUID importId,
            @QueryParam("verdict") @Nullable String verdict,
            @BeanParam PageRequest request) {
        var page = imports.rows(importId, verdict).page(request, links);
        return new Page<>(rowViews.views(page.items(), imports.get(importId).status), page.meta(), page.links());
    }

    @POST
    @Path("/{importId}/applications")
    @PermissionsAllowed(SUPPORT_DECISIONS_WRITE)
    public Response applyImport(@PathParam("importId") UUID importId) {
        return created(application.apply(importId));
    }

    @POST
    @Path("/{importId}/reversals")
    @PermissionsAllowed(SUPPORT_DECISIONS_WRITE)
    public Response reverseImport(@PathParam("importId") UUID importId) {
        return created(application.reverse(importId));
    }

    @GET
    @Path("/{importId}/changes")
    @PermissionsAllowed(SUPPORT_DECISIONS_READ)
    public Page<Change> listImportChanges(@PathParam("importId") UUID importId, @BeanParam PageRequest request) {
        return history.of("import", imports.get(importId).id(), request);
    }

    private Response created(Import read) {
        return Created.at(links.href("/imports/" + read.id()), view(read));
    }

    private ImportView view(Import read) {
        var write = caller.mayAll(SUPPORT_DECISIONS_WRITE, read.owners());
        var carriesOut = imports.mayCarryOut(read);
        var reviewed = read.is(Import.REVIEWED);
        var applied = read.is(Import.APPLIED);
        var path = "/imports/" + read.id();
        var chain = links.self(path).related("rows", path + "/rows");
        if (applied) {
            chain.related("support-decisions", "/support-decisions?importId=" + read.id());
        }
        return ImportView.of(
                read,
                messages.inSwedish(),
                chain.when(carriesOut && reviewed && read.errorRows == 0, "apply", "POST", "/applications")
                        .when(carriesOut && applied && reversibility.of(read), "reverse", "POST", "/reversals")
                        .when(write && reviewed, "delete", "DELETE")
                        .build());
    }
}
