package se.serviceprogram.access;

import java.util.Optional;

/** Finds the organisation behind the stable external id in a token, across regions; the actor room keeps it. */
public interface OrganisationDirectory {

    Optional<Organisation> findByExternalId(String externalId);
}
