package se.serviceprogram.measure;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.access.Drafts;
import se.serviceprogram.access.OwnedByRegion;
import se.serviceprogram.access.Owner;
import se.serviceprogram.access.Published;
import se.serviceprogram.access.Visibility;
import se.serviceprogram.actor.Actor;
import se.serviceprogram.plan.ActionPlan;
import se.serviceprogram.programme.PriorityArea;
import se.serviceprogram.web.ProblemException;

/** A measure (insats) of an action plan: what is to be done, towards which goals, and who answers for it. */
@Entity
@Table(name = "measure")
@Filter(
        name = Visibility.PUBLISHED,
        deduceAliasInjectionPoints = false,
        condition = "(:publishedOnly = false or ({alias}.draft_of_id is null and exists (select 1 from action_plan p"
                + " where p.id = {alias}.action_plan_id and " + Published.ACTION_PLAN + ")))")
@Filter(name = Visibility.HANDED_IN, deduceAliasInjectionPoints = false, condition = Drafts.SEEN)
public class Measure extends OwnedByRegion {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "action_plan_id")
    private ActionPlan actionPlan;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "priority_area_id")
    private PriorityArea priorityArea;

    private String number;

    private String title;

    private @Nullable String description;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "responsible_id")
    private @Nullable Actor responsible;

    @Column(name = "starts_on")
    private @Nullable LocalDate startsOn;

    @Column(name = "ends_on")
    private @Nullable LocalDate endsOn;

    private @Nullable String funding;

    private String status = MeasureInput.PLANNED;

    @Column(name = "status_comment")
    private @Nullable String statusComment;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "activity_kinds", columnDefinition = "text[]")
    private List<String> activityKinds = List.of();

    @ElementCollection
    @CollectionTable(name = "measure_participant", joinColumns = @JoinColumn(name = "measure_id"))
    private Set<MeasureParticipant> participants = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "measure_support_form", joinColumns = @JoinColumn(name = "measure_id"))
    private Set<MeasureSupportForm> supportForms = new HashSet<>();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "draft_of_id")
    private @Nullable Actor draftOf;

    /** A change of the goals is a change of the measure: it raises the version. */
    @OneToMany(mappedBy = "measure", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    @OptimisticLock(excluded = false)
    private List<Goal> goals = new ArrayList<>();

    /** For the persistence layer. */
    protected Measure() {}

    @SuppressWarnings("NullAway.Init") // change() says everything
    Measure(MeasureInput input, MeasureRefs refs) {
        change(input, refs);
    }

    void change(MeasureInput input, MeasureRefs refs) {
        actionPlan = refs.actionPlan();
        priorityArea = refs.priorityArea();
        number = input.number().strip();
        title = input.title().strip();
        description = input.description();
        responsible = refs.responsible();
        startsOn = input.startsOn();
        endsOn = input.endsOn();
        funding = input.funding();
        status = Objects.requireNonNull(input.status());
        statusComment = input.statusComment();
        if (status.equals(MeasureInput.DROPPED) && (statusComment == null || statusComment.isBlank())) {
            throw ProblemException.invalid("#/statusComment", "measure.comment-required");
        }
        activityKinds = input.activityKinds().stream().distinct().toList();
        replace(
                participants,
                refs.participants().stream()
                        .map(actor -> new MeasureParticipant(actionPlan.regionCode(), actor))
                        .collect(Collectors.toSet()));
        replace(
                supportForms,
                input.supportForms().stream()
                        .map(code -> new MeasureSupportForm(actionPlan.regionCode(), code))
                        .collect(Collectors.toSet()));
        if (!Boolean.TRUE.equals(input.draft())) {
            draftOf = null;
        } else if (draftOf == null) {
            requireNew();
            draftOf = refs.drafting();
        }
        if (!input.goals().equals(goals.stream().map(GoalInput::of).toList())) {
            replaceGoals(input.goals());
        }
    }

    /** What others have seen is not taken back. */
    private void requireNew() {
        if (id() != null) {
            throw ProblemException.invalid("#/draft", "measure.already-handed-in");
        }
    }

    /** Leaves alone what stays, so that an unchanged list is no change. */
    private static <T> void replace(Set<T> current, Set<T> wanted) {
        current.retainAll(wanted);
        current.addAll(wanted);
    }

    private void replaceGoals(List<GoalInput> inputs) {
        var known = goals.stream().collect(Collectors.toMap(Goal::id, goal -> goal));
        var next = new ArrayList<Goal>();
        for (int i = 0; i < inputs.size(); i++) {
            UUID id = inputs.get(i).id();
            var goal = id == null ? new Goal(this) : known.remove(id);
            if (goal == null) {
                throw ProblemException.invalid("#/goals/" + i + "/id", "reference.unknown", Objects.requireNonNull(id));
            }
            goal.change(i, inputs.get(i));
            next.add(goal);
        }
        goals.clear();
        goals.addAll(next);
    }

    /** The one responsible organisation answers for the measure. */
    Owner owner() {
        return Owner.organisation(responsible == null ? null : responsible.id());
    }

    /** A draft is no part of what was adopted, be it written in the same plan: it can be removed, or moved to another. */
    boolean isRemovable() {
        return isDraft() || !actionPlan.isLocked();
    }

    /** Refuses (409) a measure that is part of the plan once it is adopted. */
    void requireOutside(ActionPlan plan) {
        if (!isDraft()) {
            plan.requireUnlocked();
        }
    }

    /** Whether only the organisation that writes it sees it yet. */
    public boolean isDraft() {
        return draftOf != null;
    }

    @Nullable UUID draftOf() {
        return draftOf == null ? null : draftOf.id();
    }

    public ActionPlan actionPlan() {
        return actionPlan;
    }

    public PriorityArea priorityArea() {
        return priorityArea;
    }

    public String number() {
        return number;
    }

    public String title() {
        return title;
    }

    public @Nullable String description() {
        return description;
    }

    public @Nullable Actor responsible() {
        return responsible;
    }

    /** By name. */
    public List<Actor> participants() {
        return participants.stream()
                .map(MeasureParticipant::actor)
                .sorted(Comparator.comparing(Actor::name).thenComparing(Actor::id))
                .toList();
    }

    public @Nullable LocalDate startsOn() {
        return startsOn;
    }

    public @Nullable LocalDate endsOn() {
        return endsOn;
    }

    public @Nullable String funding() {
        return funding;
    }

    public String status() {
        return status;
    }

    public @Nullable String statusComment() {
        return statusComment;
    }

    /** Codes of the support forms whose decisions are followed up under this measure. */
    public List<String> supportForms() {
        return supportForms.stream().map(MeasureSupportForm::code).sorted().toList();
    }

    /** Kinds of activity that are counted under this measure. */
    public List<String> activityKinds() {
        return activityKinds;
    }

    /** In the order they were written. */
    public List<Goal> goals() {
        return List.copyOf(goals);
    }
}
