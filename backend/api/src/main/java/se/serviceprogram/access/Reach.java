package se.serviceprogram.access;

import java.util.Locale;

/** How far a right reaches among the rows of the caller's region. */
public enum Reach {
    /** Every row of the region. */
    REGION,
    /** Rows that the caller's own organisation answers for. */
    ORGANISATION,
    /** Rows that came from the machine client's own source system. */
    SOURCE,
    /** What the region has published, to read, and the figures of every year: {@link Caller#followsFigures}. */
    PUBLISHED_AND_FIGURES,
    /** What the region has published, to read. */
    PUBLISHED;

    /** As contract and pages call it. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether no row is seen before it is published. */
    boolean isOfPublishedRows() {
        return this == PUBLISHED || this == PUBLISHED_AND_FIGURES;
    }
}
