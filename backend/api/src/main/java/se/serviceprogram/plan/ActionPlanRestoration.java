package se.serviceprogram.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import se.serviceprogram.programme.ProgrammeService;
import se.serviceprogram.removal.RemovableKind;
import se.serviceprogram.removal.RestorationRule;

/** A plan comes back only while its year is within the programme's period. */
@ApplicationScoped
class ActionPlanRestoration implements RestorationRule {

    @Inject
    ActionPlanService plans;

    @Inject
    ProgrammeService programmes;

    @Override
    public RemovableKind kind() {
        return RemovableKind.ACTION_PLAN;
    }

    @Override
    public void require(UUID id) {
        var plan = plans.get(id);
        programmes
                .heldForChange(plan.programme().id(), ActionPlanService.PROGRAMME)
                .requireCovers(plan.year());
    }
}
