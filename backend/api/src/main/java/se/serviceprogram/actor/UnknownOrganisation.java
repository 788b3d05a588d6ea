package se.serviceprogram.actor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An external id that people signed in with and that no organisation has: for an administrator to register or dismiss. */
@Entity
@Table(name = "unknown_organisation")
public class UnknownOrganisation {

    @Id
    private UUID id;

    @Column(name = "external_id")
    private String externalId;

    @Column(name = "named_region")
    private @Nullable String namedRegion;

    @Column(name = "first_seen_at")
    private Instant firstSeenAt;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    @SuppressWarnings("UnusedVariable") // counted and shown in SQL
    private int attempts;

    /** Of the region that the token named, or of none: that is any region's to register. */
    boolean isFor(String region) {
        return namedRegion == null || namedRegion.equals(region);
    }

    /** Whether the token named a region. */
    boolean isOfNamedRegion() {
        return namedRegion != null;
    }

    /** For the persistence layer. */
    protected UnknownOrganisation() {}
}
