package se.serviceprogram.support;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A system that support decisions come from (källa); only migrations change it. */
@Entity
@Immutable
@Table(name = "source")
public class Source {

    @Id
    private String code;

    @Column(name = "name_sv")
    private String swedishName;

    @Column(name = "name_en")
    private String englishName;

    /** For the persistence layer. */
    protected Source() {}

    public String code() {
        return code;
    }

    public String name(boolean inSwedish) {
        return inSwedish ? swedishName : englishName;
    }
}
