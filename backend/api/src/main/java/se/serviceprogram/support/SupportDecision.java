package se.serviceprogram.support;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.access.OwnSource;
import se.serviceprogram.access.OwnedByRegion;
import se.serviceprogram.access.Owner;
import se.serviceprogram.access.Visibility;
import se.serviceprogram.actor.Actor;
import se.serviceprogram.actor.Municipality;
import se.serviceprogram.actor.ServicePoint;
import se.serviceprogram.web.ProblemException;
import se.serviceprogram.web.ProblemType;

/** A decision on support (stödbeslut) taken in some system; one case can have several. Kept, never removed by a user. */
@Entity
@Table(name = "support_decision")
@Filter(name = Visibility.OWN_SOURCE, deduceAliasInjectionPoints = false, condition = OwnSource.OF_ROW)
public class SupportDecision extends OwnedByRegion {

    @ManyToOne(optional = false)
    @JoinColumn(name = "source_code")
    Source source;

    @Column(name = "external_case_id")
    String externalCaseId;

    @Column(name = "decision_number")
    String decisionNumber;

    @Column(name = "registry_number")
    @Nullable String registryNumber;

    @ManyToOne(optional = false)
    @JoinColumn(name = "support_form_code")
    SupportForm supportForm;

    @Column(name = "legal_basis")
    @Nullable String legalBasis;

    @Column(name = "state_aid_basis")
    @Nullable String stateAidBasis;

    @Column(name = "received_on")
    @Nullable LocalDate receivedOn;

    @ManyToOne(optional = false)
    @JoinColumn(name = "applicant_id")
    Actor applicant;

    @ManyToOne
    @JoinColumn(name = "service_point_id")
    @Nullable ServicePoint servicePoint;

    @ManyToOne(optional = false)
    @JoinColumn(name = "municipality_code")
    Municipality municipality;

    @Nullable String description;

    @Column(name = "applied_amount")
    @Nullable BigDecimal appliedAmount;

    @Column(name = "granted_amount")
    BigDecimal grantedAmount;

    @Column(name = "support_share")
    @Nullable BigDecimal supportShare;

    @Column(name = "period_start")
    @Nullable LocalDate periodStart;

    @Column(name = "period_end")
    @Nullable LocalDate periodEnd;

    String outcome;

    @Column(name = "decided_on")
    LocalDate decidedOn;

    @ManyToOne(optional = false)
    @JoinColumn(name = "deciding_actor_id")
    Actor decidingActor;

    @Column(name = "decided_by")
    @Nullable String decidedBy;

    @Column(name = "delegation_reference")
    @Nullable String delegationReference;

    @Nullable String rapporteur;

    @Nullable String reasons;

    @Column(name = "import_id", updatable = false)
    @Nullable UUID importId;

    @Column(name = "import_row_number", updatable = false)
    @Nullable Integer importRowNumber;

    /** Null unless it is marked. */
    @Embedded
    @Nullable Secrecy secrecy;

    /** For the persistence layer. */
    protected SupportDecision() {}

    SupportDecision(SupportDecisionInput input, References references) {
        change(input, references);
    }

    /** The organisation that decided answers for it, and the source it came from. */
    Owner owner() {
        return Owner.of(decidingActor.id(), source.code());
    }

    /** The rows that the codes and ids of an input stand for. */
    record References(
            Source source,
            SupportForm supportForm,
            Actor applicant,
            @Nullable ServicePoint servicePoint,
            Municipality municipality,
            Actor decidingActor) {}

    final void change(SupportDecisionInput input, References references) {
        source = references.source();
        supportForm = references.supportForm();
        applicant = references.applicant();
        municipality = references.municipality();
        decidingActor = references.decidingActor();
        externalCaseId = input.externalCaseId().strip();
        decisionNumber = input.decisionNumber().strip();
        registryNumber = input.registryNumber();
        legalBasis = input.legalBasis();
        stateAidBasis = input.stateAidBasis();
        receivedOn = input.receivedOn();
        servicePoint = references.servicePoint();
        description = input.description();
        appliedAmount = input.appliedAmount();
        grantedAmount = input.grantedAmount();
        supportShare = input.supportShare();
        periodStart = input.periodStart();
        periodEnd = input.periodEnd();
        outcome = input.outcome();
        decidedOn = input.decidedOn();
        decidedBy = input.decidedBy();
        delegationReference = input.delegationReference();
        rapporteur = input.rapporteur();
        reasons = input.reasons();
    }

    void mark(Secrecy mark) {
        secrecy = mark;
    }

    void liftMark() {
        if (secrecy == null) {
            throw new ProblemException(ProblemType.ILLEGAL_TRANSITION, "secrecy.not-marked");
        }
        secrecy = null;
    }
}
