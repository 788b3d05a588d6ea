package se.serviceprogram.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.InOrder;
import se.serviceprogram.web.NoPersonalNumber;
import se.serviceprogram.web.Years;

/** What is said of a programme when it is created or changed. */
@InOrder(first = "periodStart", last = "periodEnd", message = "{validation.years}")
public record ProgrammeInput(
        @NotBlank @NoPersonalNumber @Size(max = 200) String title,
        @NotNull @Min(Years.FIRST) @Max(Years.LAST) Integer periodStart,
        @NotNull @Min(Years.FIRST) @Max(Years.LAST) Integer periodEnd,
        @Nullable @NoPersonalNumber @Size(max = 50) String registryNumber,
        @NotNull UUID ownerId,
        @Nullable @NoPersonalNumber @Size(max = 20000) String description,
        @Nullable @NoPersonalNumber @Size(max = 20000) String vision,

        @Nullable @Size(max = 50) List<@NotNull @Valid ParentDocument> parentDocuments,

        @Nullable ProgrammeStatus status) {

    /** The current values of a programme, as a change starts from them. */
    static ProgrammeInput of(Programme programme) {
        return new ProgrammeInput(
                programme.title(),
                programme.periodStart(),
                programme.periodEnd(),
                programme.registryNumber(),
                programme.owner().id(),
                programme.description(),
                programme.vision(),
                programme.parentDocuments(),
                programme.status());
    }
}
