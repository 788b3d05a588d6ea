package se.serviceprogram.programme;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import se.serviceprogram.web.FrozenContent.Frozen;

/** A decision that adopted something, with the content as it was then and its hash; added once, never changed. */
@MappedSuperclass
public abstract class Adoption {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @TenantId
    @Column(name = "region_code", updatable = false)
    private String regionCode;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "registry_number")
    private String registryNumber;

    @JdbcTypeCode(SqlTypes.JSON)
    private String content;

    @Column(name = "content_hash")
    private String contentHash;

    /** For the persistence layer. */
    protected Adoption() {}

    @SuppressWarnings("NullAway.Init") // id and region come with the first write
    protected Adoption(LocalDate decidedOn, String registryNumber, Frozen content) {
        this.decidedOn = decidedOn;
        this.registryNumber = registryNumber.strip();
        this.content = content.json();
        this.contentHash = content.hash();
    }

    public UUID id() {
        return id;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public String registryNumber() {
        return registryNumber;
    }

    public String content() {
        return content;
    }

    public String contentHash() {
        return contentHash;
    }
}
