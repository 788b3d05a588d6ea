package se.serviceprogram.actor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import se.serviceprogram.web.CodeRef;

/** A municipality, by SCB's code; reference data that every region shares and only migrations change. */
@Entity
@Immutable
@Table(name = "municipality")
public class Municipality {

    @Id
    private String code;

    private String name;

    @Column(name = "region_code")
    private String regionCode;

    /** For the persistence layer. */
    protected Municipality() {}

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String regionCode() {
        return regionCode;
    }

    public CodeRef reference() {
        return new CodeRef(code, name);
    }
}
