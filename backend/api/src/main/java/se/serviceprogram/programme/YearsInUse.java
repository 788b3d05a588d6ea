package se.serviceprogram.programme;

import java.util.Collection;
import java.util.UUID;

/** The years of a programme that other features build on; each tells its own, and the programme's period must hold all. */
public interface YearsInUse {

    Collection<Integer> of(UUID programmeId);
}
