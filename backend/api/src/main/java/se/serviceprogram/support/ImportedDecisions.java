package se.serviceprogram.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import se.serviceprogram.access.Caller;

/** What became of the decisions of an import, all of them at once: what its reversal depends on. */
@ApplicationScoped
public class ImportedDecisions {

    @Inject
    EntityManager entityManager;

    @Inject
    Caller caller;

    /** The years that the decisions were taken in. */
    public List<Integer> yearsOf(UUID importId) {
        return entityManager
                .createQuery(
                        "select distinct year(d.decidedOn) from SupportDecision d where d.importId = ?1", Integer.class)
                .setParameter(1, importId)
                .getResultList();
    }

    /** Whether each that it added or changed is as it left it. */
    public boolean areAsImported(UUID importId) {
        return (boolean) entityManager
                .createNativeQuery("select is_import_as_applied(:import, :region)", Boolean.class)
                .setParameter("import", importId)
                .setParameter("region", caller.regionCode())
                .getSingleResult();
    }
}
