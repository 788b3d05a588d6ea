package se.serviceprogram.removal;

import io.quarkus.arc.All;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.access.Caller;
import se.serviceprogram.access.Owner;
import se.serviceprogram.web.Listing;
import se.serviceprogram.web.ProblemException;
import se.serviceprogram.web.ProblemType;

/** Sets aside what is removed, and puts it back. */
@ApplicationScoped
public class Removals implements PanacheRepositoryBase<RemovedObject, UUID> {

    @Inject
    @All
    List<RestorationRule> rules;

    @Inject
    Caller caller;

    /** To be called before the rows go, in the same transaction: all that goes with it is kept under this object. */
    public void keep(RemovableKind kind, UUID id, String title) {
        keep(kind, id, title, List.of(), null);
    }

    /** With those who answer for it, each of whom must be within reach of whoever restores it. */
    public void keep(RemovableKind kind, UUID id, String title, List<Owner> owners, @Nullable UUID draftOf) {
        persistAndFlush(new RemovedObject(kind, id, title, owners, draftOf));
    }

    /** Whether other rows refer to it, be they drafts that the caller does not see: it is not removed before they are. */
    public boolean isReferredTo(RemovableKind kind, UUID id) {
        return (boolean) getEntityManager()
                .createNativeQuery("select is_referred_to(cast(:referred as regclass), :id)", Boolean.class)
                .setParameter("referred", kind.table())
                .setParameter("id", id)
                .getSingleResult();
    }

    /** Everything of the kinds that the caller may remove. */
    Listing<RemovedObject> listing(RemovedObjectFilter filter) {
        var kinds = Arrays.stream(RemovableKind.values())
                .filter(kind -> caller.may(kind.right()))
                .map(RemovableKind::code)
                .toList();
        return Listing.of(getEntityManager(), RemovedObject.class, "select o", "from RemovedObject o")
                .where("o.kind in ?", kinds)
                .where("o.kind in ?", filter.kinds())
                .search(filter.q(), "o.title", "o.removedBy")
                .sortable("removedAt", "o.removedAt")
                .sortable("title", "o.title")
                .orderedBy("-removedAt", "o.id");
    }

    boolean mayRestore(RemovedObject removed) {
        return caller.may(removed.kind().right())
                && caller.mayAll(removed.kind().right(), removed.owners);
    }

    @Transactional
    RemovedObject restore(UUID id) {
        var removed = findByIdOptional(id)
                .filter(found -> caller.may(found.kind().right()))
                .orElseThrow(ProblemException::notFound);
        var kind = removed.kind();
        caller.requireAll(kind.right(), removed.owners);
        if (!putBack(removed)) {
            throw ProblemException.notFound();
        }
        rules.stream().filter(rule -> rule.kind() == kind).forEach(rule -> rule.require(id));
        return removed;
    }

    /** False when someone else did it first. */
    private boolean putBack(RemovedObject removed) {
        try {
            return (boolean) getEntityManager()
                    .createNativeQuery("select restore_removed_object(:region, :id)", Boolean.class)
                    .setParameter("region", removed.regionCode)
                    .setParameter("id", removed.id)
                    .getSingleResult();
        } catch (ConstraintViolationException refused) {
            throw refused.getKind() == ConstraintKind.UNIQUE
                    ? refused
                    : new ProblemException(ProblemType.IN_USE, "removal.needs-another");
        }
    }
}
