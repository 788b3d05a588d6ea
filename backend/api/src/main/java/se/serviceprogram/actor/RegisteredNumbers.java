package se.serviceprogram.actor;

import static se.serviceprogram.access.Right.PERSONAL_DATA_READ;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.access.Caller;
import se.serviceprogram.web.OrganisationNumbers;
import se.serviceprogram.web.ProblemException;
import se.serviceprogram.web.ProblemType;

/**
 * What is learnt by giving a number that an organisation has already. That somebody has a personal number tells, beside the
 * day of birth that lists show, whose it is: whoever may not read such numbers is recorded as a reader of the one they met.
 */
@ApplicationScoped
public class RegisteredNumbers {

    @Inject
    ActorRepository actors;

    @Inject
    PersonalDataReads reads;

    @Inject
    Caller caller;

    /**
     * Refuses (409) a number that another organisation has. It is asked only when all else in the request is right, so that
     * a number nobody has leaves a new row behind.
     */
    void requireFree(@Nullable String before, ActorInput input) {
        var wanted = OrganisationNumbers.digits(input.organisationNumber());
        if (wanted == null || wanted.equals(before)) {
            return;
        }
        actors.findByOrganisationNumber(wanted).ifPresent(owner -> {
            // The request is refused; what was learnt stays on record.
            QuarkusTransaction.requiringNew().run(() -> record(owner));
            throw new ProblemException(ProblemType.DUPLICATE, "duplicate.uq_actor_organisation_number");
        });
    }

    /** Rows of a file met these organisations by their numbers: that stays on record, also when the file is then refused. */
    public void met(Collection<UUID> organisations) {
        if (!organisations.isEmpty()) {
            var owners = actors.ofIds(organisations);
            QuarkusTransaction.requiringNew().run(() -> owners.forEach(this::record));
        }
    }

    private void record(Actor owner) {
        if (owner.soleTrader() && !caller.may(PERSONAL_DATA_READ)) {
            reads.record(owner);
        }
    }
}
