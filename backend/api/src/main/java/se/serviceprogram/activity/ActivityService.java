package se.serviceprogram.activity;

import static se.serviceprogram.access.Right.ACTIVITIES_WRITE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import se.serviceprogram.access.Caller;
import se.serviceprogram.access.Owner;
import se.serviceprogram.actor.ActorService;
import se.serviceprogram.actor.MunicipalityService;
import se.serviceprogram.actor.ServicePointService;
import se.serviceprogram.removal.RemovableKind;
import se.serviceprogram.removal.Removals;
import se.serviceprogram.web.Listing;
import se.serviceprogram.web.ProblemException;

/** Activities: registering, changing and removing them. */
@ApplicationScoped
class ActivityService {

    @Inject
    Removals removals;

    @Inject
    ActivityRepository activities;

    @Inject
    ActorService actors;

    @Inject
    ServicePointService servicePoints;

    @Inject
    MunicipalityService municipalities;

    @Inject
    Caller caller;

    Listing<ActivitySummary> listing(ActivityFilter filter) {
        return activities.listing(filter);
    }

    Activity get(UUID id) {
        return activities.findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    @Transactional
    Activity create(ActivityInput input) {
        caller.require(ACTIVITIES_WRITE, Owner.anyOf(input.participantIds()));
        input.requireWhatItsKindNeeds();
        var activity = new Activity(input, references(input));
        activities.persistAndFlush(activity);
        return activity;
    }

    @Transactional
    Activity change(UUID id, String ifMatch, UnaryOperator<ActivityInput> change) {
        var activity = get(id);
        caller.require(ACTIVITIES_WRITE, activity.owner());
        var input = change.apply(ActivityInput.of(activity));
        caller.require(ACTIVITIES_WRITE, Owner.anyOf(input.participantIds()));
        activity.requireVersion(ifMatch);
        input.requireWhatItsKindNeeds();
        activity.change(input, references(input));
        activities.flush();
        return activity;
    }

    @Transactional
    void remove(UUID id, String ifMatch) {
        var activity = get(id);
        caller.require(ACTIVITIES_WRITE, activity.owner());
        activity.requireVersion(ifMatch);
        removals.keep(RemovableKind.ACTIVITY, id, activity.title(), List.of(activity.owner()), null);
        activities.delete(activity);
        activities.flush();
    }

    private Activity.References references(ActivityInput input) {
        return new Activity.References(
                municipalities.referredOrNull(input.municipalityCode(), "#/municipalityCode"),
                servicePoints.referredOrNull(input.servicePointId(), "#/servicePointId"),
                actors.referredOrNull(input.companyId(), "#/companyId"),
                actors.referred(input.participantIds(), "#/participantIds"));
    }
}
