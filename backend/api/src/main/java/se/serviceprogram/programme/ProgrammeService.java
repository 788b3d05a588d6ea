package se.serviceprogram.programme;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import se.serviceprogram.actor.ActorService;
import se.serviceprogram.web.ContentLock;
import se.serviceprogram.web.FrozenContent;
import se.serviceprogram.web.Listing;
import se.serviceprogram.web.ProblemException;

/** Programmes: writing them, taking them through consultation, adopting them, and finding them for other features. */
@ApplicationScoped
public class ProgrammeService {

    private static final String OWNER = "#/ownerId";

    @Inject
    ProgrammeRepository programmes;

    @Inject
    ActorService actors;

    @Inject
    ContentLock contentLock;

    @Inject
    FrozenContent frozenContent;

    Listing<ProgrammeSummary> listing(ProgrammeFilter filter) {
        return programmes.listing(filter);
    }

    Listing<ProgrammeAdoptionView> adoptions(UUID id) {
        return programmes.adoptions(get(id).id());
    }

    public Programme get(UUID id) {
        return programmes.findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    /** The programmes whose period the year is in; a region mostly has one. */
    public List<Programme> ofYear(int year) {
        return programmes.list("periodStart <= ?1 and periodEnd >= ?1", Sort.by("periodStart", "id"), year);
    }

    /** The programme that a field of a body refers to; an unknown one is that field's error. */
    public Programme referred(UUID id, String pointer) {
        return programmes
                .findByIdOptional(id)
                .orElseThrow(() -> ProblemException.invalid(pointer, "reference.unknown", id));
    }

    @Transactional
    UUID create(ProgrammeInput input) {
        var programme = new Programme(input, actors.referred(input.ownerId(), OWNER));
        programmes.persistAndFlush(programme);
        return programme.id();
    }

    @Transactional
    void change(UUID id, String ifMatch, UnaryOperator<ProgrammeInput> change) {
        var programme = forChange(id);
        programme.requireVersion(ifMatch);
        var before = ProgrammeInput.of(programme);
        var after = change.apply(before);
        if (programme.isLocked()) {
            contentLock.requireUnchanged(before, after, "status");
        }
        programme.change(after, actors.referred(after.ownerId(), OWNER));
        programmes.flush();
    }

    @Transactional
    ProgrammeAdoptionView adopt(UUID id, ProgrammeAdoptionInput input) {
        var programme = forChange(id);
        var adoption = programme.adopt(input, frozenContent.of(AdoptedProgramme.of(programme)));
        programmes.flush();
        return ProgrammeAdoptionView.of(adoption);
    }

    @Transactional
    void remove(UUID id, String ifMatch) {
        var programme = forChange(id);
        programme.requireVersion(ifMatch);
        programme.requireUnlocked();
        programmes.delete(programme);
        programmes.flush();
    }

    private Programme forChange(UUID id) {
        return programmes.findForChange(id).orElseThrow(ProblemException::notFound);
    }
}
