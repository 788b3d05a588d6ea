package se.serviceprogram.intake;

import static se.serviceprogram.web.ListRequest.codes;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.support.ImportedFiles;
import se.serviceprogram.web.Listing;
import se.serviceprogram.web.ProblemException;

/** Queries on imports and their rows; the caller's region is part of each. */
@ApplicationScoped
class ImportRepository implements PanacheRepositoryBase<Import, UUID>, ImportedFiles {

    @Override
    public @Nullable String nameOf(UUID importId) {
        return findByIdOptional(importId).map(read -> read.fileName).orElse(null);
    }

    /**
     * Makes the other imports of the region wait until the transaction ends. Each writes many decisions and organisations,
     * which two at a time would lock in different orders.
     */
    void oneAtATime(String regionCode) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended('import ' || ?1, 0))")
                .setParameter(1, regionCode)
                .getSingleResult();
    }

    /** Nobody else can apply, undo or remove it until the transaction ends. */
    Import locked(UUID importId) {
        return findByIdOptional(importId, LockModeType.PESSIMISTIC_WRITE).orElseThrow(ProblemException::notFound);
    }

    Listing<ImportSummary> listing(ImportFilter filter, boolean inSwedish) {
        var select = """
                select i.id, i.version, s.code, s.%s, i.fileName, i.status, i.rowCount, i.newRows, i.changedRows,
                    i.unchangedRows, i.errorRows, i.grantedAmount, i.createdAt, i.createdBy, i.appliedAt, i.reversedAt
                """.formatted(inSwedish ? "swedishName" : "englishName");
        return Listing.of(getEntityManager(), ImportSummary.class, select, "from Import i join i.source s")
                .where("i.status in ?", codes("status", filter.status, Import.STATUSES))
                .where("s.code = ?", filter.sourceCode)
                .search(filter.q(), "i.fileName", "i.createdBy")
                .sortable("createdAt", "i.createdAt")
                .sortable("fileName", "i.fileName")
                .sortable("status", "i.status")
                .orderedBy("-createdAt", "i.id");
    }

    Listing<ImportRow> rows(UUID importId, Collection<String> verdicts) {
        return Listing.of(getEntityManager(), ImportRow.class, "select r", "from ImportRow r")
                .where("r.importId = ?", importId)
                .where("r.verdict in ?", verdicts)
                .sortable("rowNumber", "r.rowNumber")
                .orderedBy("rowNumber", "r.rowNumber");
    }
}
