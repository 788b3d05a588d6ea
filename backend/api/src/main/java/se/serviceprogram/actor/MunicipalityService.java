package se.serviceprogram.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.Listing;
import se.serviceprogram.web.ProblemException;

/** Regions and municipalities: listed, and found for what refers to them by code. */
@ApplicationScoped
public class MunicipalityService {

    @Inject
    EntityManager entityManager;

    Listing<Region> regions() {
        return Listing.of(entityManager, Region.class, "select r", "from Region r")
                .sortable("code", "r.code")
                .orderedBy("code", "r.code");
    }

    Region region(String code) {
        return Optional.ofNullable(entityManager.find(Region.class, code)).orElseThrow(ProblemException::notFound);
    }

    Listing<Municipality> municipalities(@Nullable String regionCode) {
        return Listing.of(entityManager, Municipality.class, "select m", "from Municipality m")
                .where("m.regionCode = ?", regionCode)
                .sortable("code", "m.code")
                .orderedBy("code", "m.code");
    }

    Municipality municipality(String code) {
        return Optional.ofNullable(entityManager.find(Municipality.class, code))
                .orElseThrow(ProblemException::notFound);
    }

    /** The municipality that a field of a body refers to; an unknown one is that field's error. */
    public Municipality referred(String code, String pointer) {
        var found = entityManager.find(Municipality.class, code);
        if (found == null) {
            throw ProblemException.invalid(pointer, "reference.unknown", code);
        }
        return found;
    }

    public @Nullable Municipality referredOrNull(@Nullable String code, String pointer) {
        return code == null ? null : referred(code, pointer);
    }

    /** Counties have the codes of their regions; an unknown one is that field's error. */
    void requireCounty(@Nullable String code, String pointer) {
        if (code != null && entityManager.find(Region.class, code) == null) {
            throw ProblemException.invalid(pointer, "reference.unknown", code);
        }
    }

    /** The names of all municipalities, by code. */
    public Map<String, String> names() {
        return entityManager
                .createQuery("from Municipality", Municipality.class)
                .getResultStream()
                .collect(Collectors.toMap(Municipality::code, Municipality::name));
    }
}
