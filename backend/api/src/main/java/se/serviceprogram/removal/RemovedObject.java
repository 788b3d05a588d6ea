package se.serviceprogram.removal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.access.Drafts;
import se.serviceprogram.access.OwnSource;
import se.serviceprogram.access.Owner;
import se.serviceprogram.access.Visibility;

/**
 * Something that was removed: what it was, and who answered for it. Who removed it and when is the database's to fill
 * in, and its triggers keep the rows themselves. A draft stays its own organisation's.
 */
@Entity
@Table(name = "removed_object")
@Filter(name = Visibility.HANDED_IN, deduceAliasInjectionPoints = false, condition = Drafts.SEEN)
@Filter(name = Visibility.OWN_SOURCE, deduceAliasInjectionPoints = false, condition = OwnSource.OF_OWNERS)
class RemovedObject {

    @Id
    UUID id;

    @TenantId
    @Column(name = "region_code", updatable = false)
    String regionCode;

    @Column(updatable = false)
    String kind;

    @Column(updatable = false)
    String title;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    List<Owner> owners;

    @Column(name = "draft_of_id", updatable = false)
    @Nullable UUID draftOf;

    @Column(name = "removed_at", insertable = false, updatable = false)
    Instant removedAt;

    @Column(name = "removed_by", insertable = false, updatable = false)
    String removedBy;

    @Column(insertable = false, updatable = false)
    String organisation;

    /** For the persistence layer. */
    protected RemovedObject() {}

    @SuppressWarnings("NullAway.Init") // who and when come from the database
    RemovedObject(RemovableKind kind, UUID id, String title, List<Owner> owners, @Nullable UUID draftOf) {
        this.id = id;
        this.kind = kind.code();
        this.title = title;
        this.owners = owners;
        this.draftOf = draftOf;
    }

    RemovableKind kind() {
        return RemovableKind.of(kind);
    }
}
