package se.serviceprogram.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import se.serviceprogram.removal.RemovableKind;
import se.serviceprogram.removal.Removals;
import se.serviceprogram.web.Listing;
import se.serviceprogram.web.ProblemException;

/** Prioritised areas: writing them while their programme is not adopted, and finding them for other features. */
@ApplicationScoped
public class PriorityAreaService {

    static final String PROGRAMME = "#/programmeId";

    @Inject
    Removals removals;

    @Inject
    PriorityAreaRepository areas;

    @Inject
    ProgrammeRepository programmes;

    Listing<PriorityAreaSummary> listing(PriorityAreaFilter filter) {
        return areas.listing(filter);
    }

    public PriorityArea get(UUID id) {
        return areas.findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    /** The area that a field of a body refers to; an unknown one is that field's error. */
    public PriorityArea referred(UUID id, String pointer) {
        return areas.findByIdOptional(id).orElseThrow(() -> ProblemException.invalid(pointer, "reference.unknown", id));
    }

    @Transactional
    UUID create(PriorityAreaInput input) {
        var programme = programmes
                .findForChange(input.programmeId())
                .orElseThrow(() -> ProblemException.invalid(PROGRAMME, "reference.unknown", input.programmeId()));
        programme.requireUnlocked();
        var area = new PriorityArea(programme, input);
        areas.persistAndFlush(area);
        return area.id();
    }

    @Transactional
    void change(UUID id, String ifMatch, UnaryOperator<PriorityAreaInput> change) {
        var area = unlocked(id, ifMatch);
        var input = change.apply(PriorityAreaInput.of(area));
        if (!input.programmeId().equals(area.programme().id())) {
            throw ProblemException.invalid(PROGRAMME, "reference.fixed");
        }
        area.change(input);
        areas.flush();
    }

    /** Whether nothing stands in the way of removing it: its programme, a measure or a text of a follow-up. */
    boolean isRemovable(PriorityArea area) {
        return !area.programme().isLocked() && !removals.isReferredTo(RemovableKind.PRIORITY_AREA, area.id());
    }

    @Transactional
    void remove(UUID id, String ifMatch) {
        var area = unlocked(id, ifMatch);
        removals.keep(RemovableKind.PRIORITY_AREA, id, area.title());
        areas.delete(area);
        areas.flush();
    }

    private PriorityArea unlocked(UUID id, String ifMatch) {
        var area = get(id);
        area.requireVersion(ifMatch);
        programmes.findForChange(area.programme().id()).orElseThrow().requireUnlocked();
        return area;
    }
}
