package se.serviceprogram.actor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/**
 * That someone was shown a sole trader's number in full. The row says about whom; by whom and when is the database's own
 * to fill in, and nobody can change it afterwards.
 */
@Entity
@Table(name = "personal_data_read")
class PersonalDataRead {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @TenantId
    @Column(name = "region_code", updatable = false)
    String regionCode;

    @Column(name = "actor_id", updatable = false)
    UUID actorId;

    @Column(name = "actor_name", updatable = false)
    String actorName;

    @Column(name = "read_at", insertable = false, updatable = false)
    Instant readAt;

    @Column(name = "user_id", insertable = false, updatable = false)
    String userId;

    @Column(name = "user_name", insertable = false, updatable = false)
    String userName;

    @Column(insertable = false, updatable = false)
    String organisation;

    @Column(name = "client_id", insertable = false, updatable = false)
    @Nullable String clientId;

    @Column(name = "trace_id", insertable = false, updatable = false)
    @Nullable String traceId;

    /** For the persistence layer. */
    protected PersonalDataRead() {}

    @SuppressWarnings("NullAway.Init") // who and when come from the database
    PersonalDataRead(Actor actor) {
        actorId = actor.id();
        actorName = actor.name();
    }
}
