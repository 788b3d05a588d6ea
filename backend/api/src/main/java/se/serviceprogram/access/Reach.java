package se.serviceprogram.access;

/** How far a right reaches among the rows of the caller's region. */
public enum Reach {
    /** Every row of the region. */
    REGION,
    /** Rows that the caller's own organisation answers for. */
    ORGANISATION,
    /** Rows that came from the machine client's own source system. */
    SOURCE,
    /** What the region has published, to read. */
    PUBLISHED
}
