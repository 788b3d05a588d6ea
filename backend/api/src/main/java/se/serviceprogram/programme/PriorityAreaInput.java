package se.serviceprogram.programme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.NoPersonalNumber;

/** What is said of a prioritised area when it is created or changed; its programme stays the same. */
public record PriorityAreaInput(
        @NotNull UUID programmeId,
        @NotNull @Min(1) @Max(9) Integer number,
        @NotBlank @NoPersonalNumber @Size(max = 200) String title,
        @NotBlank @NoPersonalNumber @Size(max = 200) String shortTitle,
        @Nullable @NoPersonalNumber @Size(max = 20000) String description) {

    /** The current values of an area, as a change starts from them. */
    static PriorityAreaInput of(PriorityArea area) {
        return new PriorityAreaInput(
                area.programme().id(), area.number(), area.title(), area.shortTitle(), area.description());
    }
}
