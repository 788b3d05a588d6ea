package se.serviceprogram.programme;

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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.access.OwnedByRegion;
import se.serviceprogram.access.Published;
import se.serviceprogram.access.Visibility;
import se.serviceprogram.actor.Actor;
import se.serviceprogram.web.FrozenContent.Frozen;
import se.serviceprogram.web.ProblemException;
import se.serviceprogram.web.ProblemType;

/** A regional service programme (regionalt serviceprogram, RSP): its period, owner, texts and prioritised areas. */
@Entity
@Table(name = "programme")
@Filter(
        name = Visibility.PUBLISHED,
        deduceAliasInjectionPoints = false,
        condition = "(:publishedOnly = false or exists (select 1 from programme g where g.id = {alias}.id and "
                + Published.PROGRAMME + "))")
public class Programme extends OwnedByRegion {

    private String title;

    @Column(name = "period_start")
    private int periodStart;

    @Column(name = "period_end")
    private int periodEnd;

    @Column(name = "registry_number")
    private @Nullable String registryNumber;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "owner_id")
    private Actor owner;

    private @Nullable String vision;

    private @Nullable String description;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "parent_documents")
    private List<ParentDocument> parentDocuments = List.of();

    @Enumerated(EnumType.STRING)
    private ProgrammeStatus status = ProgrammeStatus.DRAFT;

    @OneToMany(mappedBy = "programme", cascade = CascadeType.REMOVE)
    @OrderBy("number")
    private List<PriorityArea> priorityAreas = new ArrayList<>();

    @OneToMany(mappedBy = "programme", cascade = CascadeType.PERSIST)
    @OrderBy("decidedOn desc, id desc")
    private List<ProgrammeAdoption> adoptions = new ArrayList<>();

    /** For the persistence layer. */
    protected Programme() {}

    @SuppressWarnings("NullAway.Init") // change() says everything
    Programme(ProgrammeInput input, Actor owner) {
        change(input, owner);
    }

    void change(ProgrammeInput input, Actor newOwner) {
        title = input.title().strip();
        periodStart = input.periodStart();
        periodEnd = input.periodEnd();
        registryNumber = input.registryNumber();
        owner = newOwner;
        vision = input.vision();
        description = input.description();
        parentDocuments = input.parentDocuments() == null ? List.of() : input.parentDocuments();
        var next = input.status();
        if (next != null && next != status) {
            if (!status.canBecome(next)) {
                throw new ProblemException(ProblemType.ILLEGAL_TRANSITION, "illegal-transition.status", status, next);
            }
            status = next;
        }
    }

    ProgrammeAdoption adopt(ProgrammeAdoptionInput input, Frozen content) {
        if (!canBeAdopted()) {
            throw new ProblemException(
                    ProblemType.ILLEGAL_TRANSITION,
                    isLocked() ? "illegal-transition.adopted" : "illegal-transition.no-priority-area");
        }
        var adoption = new ProgrammeAdoption(this, input, content);
        adoptions.addFirst(adoption);
        status = ProgrammeStatus.ADOPTED;
        return adoption;
    }

    boolean canBeAdopted() {
        return !isLocked() && !priorityAreas.isEmpty();
    }

    /** Adopted content stays as it is; only the status goes on. */
    public boolean isLocked() {
        return !status.isOpen();
    }

    void requireUnlocked() {
        if (isLocked()) {
            throw new ProblemException(ProblemType.LOCKED, "locked");
        }
    }

    public boolean covers(int year) {
        return periodStart <= year && year <= periodEnd;
    }

    /** For what comes back to the programme: its period may have changed meanwhile. */
    public void requireCovers(int year) {
        if (!covers(year)) {
            throw new ProblemException(
                    ProblemType.ILLEGAL_TRANSITION,
                    "year.outside-programme",
                    String.valueOf(periodStart),
                    String.valueOf(periodEnd));
        }
    }

    public String title() {
        return title;
    }

    public int periodStart() {
        return periodStart;
    }

    public int periodEnd() {
        return periodEnd;
    }

    public @Nullable String registryNumber() {
        return registryNumber;
    }

    public Actor owner() {
        return owner;
    }

    public @Nullable String vision() {
        return vision;
    }

    public @Nullable String description() {
        return description;
    }

    public List<ParentDocument> parentDocuments() {
        return parentDocuments;
    }

    public ProgrammeStatus status() {
        return status;
    }

    /** By number. */
    public List<PriorityArea> priorityAreas() {
        return List.copyOf(priorityAreas);
    }

    /** Latest first. */
    public List<ProgrammeAdoption> adoptions() {
        return List.copyOf(adoptions);
    }
}
