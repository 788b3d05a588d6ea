package se.serviceprogram.followup;

import static se.serviceprogram.access.Right.FOLLOW_UPS_APPROVE;
import static se.serviceprogram.access.Right.FOLLOW_UPS_WRITE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import se.serviceprogram.access.Caller;
import se.serviceprogram.web.Link;
import se.serviceprogram.web.Links;

/** Where a follow-up, its contents and its document are, and what the caller may do with it now. */
@ApplicationScoped
class FollowUpLinks {

    @Inject
    Links links;

    @Inject
    Caller caller;

    static String path(UUID id) {
        return "/follow-ups/" + id;
    }

    static String contentsPath(UUID id) {
        return path(id) + "/contents";
    }

    static String documentPath(UUID id) {
        return path(id) + "/documents?format=docx";
    }

    List<Link> of(FollowUp followUp) {
        var write = caller.may(FOLLOW_UPS_WRITE);
        return links.self(path(followUp.id()))
                .related("contents", contentsPath(followUp.id()))
                .related("document", documentPath(followUp.id()))
                .when(write && followUp.status() != FollowUpStatus.ARCHIVED, "edit", "PATCH")
                .when(caller.may(FOLLOW_UPS_APPROVE) && isDecided(followUp.status()), "approve", "PATCH")
                .when(write && followUp.isRemovable(), "delete", "DELETE")
                .build();
    }

    /** Reviewed ones wait for approval; an approved one can be taken back. */
    private static boolean isDecided(FollowUpStatus status) {
        return status == FollowUpStatus.REVIEWED || status == FollowUpStatus.APPROVED;
    }
}
