package se.serviceprogram.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import se.serviceprogram.access.Approval;
import se.serviceprogram.access.Caller;
import se.serviceprogram.feed.ChangeReason;
import se.serviceprogram.followup.FollowUpInput.AreaTextInput;
import se.serviceprogram.programme.PriorityArea;
import se.serviceprogram.programme.Programme;
import se.serviceprogram.programme.ProgrammeService;
import se.serviceprogram.removal.RemovableKind;
import se.serviceprogram.removal.Removals;
import se.serviceprogram.web.ContentLock;
import se.serviceprogram.web.Listing;
import se.serviceprogram.web.Messages;
import se.serviceprogram.web.ProblemException;

/** Follow-ups: writing their texts and taking them from draft to archive. */
@ApplicationScoped
class FollowUpService {

    static final String PROGRAMME = "#/programmeId";

    @Inject
    Removals removals;

    @Inject
    FollowUpRepository followUps;

    @Inject
    ProgrammeService programmes;

    @Inject
    ContentLock contentLock;

    @Inject
    Caller caller;

    @Inject
    ChangeReason reason;

    Listing<FollowUpSummary> listing(FollowUpFilter filter) {
        return followUps.listing(filter);
    }

    FollowUp get(UUID id) {
        return followUps.findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    @Transactional
    UUID create(FollowUpInput input) {
        var programme = programmes.heldForChange(input.programmeId(), PROGRAMME);
        requireYearOf(programme, input);
        var followUp = new FollowUp(programme, input, areaTexts(programme, input));
        followUps.persistAndFlush(followUp);
        return followUp.id();
    }

    @Transactional
    void change(UUID id, String ifMatch, UnaryOperator<FollowUpInput> change) {
        var followUp = get(id);
        var before = FollowUpInput.of(followUp);
        var after = change.apply(before);
        requireMay(followUp.status(), before, after);
        followUp.requireVersion(ifMatch);
        if (followUp.status().isLocked()) {
            contentLock.requireUnchanged(before, after, "status");
        }
        if (after.status() != null && followUp.status().takesBackApprovalWhenBecoming(after.status())) {
            reason.require();
        }
        var programme = followUp.programme();
        if (!after.programmeId().equals(programme.id())) {
            throw ProblemException.invalid(PROGRAMME, "reference.fixed");
        }
        requireYearOf(programmes.heldForChange(programme.id(), PROGRAMME), after);
        followUp.change(after, areaTexts(programme, after));
        if (after.status() != null) {
            if (followUp.status().decidesWhenBecoming(after.status())) {
                // What is changed is written before it is approved: of an approved one the database gives up nothing.
                followUps.flush();
            }
            followUp.become(after.status());
        }
        followUps.flush();
    }

    private void requireMay(FollowUpStatus status, FollowUpInput before, FollowUpInput after) {
        var changed = contentLock.changed(before, after);
        var decides = after.status() != null && status.decidesWhenBecoming(after.status());
        if (decides) {
            changed.remove("status");
        }
        Approval.OF_FOLLOW_UPS.require(caller, decides, !changed.isEmpty());
    }

    /** Whether the caller sees a follow-up of the year: those who see only what is published, an approved one. */
    boolean anyOf(int year) {
        return followUps.anyOf(year);
    }

    @Transactional
    void remove(UUID id, String ifMatch) {
        var followUp = get(id);
        followUp.requireVersion(ifMatch);
        followUp.requireRemovable();
        removals.keep(
                RemovableKind.FOLLOW_UP,
                id,
                Messages.say(
                        Messages.SWEDISH,
                        "follow-up.title-of-year",
                        String.valueOf(followUp.year()),
                        followUp.programme().title()));
        followUps.delete(followUp);
        followUps.flush();
    }

    private static void requireYearOf(Programme programme, FollowUpInput input) {
        if (!programme.covers(input.year())) {
            throw ProblemException.invalid(
                    "#/year",
                    "year.outside-programme",
                    String.valueOf(programme.periodStart()),
                    String.valueOf(programme.periodEnd()));
        }
    }

    /** Each area of the programme at most once; an empty text is no text. */
    private static Set<AreaText> areaTexts(Programme programme, FollowUpInput input) {
        var areas = new HashMap<UUID, PriorityArea>();
        programme.priorityAreas().forEach(area -> areas.put(area.id(), area));
        var texts = new HashSet<AreaText>();
        List<AreaTextInput> given = input.areaTexts() == null ? List.of() : input.areaTexts();
        for (int i = 0; i < given.size(); i++) {
            var area = areas.remove(given.get(i).priorityAreaId());
            if (area == null) {
                throw ProblemException.invalid("#/areaTexts/" + i + "/priorityAreaId", "follow-up.area");
            }
            if (!given.get(i).text().isBlank()) {
                texts.add(new AreaText(area, given.get(i).text()));
            }
        }
        return texts;
    }
}
