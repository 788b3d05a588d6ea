package se.serviceprogram.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.NullNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.access.Caller;
import se.serviceprogram.access.Drafts;
import se.serviceprogram.feed.PastNames.Moment;
import se.serviceprogram.web.ProblemException;
import se.serviceprogram.web.ProblemType;

/**
 * The caller's region as it was at some time, built from the change log; a transaction that had begun is seen whole.
 * Who may see an object is the feature's to say, which asks for it as it is now first.
 */
@ApplicationScoped
public class Past {

    private static final String PARAMETER = "asOf";

    @Inject
    EntityManager entityManager;

    @Inject
    PastNames names;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @SuppressWarnings("NullAway.Init") // injection calls the method below
    private ObjectReader reader;

    @Inject
    void readNumbersExactly(ObjectMapper json) {
        reader = json.reader().with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    }

    /**
     * Refuses a time to come and, to those who see only what is published, the past, which may not have been (400), and a
     * time at which the object did not exist (404).
     */
    public PastObject object(String resource, UUID id, Instant at) {
        if (at.isAfter(clock.instant())) {
            throw ProblemException.invalidParameter(PARAMETER, "as-of.future");
        }
        if (caller.isKeptFromPastOf(resource)) {
            throw ProblemException.invalidParameter(PARAMETER, "as-of.elsewhere");
        }
        var changes = entityManager
                .createQuery(
                        "from LoggedChange c where c.resource = ?1 and c.objectId = ?2 order by c.id",
                        LoggedChange.class)
                .setParameter(1, resource)
                .setParameter(2, id)
                .getResultList();
        var object = replayed(resource, changes, at);
        if (object == null) {
            throw ProblemException.notFound();
        }
        return object;
    }

    /** The rows of the objects that referred to this one in a column, but for other organisations' drafts. */
    public List<PastRow> referring(String resource, String column, UUID id, Instant at) {
        List<?> rows = entityManager
                .createNativeQuery("""
                        select cast(logged.content as text) from (
                            select distinct on (c.object_id) c.after as content from change_log c
                            where c.region_code = :region and c.resource = :resource and c.changed_at <= :at
                                and replace(c.part, '_', '-') = c.resource
                            order by c.object_id, c.id desc) logged
                        where logged.content ->> :column = :id and
                        """ + Drafts.LOGGED_SEEN, String.class)
                .setParameter("region", caller.regionCode())
                .setParameter("resource", resource)
                .setParameter("at", at)
                .setParameter("column", column)
                .setParameter("id", id.toString())
                .setParameter("organisation", caller.organisation().id())
                .getResultList();
        return rows.stream().map(row -> new PastRow(tree((String) row))).toList();
    }

    /** The names that other objects had then; ids that are null are left out. */
    public PastReferences references(Instant at, Stream<@Nullable UUID> ids) {
        var moments = ids.filter(Objects::nonNull).map(id -> new Moment(id, at)).collect(Collectors.toSet());
        return new PastReferences(at, names.of(moments));
    }

    private @Nullable PastObject replayed(String resource, List<LoggedChange> changes, Instant at) {
        var begun = changes.stream()
                .filter(change -> !change.changedAt.isAfter(at))
                .map(change -> change.transaction)
                .collect(Collectors.toSet());
        var replay = new PastObject.Replay();
        for (var change : changes) {
            if (begun.contains(change.transaction)) {
                if (change.disposedAt != null) {
                    throw new ProblemException(ProblemType.NOT_FOUND, "as-of.disposed");
                }
                replay.play(change.part, tree(change.before), tree(change.after));
            }
        }
        return replay.object(resource.replace('-', '_'));
    }

    private JsonNode tree(@Nullable String json) {
        try {
            return json == null ? NullNode.getInstance() : reader.readTree(json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
