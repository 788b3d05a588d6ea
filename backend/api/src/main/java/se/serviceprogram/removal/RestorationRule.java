package se.serviceprogram.removal;

import java.util.UUID;

/** What must hold for an object of a kind to come back, beyond what the database sees to; its own room says so. */
public interface RestorationRule {

    RemovableKind kind();

    /**
     * Refuses the restoration of an object, which is in its place again but for the end of the transaction. What it judges
     * by is held until then, so that it is not adopted or moved meanwhile.
     */
    void require(UUID id);
}
