package se.serviceprogram.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.access.OwnedByRegion;
import se.serviceprogram.actor.Municipality;

/** A municipality's own plan for commercial service (kommunal serviceplan), adopted by its council for some years. */
@Entity
@Table(name = "service_plan")
class ServicePlan extends OwnedByRegion {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "municipality_code")
    private Municipality municipality;

    private String title;

    @Column(name = "period_start")
    private int periodStart;

    @Column(name = "period_end")
    private int periodEnd;

    @Column(name = "extended_to")
    private @Nullable Integer extendedTo;

    @Column(name = "adopted_on")
    private @Nullable LocalDate adoptedOn;

    private @Nullable String paragraph;

    @Column(name = "registry_number")
    private @Nullable String registryNumber;

    private @Nullable String url;

    /** For the persistence layer. */
    protected ServicePlan() {}

    @SuppressWarnings("NullAway.Init") // change() says everything
    ServicePlan(ServicePlanInput input, Municipality municipality) {
        change(input, municipality);
    }

    void change(ServicePlanInput input, Municipality newMunicipality) {
        municipality = newMunicipality;
        title = input.title().strip();
        periodStart = input.periodStart();
        periodEnd = input.periodEnd();
        extendedTo = input.extendedTo();
        adoptedOn = input.adoptedOn();
        paragraph = input.paragraph();
        registryNumber = input.registryNumber();
        url = input.url();
    }

    Municipality municipality() {
        return municipality;
    }

    String title() {
        return title;
    }

    int periodStart() {
        return periodStart;
    }

    int periodEnd() {
        return periodEnd;
    }

    @Nullable Integer extendedTo() {
        return extendedTo;
    }

    @Nullable LocalDate adoptedOn() {
        return adoptedOn;
    }

    @Nullable String paragraph() {
        return paragraph;
    }

    @Nullable String registryNumber() {
        return registryNumber;
    }

    @Nullable String url() {
        return url;
    }
}
