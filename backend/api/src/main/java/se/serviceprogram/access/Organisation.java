package se.serviceprogram.access;

import java.util.UUID;

/** The organisation a caller belongs to, and through it the region. */
public record Organisation(UUID id, String name, String kind, String regionCode, String regionName) {}
