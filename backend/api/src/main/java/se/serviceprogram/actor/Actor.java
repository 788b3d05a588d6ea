package se.serviceprogram.actor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.access.OwnedByRegion;
import se.serviceprogram.web.OrganisationNumbers;
import se.serviceprogram.web.ProblemException;
import se.serviceprogram.web.Ref;

/** An organisation (aktör) that takes part in, decides on, or receives support through the service programme. */
@Entity
@Table(name = "actor")
public class Actor extends OwnedByRegion {

    static final String MUNICIPALITY = "municipality";

    private String kind;

    private String name;

    @Column(name = "organisation_number")
    private @Nullable String organisationNumber;

    @Column(name = "municipality_code")
    private @Nullable String municipalityCode;

    @Column(name = "county_code")
    private @Nullable String countyCode;

    private @Nullable String email;

    @Column(name = "external_id")
    private @Nullable String externalId;

    @Column(name = "network_member")
    private boolean networkMember;

    @Column(name = "network_convener")
    private boolean networkConvener;

    @Column(name = "active_from")
    private @Nullable LocalDate activeFrom;

    @Column(name = "active_to")
    private @Nullable LocalDate activeTo;

    /** For the persistence layer. */
    protected Actor() {}

    @SuppressWarnings("NullAway.Init") // change() says everything
    Actor(ActorInput input) {
        change(input);
    }

    void change(ActorInput input) {
        kind = input.kind();
        name = input.name().strip();
        var given = input.organisationNumber();
        if (given == null || !given.equals(OrganisationNumbers.shown(organisationNumber))) {
            if (OrganisationNumbers.isMasked(given)) {
                throw ProblemException.invalid("#/organisationNumber", "organisation-number.masked");
            }
            organisationNumber = OrganisationNumbers.digits(given);
        }
        municipalityCode = input.municipalityCode();
        countyCode = input.countyCode();
        email = input.email();
        externalId = input.externalId();
        networkMember = Boolean.TRUE.equals(input.networkMember());
        networkConvener = Boolean.TRUE.equals(input.networkConvener());
        activeFrom = input.activeFrom();
        activeTo = input.activeTo();
    }

    /** How other rows show that they refer to this organisation. */
    public Ref reference() {
        return new Ref(id(), name);
    }

    public String kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    /** Ten digits; personal for a sole trader, so it is shown only through {@link OrganisationNumbers#shown}. */
    public @Nullable String organisationNumber() {
        return organisationNumber;
    }

    public boolean soleTrader() {
        return organisationNumber != null && OrganisationNumbers.isPersonal(organisationNumber);
    }

    public @Nullable String municipalityCode() {
        return municipalityCode;
    }

    public @Nullable String countyCode() {
        return countyCode;
    }

    public @Nullable String email() {
        return email;
    }

    public @Nullable String externalId() {
        return externalId;
    }

    public boolean networkMember() {
        return networkMember;
    }

    public boolean networkConvener() {
        return networkConvener;
    }

    public @Nullable LocalDate activeFrom() {
        return activeFrom;
    }

    public @Nullable LocalDate activeTo() {
        return activeTo;
    }
}
