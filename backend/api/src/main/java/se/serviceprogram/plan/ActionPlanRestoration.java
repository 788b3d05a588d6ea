package se.serviceprogram.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import se.serviceprogram.removal.RemovableKind;
import se.serviceprogram.removal.RestorationRule;

/** A plan comes back only while its year is within the programme's period. */
@ApplicationScoped
class ActionPlanRestoration implements RestorationRule {

    @Inject
    ActionPlanService plans;

    @Override
    public RemovableKind kind() {
        return RemovableKind.ACTION_PLAN;
    }

    @Override
    public void require(UUID id) {
        var plan = plans.get(id);
        plan.programme().requireCovers(plan.year());
    }
}
