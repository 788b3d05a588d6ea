package se.serviceprogram.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import se.serviceprogram.actor.ActorService;
import se.serviceprogram.removal.RemovableKind;
import se.serviceprogram.removal.Removals;
import se.serviceprogram.web.ContentLock;
import se.serviceprogram.web.FrozenContent;
import se.serviceprogram.web.Listing;
import se.serviceprogram.web.ProblemException;
import se.serviceprogram.web.ProblemException.PlacedText;
import se.serviceprogram.web.ProblemException.Text;
import se.serviceprogram.web.ProblemType;

/** Programmes: writing them, taking them through consultation, adopting them, and finding them for other features. */
@ApplicationScoped
public class ProgrammeService {

    private static final String OWNER = "#/ownerId";

    @Inject
    Removals removals;

    @Inject
    ProgrammeRepository programmes;

    @Inject
    ActorService actors;

    @Inject
    ContentLock contentLock;

    @Any
    @Inject
    Instance<YearsInUse> yearsInUse;

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
        return programmes.ofYear(year);
    }

    /** The programme that a field of a body refers to; an unknown one is that field's error. */
    public Programme referred(UUID id, String pointer) {
        return programmes
                .findByIdOptional(id)
                .orElseThrow(() -> ProblemException.invalid(pointer, "reference.unknown", id));
    }

    /** The same, held until the transaction ends, so that its period stays while something is given a year of it. */
    public Programme heldForChange(UUID id, String pointer) {
        return programmes
                .findForChange(id)
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
        requirePeriodOfYearsInUse(programme);
        programmes.flush();
    }

    @Transactional
    ProgrammeAdoptionView adopt(UUID id, ProgrammeAdoptionInput input) {
        var programme = forChange(id);
        var adoption = programme.adopt(input, frozenContent.of(AdoptedProgramme.of(programme)));
        programmes.flush();
        return ProgrammeAdoptionView.of(adoption);
    }

    /** Whether nothing stands in the way of removing it: its state, a plan or a follow-up. */
    boolean isRemovable(Programme programme) {
        return !programme.isLocked() && usedYears(programme).isEmpty();
    }

    private List<Integer> usedYears(Programme programme) {
        return yearsInUse.stream()
                .flatMap(years -> years.of(programme.id()).stream())
                .sorted()
                .toList();
    }

    @Transactional
    void remove(UUID id, String ifMatch) {
        var programme = forChange(id);
        programme.requireVersion(ifMatch);
        programme.requireUnlocked();
        removals.keep(RemovableKind.PROGRAMME, id, programme.title());
        programmes.delete(programme);
        programmes.flush();
    }

    /** What is planned or followed up for a year must not fall outside the programme that it belongs to. */
    private void requirePeriodOfYearsInUse(Programme programme) {
        var used = usedYears(programme);
        var errors = new ArrayList<PlacedText>();
        if (!used.isEmpty() && used.getFirst() < programme.periodStart()) {
            errors.add(new PlacedText(
                    "#/periodStart",
                    new Text("period.first-year", used.getFirst().toString())));
        }
        if (!used.isEmpty() && used.getLast() > programme.periodEnd()) {
            errors.add(new PlacedText(
                    "#/periodEnd", new Text("period.last-year", used.getLast().toString())));
        }
        if (!errors.isEmpty()) {
            throw new ProblemException(ProblemType.IN_USE, new Text("in-use.period"), errors);
        }
    }

    private Programme forChange(UUID id) {
        return programmes.findForChange(id).orElseThrow(ProblemException::notFound);
    }
}
