package se.serviceprogram.support;

import static se.serviceprogram.web.ListRequest.values;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import se.serviceprogram.web.Listing;
import se.serviceprogram.web.Years;

/** Queries on support decisions; the caller's region is part of each. */
@ApplicationScoped
class SupportDecisionRepository implements PanacheRepositoryBase<SupportDecision, UUID> {

    /**
     * None is missing, yet they are left joins: PostgreSQL leaves out those that a count or a sort does not need. Filters
     * therefore ask the decision for its foreign keys: a path through it would be taken for what is joined.
     */
    private static final String FROM = """
            from SupportDecision d left join d.source s left join d.supportForm f left join d.applicant a
                left join d.municipality m left join d.decidingActor o
            """;

    @Inject
    SupportCodes codes;

    /** The rows on screen, with the names of codes in the reader's language. */
    Listing<SupportDecisionSummary> listing(SupportDecisionFilter filter, boolean inSwedish) {
        var name = inSwedish ? "swedishName" : "englishName";
        var select = """
                select d.id, d.version, s.code, s.%1$s, d.externalCaseId, d.decisionNumber, d.registryNumber,
                    f.code, f.%1$s, a.id, a.name, m.code, m.name, d.grantedAmount, d.outcome, d.decidedOn, o.id, o.name,
                    case when d.secrecy.markedAt is null then false else true end
                """.formatted(name);
        return filtered(Listing.of(getEntityManager(), SupportDecisionSummary.class, select, FROM), filter, name);
    }

    /** The same rows as the import file has them, in Swedish. */
    Listing<ImportFormatRow> importFormat(SupportDecisionFilter filter) {
        var select = """
                select s.code, d.externalCaseId, d.decisionNumber, d.outcome, d.registryNumber, f.swedishName,
                    d.legalBasis, o.name, a.name, a.organisationNumber, m.code, m.regionCode, d.receivedOn, d.decidedOn,
                    d.appliedAmount, d.grantedAmount, d.supportShare, d.periodStart, d.periodEnd,
                    d.secrecy.legalBasis
                """;
        return filtered(Listing.of(getEntityManager(), ImportFormatRow.class, select, FROM), filter, "swedishName");
    }

    /** All that is told of the whole selection, in one query. */
    static SelectedDecisions selected(Listing<?> listing) {
        return listing.sums(
                SelectedDecisions.class,
                "count(*), count(distinct fk(d.source) || ' ' || d.externalCaseId), sum(d.grantedAmount)");
    }

    private <T> Listing<T> filtered(Listing<T> listing, SupportDecisionFilter filter, String name) {
        return listing.where("d.decidedOn >= ?", Years.firstDay(filter.year))
                .where("d.decidedOn <= ?", Years.lastDay(filter.year))
                .where("d.decidedOn >= ?", filter.decidedFrom)
                .where("d.decidedOn <= ?", filter.decidedTo)
                .where("fk(d.supportForm) in ?", filter.supportForms(this::formCodes))
                .where("d.outcome in ?", filter.outcomes())
                .where("fk(d.municipality) = ?", filter.municipalityCode)
                .where("fk(d.decidingActor) = ?", filter.decidingActorId)
                .where("fk(d.applicant) = ?", filter.applicantId)
                .where("fk(d.source) in ?", values(filter.sourceCode))
                .where("d.importId = ?", filter.importId)
                .narrowedIf(filter.onlySecrecy("marked"), "d.secrecy.markedAt is not null")
                .narrowedIf(filter.onlySecrecy("unmarked"), "d.secrecy.markedAt is null")
                .where("d.grantedAmount >= ?", filter.amountFrom())
                .where("d.grantedAmount <= ?", filter.amountTo())
                .search(filter.q(), "a.name", "d.externalCaseId", "coalesce(d.registryNumber, '')")
                .sortable("decidedOn", "d.decidedOn")
                .sortable("grantedAmount", "d.grantedAmount")
                .sortable("applicant", "a.name")
                .sortable("supportForm", "f." + name)
                .sortable("municipality", "m.name")
                .orderedBy("-decidedOn", "d.id")
                .pickedBy("d.id");
    }

    private List<String> formCodes() {
        return codes.forms().stream().map(SupportForm::code).toList();
    }
}
