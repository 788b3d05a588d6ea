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

    @Inject
    ProgrammeService programmes;

    @Override
    public RemovableKind kind() {
        return RemovableKind.PRIORITY_AREA;
    }

    @Override
    public void require(UUID id) {
        programmes
                .heldForChange(areas.get(id).programme().id(), PriorityAreaService.PROGRAMME)
                .requireUnlocked();
    }
}
