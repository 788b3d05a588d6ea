package se.serviceprogram.actor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.access.OwnedByRegion;
import se.serviceprogram.web.Ref;

/** A place with commercial service (serviceställe): shop, fuel station, SOT-punkt, with what it hands out for others. */
@Entity
@Table(name = "service_point")
public class ServicePoint extends OwnedByRegion {

    private String name;

    private String kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "actor_id")
    private @Nullable Actor actor;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "municipality_code")
    private Municipality municipality;

    private @Nullable String locality;

    @Column(name = "workplace_number")
    private @Nullable String workplaceNumber;

    @Column(name = "opened_on")
    private @Nullable LocalDate openedOn;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Column(name = "fixed_premises")
    private boolean fixedPremises;

    @Column(name = "open_all_year")
    private boolean openAllYear;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "delegated_services")
    private List<String> delegatedServices;

    private @Nullable BigDecimal latitude;

    private @Nullable BigDecimal longitude;

    /** For the persistence layer. */
    protected ServicePoint() {}

    @SuppressWarnings("NullAway.Init") // change() says everything
    ServicePoint(ServicePointInput input, @Nullable Actor actor, Municipality municipality) {
        change(input, actor, municipality);
    }

    void change(ServicePointInput input, @Nullable Actor newActor, Municipality newMunicipality) {
        name = input.name().strip();
        kind = input.kind();
        actor = newActor;
        municipality = newMunicipality;
        locality = input.locality();
        workplaceNumber = input.workplaceNumber();
        openedOn = input.openedOn();
        closedOn = input.closedOn();
        fixedPremises = !Boolean.FALSE.equals(input.fixedPremises());
        openAllYear = !Boolean.FALSE.equals(input.openAllYear());
        delegatedServices = input.delegatedServices() == null
                ? List.of()
                : input.delegatedServices().stream().distinct().toList();
        latitude = degrees(input.latitude());
        longitude = degrees(input.longitude());
    }

    /** Six decimals are a tenth of a metre. */
    private static @Nullable BigDecimal degrees(@Nullable BigDecimal given) {
        return given == null ? null : given.setScale(6, RoundingMode.HALF_UP);
    }

    /** How other rows show that they refer to this service point. */
    public Ref reference() {
        return new Ref(id(), name);
    }

    public String name() {
        return name;
    }

    public String kind() {
        return kind;
    }

    public @Nullable Actor actor() {
        return actor;
    }

    public Municipality municipality() {
        return municipality;
    }

    public @Nullable String locality() {
        return locality;
    }

    public @Nullable String workplaceNumber() {
        return workplaceNumber;
    }

    public @Nullable LocalDate openedOn() {
        return openedOn;
    }

    public @Nullable LocalDate closedOn() {
        return closedOn;
    }

    public boolean fixedPremises() {
        return fixedPremises;
    }

    public boolean openAllYear() {
        return openAllYear;
    }

    public List<String> delegatedServices() {
        return delegatedServices;
    }

    public @Nullable BigDecimal latitude() {
        return latitude;
    }

    public @Nullable BigDecimal longitude() {
        return longitude;
    }
}
