package se.serviceprogram.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.removal.RemovableKind;
import se.serviceprogram.removal.Removals;
import se.serviceprogram.web.Listing;
import se.serviceprogram.web.ProblemException;

/** Service points: registering, changing and removing them, and finding them for other features. */
@ApplicationScoped
public class ServicePointService {

    @Inject
    Removals removals;

    @Inject
    ServicePointRepository servicePoints;

    @Inject
    ActorService actors;

    @Inject
    MunicipalityService municipalities;

    Listing<ServicePointSummary> listing(ServicePointFilter filter) {
        return servicePoints.listing(filter);
    }

    public ServicePoint get(UUID id) {
        return servicePoints.findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    /** The service point that a field of a body refers to; an unknown one is that field's error. */
    public @Nullable ServicePoint referredOrNull(@Nullable UUID id, String pointer) {
        return id == null
                ? null
                : servicePoints
                        .findByIdOptional(id)
                        .orElseThrow(() -> ProblemException.invalid(pointer, "reference.unknown", id));
    }

    @Transactional
    ServicePoint create(ServicePointInput input) {
        input.requireWholePosition();
        var point = new ServicePoint(input, actorOf(input), municipalityOf(input));
        servicePoints.persistAndFlush(point);
        return point;
    }

    @Transactional
    ServicePoint change(UUID id, String ifMatch, UnaryOperator<ServicePointInput> change) {
        var point = get(id);
        point.requireVersion(ifMatch);
        var input = change.apply(ServicePointInput.of(point));
        input.requireWholePosition();
        point.change(input, actorOf(input), municipalityOf(input));
        servicePoints.flush();
        return point;
    }

    /** Whether no activity or decision refers to it. */
    boolean isRemovable(ServicePoint point) {
        return !removals.isReferredTo(RemovableKind.SERVICE_POINT, point.id());
    }

    @Transactional
    void remove(UUID id, String ifMatch) {
        var point = get(id);
        point.requireVersion(ifMatch);
        removals.keep(RemovableKind.SERVICE_POINT, id, point.name());
        servicePoints.delete(point);
        servicePoints.flush();
    }

    private @Nullable Actor actorOf(ServicePointInput input) {
        return actors.referredOrNull(input.actorId(), "#/actorId");
    }

    private Municipality municipalityOf(ServicePointInput input) {
        return municipalities.referred(input.municipalityCode(), "#/municipalityCode");
    }
}
