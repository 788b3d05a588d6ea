package se.serviceprogram.access;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/**
 * The region predicate of every query on rows that a region owns: the persistence layer adds it to each read, load by
 * id, change and removal, so that no query can forget it. What else limits a row's visibility: {@link Visibility}.
 */
@PersistenceUnitExtension
@RequestScoped
class RegionOfCaller implements TenantResolver {

    /** Not a region's code: whoever is nobody sees no rows. */
    private static final String NONE = "none";

    @Inject
    Caller caller;

    @Override
    public String getDefaultTenantId() {
        return NONE;
    }

    @Override
    public String resolveTenantId() {
        return caller.isKnown() ? caller.readRegionCode() : NONE;
    }
}
