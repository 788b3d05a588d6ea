package se.serviceprogram.access;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who answers for a row: the organisations, and for what other systems hand over, the source it came from. */
public record Owner(Set<UUID> organisations, @Nullable String source) {

    public static Owner organisation(@Nullable UUID id) {
        return new Owner(Stream.of(id).filter(Objects::nonNull).collect(Collectors.toSet()), null);
    }

    public static Owner anyOf(Collection<UUID> ids) {
        return new Owner(Set.copyOf(ids), null);
    }

    public static Owner of(UUID organisation, String source) {
        return new Owner(Set.of(organisation), source);
    }
}
