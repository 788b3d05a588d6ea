package se.serviceprogram.feed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.access.Drafts;
import se.serviceprogram.access.Visibility;

/** A row of the change log: one row of one table before and after, as the database's trigger wrote it. */
@Entity
@Immutable
@Table(name = "change_log")
@Filter(name = Visibility.HANDED_IN, deduceAliasInjectionPoints = false, condition = LoggedChange.HANDED_IN)
class LoggedChange {

    /**
     * Nothing of a measure that is another organisation's draft, or was one when it was removed: a row of the log whose
     * content is disposed of does not say whose it was, so that the newest which is not decides.
     */
    static final String HANDED_IN = "({alias}.resource <> 'measure' or exists (select 1 from measure m"
            + " where m.id = {alias}.object_id and m.draft_of_id is null) or not exists (select 1 from ("
            + "select coalesce(l.after, l.before) as content from change_log l"
            + " where l.region_code = {alias}.region_code and l.resource = 'measure' and l.part = 'measure'"
            + " and l.object_id = {alias}.object_id and l.disposed_at is null"
            + " order by l.id desc limit 1) logged where not ("
            + Drafts.LOGGED_SEEN + ")))";

    @Id
    Long id;

    @TenantId
    @Column(name = "region_code")
    String regionCode;

    String resource;

    @Column(name = "object_id")
    UUID objectId;

    /** The table. */
    String part;

    String operation;

    @Column(name = "version_only")
    boolean versionOnly;

    @Column(name = "changed_at")
    Instant changedAt;

    @Formula("cast(transaction_id as text)")
    String transaction;

    @Column(name = "user_name")
    @Nullable String userName;

    @Nullable String organisation;

    @Column(name = "client_id")
    @Nullable String clientId;

    @Column(name = "trace_id")
    @Nullable String traceId;

    @Nullable String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable String before;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable String after;

    @Column(name = "disposed_at")
    @Nullable Instant disposedAt;

    @Column(name = "disposal_decision")
    @Nullable String disposalDecision;

    /** For the persistence layer. */
    protected LoggedChange() {}

    /** The part's name without the object's: {@code goal}, {@code participant}; null for the object's own row. */
    @Nullable String partOfObject() {
        var name = part.replace('_', '-');
        if (name.equals(resource)) {
            return null;
        }
        return name.startsWith(resource + "-") ? name.substring(resource.length() + 1) : name;
    }
}
