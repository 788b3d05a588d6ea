package se.serviceprogram.support;

import java.util.UUID;

/** Tells the name of the file that an import read; the intake room, which builds on this one, keeps the imports. */
public interface ImportedFiles {

    String nameOf(UUID importId);
}
