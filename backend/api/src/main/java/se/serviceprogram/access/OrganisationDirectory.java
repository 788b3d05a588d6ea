package se.serviceprogram.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the organisation behind the stable external id in a token, across regions; the actor room keeps it. */
public interface OrganisationDirectory {

    /**
     * Refuses one that is registered but does not, or no longer, take part in its region's network. One of another region
     * than the token names, where it names one, is not the caller's.
     */
    Optional<Organisation> findByExternalId(String externalId, @Nullable String regionCode);

    /** Keeps that someone signed in from an organisation that nobody has registered, for an administrator to act on. */
    void noteUnknown(String externalId, @Nullable String regionCode);
}
