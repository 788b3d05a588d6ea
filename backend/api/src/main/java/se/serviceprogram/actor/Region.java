package se.serviceprogram.actor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** One of the 21 regions, by SCB's county code; reference data that only migrations change. */
@Entity
@Immutable
@Table(name = "region")
public class Region {

    @Id
    private String code;

    private String name;

    @Column(name = "county_name")
    private String countyName;

    private String letter;

    /** For the persistence layer. */
    protected Region() {}

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String countyName() {
        return countyName;
    }

    public String letter() {
        return letter;
    }
}
