package se.serviceprogram.access;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/**
 * Which region an operation reads: the caller's own unless another is named, whose published content is then shown.
 * An operation that takes this parameter is thereby open to other regions; {@link ReadingElsewhere} acts on it.
 */
public class RegionChoice {

    static final String PARAMETER = "regionCode";

    @QueryParam(PARAMETER)
    @Nullable String regionCode;
}
