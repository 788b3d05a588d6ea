package se.serviceprogram.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.access.Caller;
import se.serviceprogram.access.Membership;
import se.serviceprogram.feed.ChangeReason;
import se.serviceprogram.removal.RemovableKind;
import se.serviceprogram.removal.Removals;
import se.serviceprogram.web.Listing;
import se.serviceprogram.web.ProblemException;
import se.serviceprogram.web.ProblemType;

/** Organisations: registering, changing and removing them, and finding them for other features. */
@ApplicationScoped
public class ActorService {

    @Inject
    Removals removals;

    @Inject
    ActorRepository actors;

    @Inject
    UnknownOrganisations unknownOrganisations;

    @Inject
    Caller caller;

    @Inject
    ChangeReason reason;

    @Inject
    MunicipalityService municipalities;

    @Inject
    RegisteredNumbers numbers;

    Listing<ActorSummary> listing(ActorFilter filter) {
        return actors.listing(filter);
    }

    public Actor get(UUID id) {
        return actors.findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    /** The organisation that a field of a body refers to; an unknown one is that field's error. */
    public Actor referred(UUID id, String pointer) {
        return actors.findByIdOptional(id)
                .orElseThrow(() -> ProblemException.invalid(pointer, "reference.unknown", id));
    }

    public @Nullable Actor referredOrNull(@Nullable UUID id, String pointer) {
        return id == null ? null : referred(id, pointer);
    }

    public Set<Actor> referred(Collection<UUID> ids, String pointer) {
        var found = new LinkedHashSet<Actor>();
        ids.forEach(id -> found.add(referred(id, pointer)));
        return found;
    }

    /** The organisations that are this municipality: as a rule one, none while it is not registered. */
    public List<UUID> municipalitiesOf(String municipalityCode) {
        return actors.municipalitiesOf(municipalityCode);
    }

    @Transactional
    public Actor create(ActorInput input) {
        Membership.NONE.requireMayBecome(input.membership(), caller);
        requirePlaces(input);
        numbers.requireFree(null, input);
        var actor = new Actor(input);
        actors.persistAndFlush(actor);
        unknownOrganisations.registered(input.externalId());
        return actor;
    }

    @Transactional
    Actor change(UUID id, String ifMatch, UnaryOperator<ActorInput> change) {
        var actor = get(id);
        var before = ActorInput.of(actor);
        var after = change.apply(before);
        before.membership().requireMayBecome(after.membership(), caller);
        actor.requireVersion(ifMatch);
        if (before.membership().isEndedBy(after.membership())) {
            reason.require();
        }
        requirePlaces(after);
        numbers.requireFree(actor.organisationNumber(), after);
        actor.change(after);
        actors.flush();
        if (!Objects.equals(before.externalId(), after.externalId())) {
            unknownOrganisations.registered(after.externalId());
        }
        return actor;
    }

    private void requirePlaces(ActorInput input) {
        municipalities.referredOrNull(input.municipalityCode(), "#/municipalityCode");
        municipalities.requireCounty(input.countyCode(), "#/countyCode");
    }

    /** Whether nothing stands in the way of removing it: people who sign in from it, or what refers to it. */
    boolean isRemovable(Actor actor) {
        return actor.externalId() == null && !removals.isReferredTo(RemovableKind.ACTOR, actor.id());
    }

    @Transactional
    void remove(UUID id, String ifMatch) {
        var actor = get(id);
        actor.requireVersion(ifMatch);
        if (actor.externalId() != null) {
            throw new ProblemException(ProblemType.IN_USE, "actor.has-users");
        }
        removals.keep(RemovableKind.ACTOR, id, actor.name());
        actors.delete(actor);
        actors.flush();
    }
}
