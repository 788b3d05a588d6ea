package se.serviceprogram.support;

import static se.serviceprogram.access.Right.SECRECY_MARK;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import se.serviceprogram.access.Caller;
import se.serviceprogram.feed.ChangeReason;

/** Marks decisions as secret and lifts the mark: judgements of people, which the change log keeps with their reason. */
@ApplicationScoped
class SecrecyService {

    @Inject
    SupportDecisionService decisions;

    @Inject
    SupportDecisionRepository repository;

    @Inject
    ChangeReason reason;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Transactional
    SupportDecision mark(UUID id, String ifMatch, SecrecyInput input) {
        var decision = forChange(id, ifMatch, input.reason());
        decision.mark(new Secrecy(
                input.legalBasis().strip(),
                input.reason().strip(),
                caller.name(),
                clock.instant().truncatedTo(ChronoUnit.MICROS)));
        repository.flush();
        return decision;
    }

    @Transactional
    SupportDecision lift(UUID id, String ifMatch, SecrecyLiftingInput input) {
        var decision = forChange(id, ifMatch, input.reason());
        decision.liftMark();
        repository.flush();
        return decision;
    }

    private SupportDecision forChange(UUID id, String ifMatch, String why) {
        var decision = decisions.get(id);
        caller.require(SECRECY_MARK, decision.owner());
        decision.requireVersion(ifMatch);
        reason.state(why);
        return decision;
    }
}
