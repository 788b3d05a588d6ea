package se.serviceprogram.support;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells the name of the file that an import read; the intake room, which builds on this one, keeps the imports. */
public interface ImportedFiles {

    /** None where the caller does not see the import, though it sees a decision that it brought. */
    @Nullable String nameOf(UUID importId);
}
