package se.serviceprogram.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import se.serviceprogram.removal.RemovableKind;
import se.serviceprogram.removal.RestorationRule;

/** A prioritised area comes back only to a programme that is still open. */
@ApplicationScoped
class PriorityAreaRestoration implements RestorationRule {

    @Inject
    PriorityAreaService areas;

    @Override
    public RemovableKind kind() {
        return RemovableKind.PRIORITY_AREA;
    }

    @Override
    public void require(UUID id) {
        areas.get(id).programme().requireUnlocked();
    }
}
