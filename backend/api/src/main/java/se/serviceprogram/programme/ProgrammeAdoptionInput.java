package se.serviceprogram.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.serviceprogram.web.NoPersonalNumber;

/** The decision that adopts a programme, as it is registered. */
public record ProgrammeAdoptionInput(
        @NotBlank @NoPersonalNumber @Size(max = 200) String decidingBody,
        @NotNull LocalDate decidedOn,
        @NotBlank @NoPersonalNumber @Size(max = 20) String paragraph,
        @NotBlank @NoPersonalNumber @Size(max = 50) String registryNumber) {}
