package se.serviceprogram.actor;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.Listing;
import se.serviceprogram.web.ProblemException;
import se.serviceprogram.web.ProblemType;

/** Shows organisation numbers in full, and keeps a record of each that was a person's. */
@ApplicationScoped
class PersonalDataReads implements PanacheRepositoryBase<PersonalDataRead, UUID> {

    @Inject
    ActorService actors;

    @Inject
    Clock clock;

    /** The record is kept before the number is given: without the one, not the other. */
    @Transactional
    Actor withNumber(UUID actorId) {
        var actor = actors.get(actorId);
        if (actor.organisationNumber() == null) {
            throw new ProblemException(ProblemType.NOT_FOUND, "organisation-number.none");
        }
        if (actor.soleTrader()) {
            record(actor);
        }
        return actor;
    }

    /** Within a transaction. */
    void record(Actor soleTrader) {
        persistAndFlush(new PersonalDataRead(soleTrader));
    }

    Listing<PersonalDataReadView> listing(PersonalDataReadFilter filter) {
        return Listing.of(
                        getEntityManager(),
                        PersonalDataReadView.class,
                        "select r.id, r.readAt, r.actorId, r.actorName, r.userId, r.userName, r.organisation, r.clientId,"
                                + " r.traceId",
                        "from PersonalDataRead r")
                .where("r.actorId = ?", filter.actorId)
                .where("r.userId = ?", filter.userId)
                .where("r.readAt >= ?", beginning(filter.readFrom))
                .where("r.readAt < ?", filter.readTo == null ? null : beginning(filter.readTo.plusDays(1)))
                .search(filter.q(), "r.actorName", "r.userName", "r.organisation")
                .sortable("readAt", "r.readAt")
                .orderedBy("-readAt", "r.id");
    }

    private @Nullable Instant beginning(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(clock.getZone()).toInstant();
    }
}
