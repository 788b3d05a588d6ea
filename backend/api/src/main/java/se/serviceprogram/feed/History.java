package se.serviceprogram.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.access.Caller;
import se.serviceprogram.feed.PastNames.Moment;
import se.serviceprogram.web.Links;
import se.serviceprogram.web.Listing;
import se.serviceprogram.web.Page;
import se.serviceprogram.web.PageRequest;
import se.serviceprogram.web.ProblemException;
import se.serviceprogram.web.ProblemType;
import se.serviceprogram.web.Ref;

/** The history of an object, newest first: a view of the change log. Who may see the object is the feature's to say. */
@ApplicationScoped
public class History {

    /** Sealed with the changes, and read where they have a list of their own. */
    private static final String READS = "personal-data-read";

    @Inject
    EntityManager entityManager;

    @Inject
    ChangeFields fields;

    @Inject
    PastNames pastNames;

    @Inject
    Caller caller;

    @Inject
    Links links;

    @Inject
    Clock clock;

    /**
     * The resource as the log names it, such as {@code measure}. Refused (403) to those who see only what is published: it
     * tells what was not yet.
     */
    public Page<Change> of(String resource, UUID objectId, PageRequest request) {
        if (caller.isKeptFromPastOf(resource)) {
            throw new ProblemException(ProblemType.FORBIDDEN, "forbidden.published-only");
        }
        var page = Listing.of(entityManager, LoggedChange.class, "select c", "from LoggedChange c")
                .where("c.resource = ?", resource)
                .where("c.objectId = ?", objectId)
                .where("c.versionOnly = ?", false)
                .sortable("id", "c.id")
                .orderedBy("-id", "c.id")
                .page(request, links);
        var names = pastNames.of(fields.references(page.items()));
        return page.with(change -> view(change, names));
    }

    /** The changes of the whole region, newest first. */
    Page<LogEntry> search(ChangeLogFilter filter) {
        var page = Listing.of(entityManager, LoggedChange.class, "select c", "from LoggedChange c")
                .where("c.versionOnly = ?", false)
                .where("c.resource <> ?", READS)
                .where("c.resource = ?", filter.resource)
                .where("c.operation = ?", filter.operation)
                .where("c.changedAt >= ?", start(filter.changedFrom))
                .where("c.changedAt < ?", start(filter.changedTo == null ? null : filter.changedTo.plusDays(1)))
                .search(
                        filter.q(),
                        "coalesce(c.userName, '')",
                        "coalesce(c.organisation, '')",
                        "coalesce(c.clientId, '')",
                        "coalesce(c.traceId, '')",
                        "coalesce(c.reason, '')")
                .sortable("id", "c.id")
                .orderedBy("-id", "c.id")
                .page(filter, links);
        var now = clock.instant();
        var moments = new HashSet<>(fields.references(page.items()));
        page.items().forEach(change -> moments.add(new Moment(change.objectId, now)));
        var names = pastNames.of(moments);
        return page.with(change -> new LogEntry(
                change.resource,
                new Ref(change.objectId, names.getOrDefault(new Moment(change.objectId, now), "")),
                view(change, names)));
    }

    private @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(clock.getZone()).toInstant();
    }

    private Change view(LoggedChange change, Map<Moment, String> names) {
        var hidesJudge = fields.isOfHiddenJudgement(change);
        return new Change(
                change.id,
                change.changedAt,
                new Change.Author(hidesJudge ? null : change.userName, change.organisation, change.clientId),
                hidesJudge ? null : change.reason,
                change.traceId,
                change.operation,
                change.partOfObject(),
                fields.nameOfPart(change),
                fields.of(change, names),
                disposal(change));
    }

    private static Change.@Nullable Disposal disposal(LoggedChange change) {
        return change.disposedAt == null ? null : new Change.Disposal(change.disposedAt, change.disposalDecision);
    }
}
