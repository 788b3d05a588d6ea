package se.serviceprogram.access;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** A row held until the transaction ends, and read as it is when it has become free: also where it was read before. */
public final class Held {

    private Held() {}

    public static <T extends OwnedByRegion> Optional<T> row(EntityManager entityManager, Class<T> type, UUID id) {
        var row = Optional.ofNullable(entityManager.find(type, id));
        try {
            row.ifPresent(found -> entityManager.refresh(found, LockModeType.PESSIMISTIC_WRITE));
            return row;
        } catch (EntityNotFoundException removedMeanwhile) {
            return Optional.empty();
        }
    }
}
