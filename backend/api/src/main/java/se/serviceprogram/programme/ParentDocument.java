package se.serviceprogram.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.NoPersonalNumber;

/** A steering document that the programme starts from, such as the regional development strategy. */
public record ParentDocument(
        @NotBlank @NoPersonalNumber @Size(max = 200) String title,
        @Nullable @NoPersonalNumber @Size(max = 50) String registryNumber) {}
