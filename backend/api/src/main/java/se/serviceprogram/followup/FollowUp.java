package se.serviceprogram.followup;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.access.OwnedByRegion;
import se.serviceprogram.access.Published;
import se.serviceprogram.access.Visibility;
import se.serviceprogram.programme.Programme;
import se.serviceprogram.web.ProblemException;
import se.serviceprogram.web.ProblemType;

/** The follow-up (uppföljning) of a programme for one year: its texts. Its figures are counted, never kept here. */
@Entity
@Table(name = "follow_up")
@Filter(
        name = Visibility.PUBLISHED,
        deduceAliasInjectionPoints = false,
        condition = "(:publishedOnly = false or exists (select 1 from follow_up u where u.id = {alias}.id and "
                + Published.FOLLOW_UP + "))")
public class FollowUp extends OwnedByRegion {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "programme_id", updatable = false)
    private Programme programme;

    private int year;

    @Column(name = "registry_number")
    private @Nullable String registryNumber;

    private @Nullable String unit;

    @Column(name = "deciding_body")
    private @Nullable String decidingBody;

    @Column(name = "document_date")
    private @Nullable LocalDate documentDate;

    @Column(name = "case_description")
    private @Nullable String caseDescription;

    private @Nullable String introduction;

    @ElementCollection
    @CollectionTable(name = "follow_up_area_text", joinColumns = @JoinColumn(name = "follow_up_id"))
    private Set<AreaText> areaTexts = new HashSet<>();

    @Column(name = "proposal_heading")
    private @Nullable String proposalHeading;

    private @Nullable String proposal;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Signatory> signatories = List.of();

    private @Nullable String recipients;

    @Enumerated(EnumType.STRING)
    private FollowUpStatus status = FollowUpStatus.DRAFT;

    /** The database says so when it is approved, and never takes it back. */
    @Column(name = "was_approved", insertable = false, updatable = false)
    private boolean wasApproved;

    /** For the persistence layer. */
    protected FollowUp() {}

    FollowUp(Programme programme, FollowUpInput input, Set<AreaText> areaTexts) {
        this.programme = programme;
        change(input, areaTexts);
        if (input.status() != null) {
            become(input.status());
        }
    }

    /** All but the status, which {@link #become} changes. */
    void change(FollowUpInput input, Set<AreaText> newAreaTexts) {
        year = input.year();
        registryNumber = input.registryNumber();
        unit = input.unit();
        decidingBody = input.decidingBody();
        documentDate = input.documentDate();
        caseDescription = input.caseDescription();
        introduction = input.introduction();
        proposalHeading = input.proposalHeading();
        proposal = input.proposal();
        signatories = input.signatories() == null ? List.of() : input.signatories();
        recipients = input.recipients();
        areaTexts.retainAll(newAreaTexts);
        areaTexts.addAll(newAreaTexts);
    }

    void become(FollowUpStatus next) {
        if (next != status && !status.canBecome(next)) {
            throw new ProblemException(ProblemType.ILLEGAL_TRANSITION, "illegal-transition.status", status, next);
        }
        status = next;
    }

    /** Only a draft that never was approved is thrown away; what was worked on further is kept. */
    void requireRemovable() {
        if (status != FollowUpStatus.DRAFT) {
            throw new ProblemException(ProblemType.LOCKED, "locked.not-draft");
        }
        if (wasApproved) {
            throw new ProblemException(ProblemType.LOCKED, "locked.was-approved");
        }
    }

    boolean isRemovable() {
        return status == FollowUpStatus.DRAFT && !wasApproved;
    }

    public Programme programme() {
        return programme;
    }

    public int year() {
        return year;
    }

    public @Nullable String registryNumber() {
        return registryNumber;
    }

    public @Nullable String unit() {
        return unit;
    }

    public @Nullable String decidingBody() {
        return decidingBody;
    }

    public @Nullable LocalDate documentDate() {
        return documentDate;
    }

    public @Nullable String caseDescription() {
        return caseDescription;
    }

    public @Nullable String introduction() {
        return introduction;
    }

    /** By the areas' numbers. */
    List<AreaText> areaTexts() {
        return areaTexts.stream()
                .sorted(Comparator.comparing(text -> text.area().number()))
                .toList();
    }

    public @Nullable String proposalHeading() {
        return proposalHeading;
    }

    public @Nullable String proposal() {
        return proposal;
    }

    public List<Signatory> signatories() {
        return signatories;
    }

    public @Nullable String recipients() {
        return recipients;
    }

    public FollowUpStatus status() {
        return status;
    }
}
