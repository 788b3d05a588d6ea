package se.serviceprogram.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.access.OwnedByRegion;
import se.serviceprogram.access.Published;
import se.serviceprogram.access.Visibility;
import se.serviceprogram.programme.Programme;
import se.serviceprogram.web.FrozenContent.Frozen;
import se.serviceprogram.web.ProblemException;
import se.serviceprogram.web.ProblemType;

/** The action plan (handlingsplan) of one year of a programme. */
@Entity
@Table(name = "action_plan")
@Filter(
        name = Visibility.PUBLISHED,
        deduceAliasInjectionPoints = false,
        condition = "(:publishedOnly = false or exists (select 1 from action_plan p where p.id = {alias}.id and "
                + Published.ACTION_PLAN + "))")
public class ActionPlan extends OwnedByRegion {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "programme_id", updatable = false)
    private Programme programme;

    private int year;

    @Column(name = "plan_version", updatable = false)
    private int planVersion = 1;

    @Column(name = "registry_number")
    private @Nullable String registryNumber;

    private @Nullable String description;

    @Enumerated(EnumType.STRING)
    private ActionPlanStatus status = ActionPlanStatus.DRAFT;

    @OneToMany(mappedBy = "actionPlan", cascade = CascadeType.PERSIST)
    @OrderBy("decidedOn desc, id desc")
    private List<ActionPlanAdoption> adoptions = new ArrayList<>();

    /** For the persistence layer. */
    protected ActionPlan() {}

    ActionPlan(Programme programme, ActionPlanInput input) {
        this.programme = programme;
        change(input);
    }

    void change(ActionPlanInput input) {
        if (!input.programmeId().equals(programme.id())) {
            throw ProblemException.invalid("#/programmeId", "reference.fixed");
        }
        if (input.year() != year && !programme.covers(input.year())) {
            throw ProblemException.invalid(
                    "#/year",
                    "year.outside-programme",
                    String.valueOf(programme.periodStart()),
                    String.valueOf(programme.periodEnd()));
        }
        year = input.year();
        registryNumber = input.registryNumber();
        description = input.description();
        var next = input.status();
        if (next != null && next != status) {
            if (!status.canBecome(next)) {
                throw new ProblemException(ProblemType.ILLEGAL_TRANSITION, "illegal-transition.status", status, next);
            }
            status = next;
        }
    }

    ActionPlanAdoption adopt(ActionPlanAdoptionInput input, Frozen content) {
        var adoption = new ActionPlanAdoption(this, input, content);
        adoptions.addFirst(adoption);
        status = ActionPlanStatus.ADOPTED;
        return adoption;
    }

    /** Adopted content stays as it is; only the status goes on, and that of the measures. */
    public boolean isLocked() {
        return !status.isOpen();
    }

    public void requireUnlocked() {
        if (isLocked()) {
            throw new ProblemException(ProblemType.LOCKED, "locked");
        }
    }

    boolean canBeRemoved() {
        return status == ActionPlanStatus.DRAFT;
    }

    public Programme programme() {
        return programme;
    }

    public int year() {
        return year;
    }

    public int planVersion() {
        return planVersion;
    }

    public String title() {
        return ActionPlanRef.title(year);
    }

    public @Nullable String registryNumber() {
        return registryNumber;
    }

    public @Nullable String description() {
        return description;
    }

    public ActionPlanStatus status() {
        return status;
    }

    /** Latest first. */
    public List<ActionPlanAdoption> adoptions() {
        return List.copyOf(adoptions);
    }
}
