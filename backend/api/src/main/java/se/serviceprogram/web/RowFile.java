package se.serviceprogram.web;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file of rows that is sent while it is written; what has been written is not kept. */
interface RowFile {

    void heading(List<String> columns) throws IOException;

    void row(List<@Nullable Object> cells) throws IOException;

    /**
     * Writes what is left. Whether a file is whole is told by how its connection ends, not by the file: half a CSV looks
     * whole.
     */
    void end() throws IOException;
}
