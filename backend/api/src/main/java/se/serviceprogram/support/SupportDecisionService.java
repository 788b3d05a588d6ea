package se.serviceprogram.support;

import static se.serviceprogram.access.Right.SUPPORT_DECISIONS_WRITE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import se.serviceprogram.access.Caller;
import se.serviceprogram.actor.ActorService;
import se.serviceprogram.actor.MunicipalityService;
import se.serviceprogram.actor.ServicePointService;
import se.serviceprogram.feed.ChangeReason;
import se.serviceprogram.web.Links;
import se.serviceprogram.web.Listing;
import se.serviceprogram.web.Messages;
import se.serviceprogram.web.ProblemException;

/** Support decisions: listing, registering and changing them one by one; files are taken by the intake room. */
@ApplicationScoped
public class SupportDecisionService {

    @Inject
    SupportDecisionRepository decisions;

    @Inject
    SupportCodes codes;

    @Inject
    ActorService actors;

    @Inject
    ServicePointService servicePoints;

    @Inject
    MunicipalityService municipalities;

    @Inject
    Messages messages;

    @Inject
    Caller caller;

    @Inject
    ChangeReason reason;

    /** A page of the list with what is told of the whole selection, over one database connection as every list. */
    @Transactional
    SupportDecisionPage page(SupportDecisionFilter filter, Links links, Function<SupportDecisionSummary, String> path) {
        var listing = decisions.listing(filter, messages.inSwedish());
        var selected = SupportDecisionRepository.selected(listing);
        return SupportDecisionPage.of(listing.page(filter, links, selected.decisions(), path), selected.totals());
    }

    Listing<ImportFormatRow> importFormat(SupportDecisionFilter filter) {
        return decisions.importFormat(filter);
    }

    public SupportDecision get(UUID id) {
        return decisions.findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    @Transactional
    SupportDecision create(SupportDecisionInput input) {
        caller.require(SUPPORT_DECISIONS_WRITE, input.owner());
        var decision = new SupportDecision(input, references(input));
        decisions.persistAndFlush(decision);
        return decision;
    }

    /** A decision that was taken is only corrected, and a correction says why. */
    @Transactional
    SupportDecision change(UUID id, String ifMatch, UnaryOperator<SupportDecisionInput> change) {
        var decision = get(id);
        caller.require(SUPPORT_DECISIONS_WRITE, decision.owner());
        var input = change.apply(SupportDecisionInput.of(decision));
        caller.require(SUPPORT_DECISIONS_WRITE, input.owner());
        decision.requireVersion(ifMatch);
        reason.require();
        decision.change(input, references(input));
        decisions.flush();
        return decision;
    }

    private SupportDecision.References references(SupportDecisionInput input) {
        input.requireAmountOfOutcome();
        return new SupportDecision.References(
                codes.referred(Source.class, Objects.requireNonNull(input.sourceCode()), "#/sourceCode"),
                codes.referred(SupportForm.class, input.supportFormCode(), "#/supportFormCode"),
                actors.referred(input.applicantId(), "#/applicantId"),
                servicePoints.referredOrNull(input.servicePointId(), "#/servicePointId"),
                municipalities.referred(input.municipalityCode(), "#/municipalityCode"),
                actors.referred(input.decidingActorId(), "#/decidingActorId"));
    }
}
