package se.serviceprogram.actor;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.Code;
import se.serviceprogram.web.InOrder;
import se.serviceprogram.web.NoPersonalNumber;
import se.serviceprogram.web.ProblemException;

/** What is said of a service point when it is registered or changed. */
@InOrder(first = "openedOn", last = "closedOn")
public record ServicePointInput(
        @NotBlank @NoPersonalNumber @Size(max = 200) String name,

        @NotNull @Code(values = {"grocery-store", "fuel-station", "combined", "mobile", "sot-point", "community-point"})
        String kind,

        @Nullable UUID actorId,
        @NotNull @Pattern(regexp = "[0-9]{4}") String municipalityCode,
        @Nullable @NoPersonalNumber @Size(max = 200) String locality,
        @Nullable @Pattern(regexp = "[0-9]{8}") String workplaceNumber,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable Boolean fixedPremises,
        @Nullable Boolean openAllYear,

        @Nullable @Size(max = 10) List<@NotNull @Code(values = {"post", "pharmacy", "payment", "systembolaget"}) String> delegatedServices,

        @Nullable @DecimalMin("-90") @DecimalMax("90") @Digits(integer = 2, fraction = 6) BigDecimal latitude,

        @Nullable @DecimalMin("-180") @DecimalMax("180") @Digits(integer = 3, fraction = 6) BigDecimal longitude) {

    /** The current values of a service point, as a change starts from them. */
    static ServicePointInput of(ServicePoint point) {
        var actor = point.actor();
        return new ServicePointInput(
                point.name(),
                point.kind(),
                actor == null ? null : actor.id(),
                point.municipality().code(),
                point.locality(),
                point.workplaceNumber(),
                point.openedOn(),
                point.closedOn(),
                point.fixedPremises(),
                point.openAllYear(),
                point.delegatedServices(),
                point.latitude(),
                point.longitude());
    }

    /** A position is both numbers or none; the missing one is at fault. */
    void requireWholePosition() {
        if ((latitude == null) != (longitude == null)) {
            throw ProblemException.invalid(latitude == null ? "#/latitude" : "#/longitude", "service-point.position");
        }
    }
}
