package se.serviceprogram.intake;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.serviceprogram.support.ImportedFiles;

/** Queries on imports; the caller's region is part of each. */
@ApplicationScoped
class ImportRepository implements PanacheRepositoryBase<Import, UUID>, ImportedFiles {

    @Override
    public String nameOf(UUID importId) {
        return findById(importId).fileName;
    }
}
