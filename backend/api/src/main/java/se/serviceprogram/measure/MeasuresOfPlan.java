package se.serviceprogram.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.serviceprogram.plan.PlanContents;
import se.serviceprogram.web.ProblemException.Text;

/** Tells the plan room how many measures a plan has, what they lack, and what an adoption freezes of them. */
@ApplicationScoped
class MeasuresOfPlan implements PlanContents {

    @Inject
    MeasureRepository measures;

    @Override
    public Map<UUID, Integer> counts(Collection<UUID> planIds) {
        return measures.countsOfPlans(planIds);
    }

    @Override
    public boolean isEmpty(UUID planId) {
        return !measures.anyOfPlan(planId);
    }

    /** BR-I1: at least one measure, each with a goal and one responsible actor. */
    @Override
    public List<Text> findings(UUID planId) {
        var all = measures.ofPlan(planId);
        return all.isEmpty()
                ? List.of(new Text("plan-without-measures"))
                : all.stream()
                        .map(MeasuresOfPlan::finding)
                        .flatMap(Optional::stream)
                        .toList();
    }

    @Override
    public List<AdoptedMeasure> asAdopted(UUID planId) {
        return measures.ofPlan(planId).stream().map(AdoptedMeasure::of).toList();
    }

    private static Optional<Text> finding(Measure measure) {
        var lacksGoal = measure.goals().isEmpty();
        var lacksResponsible = measure.responsible() == null;
        if (!lacksGoal && !lacksResponsible) {
            return Optional.empty();
        }
        var key = !lacksResponsible
                ? "measure-without-goal"
                : lacksGoal ? "measure-without-goal-and-responsible" : "measure-without-responsible";
        return Optional.of(new Text(key, measure.number(), measure.title()));
    }
}
