package se.serviceprogram.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.serviceprogram.web.Listing;
import se.serviceprogram.web.ProblemException;

/** The reference data that decisions use: support forms and sources, by code. */
@ApplicationScoped
public class SupportCodes {

    @Inject
    EntityManager entityManager;

    Listing<SupportForm> formListing() {
        return Listing.of(entityManager, SupportForm.class, "select f", "from SupportForm f")
                .sortable("code", "f.code")
                .orderedBy("code", "f.code");
    }

    Listing<Source> sourceListing() {
        return Listing.of(entityManager, Source.class, "select s", "from Source s")
                .sortable("code", "s.code")
                .orderedBy("code", "s.code");
    }

    SupportForm form(String code) {
        return Optional.ofNullable(entityManager.find(SupportForm.class, code)).orElseThrow(ProblemException::notFound);
    }

    Source source(String code) {
        return Optional.ofNullable(entityManager.find(Source.class, code)).orElseThrow(ProblemException::notFound);
    }

    /** All forms in the order that the follow-up has them. */
    public List<SupportForm> forms() {
        return entityManager
                .createQuery("from SupportForm f order by f.sortOrder", SupportForm.class)
                .getResultList();
    }

    /** All sources by code. */
    public Map<String, Source> sources() {
        return entityManager
                .createQuery("from Source", Source.class)
                .getResultStream()
                .collect(Collectors.toMap(Source::code, Function.identity()));
    }

    /** Codes of forms by every name they go by, in lower case. */
    public Map<String, String> formCodesByAlias() {
        return entityManager
                .createQuery("select a, f.code from SupportForm f join f.aliases a", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    /** The row that a field of a body refers to; an unknown one is that field's error. */
    <T> T referred(Class<T> type, String code, String pointer) {
        var row = entityManager.find(type, code);
        if (row == null) {
            throw ProblemException.invalid(pointer, "reference.unknown", code);
        }
        return row;
    }
}
