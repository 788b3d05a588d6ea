package se.serviceprogram.actor;

import java.time.Instant;
import java.util.UUID;

/** An unregistered organisation's sign-ins, as a row of the administrator's list. */
public record UnknownOrganisationView(
        UUID id, String externalId, Instant firstSeenAt, Instant lastSeenAt, int attempts) {}
