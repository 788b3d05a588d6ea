package se.serviceprogram.access;

import java.util.Optional;

/** Finds the organisation behind the stable external id in a token, across regions; the actor room keeps it. */
public interface OrganisationDirectory {

    /** Refuses one that is registered but does not, or no longer, take part in its region's network. */
    Optional<Organisation> findByExternalId(String externalId);

    /** Keeps that someone signed in from an organisation that nobody has registered, for an administrator to act on. */
    void noteUnknown(String externalId);
}
