package se.serviceprogram.access;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.CurrentTimestamp;
import org.hibernate.annotations.SourceType;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.generator.EventType;
import se.serviceprogram.web.ProblemException;
import se.serviceprogram.web.ProblemType;

/** A row that a region owns: public id (UUIDv7), region, version for If-Match, and when it came and changed. */
@MappedSuperclass
public abstract class OwnedByRegion {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @TenantId
    @Column(name = "region_code", updatable = false)
    private String regionCode;

    @Version
    private int version;

    @CurrentTimestamp(event = EventType.INSERT, source = SourceType.VM)
    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @CurrentTimestamp(
            event = {EventType.INSERT, EventType.UPDATE},
            source = SourceType.VM)
    @Column(name = "updated_at")
    private Instant updatedAt;

    public UUID id() {
        return id;
    }

    public String regionCode() {
        return regionCode;
    }

    public int version() {
        return version;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    /**
     * Refuses a change based on another version than this (412); {@code ifMatch} is the If-Match header as sent. What
     * follows the version there says what else was shown, which the change is not about.
     */
    public void requireVersion(String ifMatch) {
        var matches = Arrays.stream(ifMatch.split(","))
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || tag.matches("\"" + version + "(-[0-9a-f]+)?\""));
        if (!matches) {
            throw new ProblemException(ProblemType.STALE_VERSION, "stale-version");
        }
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof OwnedByRegion row && id != null && id.equals(row.id);
    }

    @Override
    public final int hashCode() {
        return Objects.hash(getClass().getSimpleName());
    }
}
