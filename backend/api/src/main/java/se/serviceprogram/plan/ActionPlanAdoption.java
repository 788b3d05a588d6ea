package se.serviceprogram.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.programme.Adoption;
import se.serviceprogram.web.FrozenContent.Frozen;

/** The delegated decision to adopt an action plan: who decided, and by what delegation. */
@Entity
@Table(name = "action_plan_adoption")
public class ActionPlanAdoption extends Adoption {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "action_plan_id", updatable = false)
    private ActionPlan actionPlan;

    @Column(name = "adopted_by")
    private String adoptedBy;

    @Column(name = "delegation_reference")
    private @Nullable String delegationReference;

    /** For the persistence layer. */
    protected ActionPlanAdoption() {}

    ActionPlanAdoption(ActionPlan actionPlan, ActionPlanAdoptionInput input, Frozen content) {
        super(input.decidedOn(), input.registryNumber(), content);
        this.actionPlan = actionPlan;
        this.adoptedBy = input.adoptedBy().strip();
        this.delegationReference = input.delegationReference();
    }

    public ActionPlan actionPlan() {
        return actionPlan;
    }

    public String adoptedBy() {
        return adoptedBy;
    }

    public @Nullable String delegationReference() {
        return delegationReference;
    }
}
