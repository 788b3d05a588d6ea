package se.serviceprogram.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A list as a file: the columns of its rows, written as CSV or XLSX from the same query as the screen. The rows are read
 * while the file is sent, so that a file takes the same memory whatever it holds.
 */
public final class Export<T> {

    private static final int PORTION = 500;

    private record Column<T>(String heading, Function<T, @Nullable Object> value) {}

    private final String name;
    private final List<Column<T>> columns = new ArrayList<>();
    private UnaryOperator<List<T>> completion = UnaryOperator.identity();

    /** The name is that of the file and of the sheet, without ending. */
    public Export(String name) {
        this.name = name;
    }

    public Export<T> column(String heading, Function<T, @Nullable Object> value) {
        columns.add(new Column<>(heading, value));
        return this;
    }

    /** What the rows' own query does not tell is added to a portion of them at a time. */
    public Export<T> completedBy(UnaryOperator<List<T>> addition) {
        completion = addition;
        return this;
    }

    /** The few rows of what is no list in the database. */
    public Response as(String format, List<T> rows) {
        var chosen = ExportFormat.of(format);
        chosen.requireRoomFor(rows.size());
        return answer(chosen, out -> write(chosen, rows.iterator(), out));
    }

    /** The whole selection, as of one moment. */
    public Response as(String format, Listing<T> selection, @Nullable String sort) {
        var chosen = ExportFormat.of(format);
        selection.requireOrder(sort);
        return answer(chosen, out -> CDI.current().select(Downloads.class).get().send(out, held -> {
            if (chosen.isLimited()) {
                chosen.requireRoomFor(selection.count());
            }
            try (var rows = selection.all(sort)) {
                write(chosen, rows.iterator(), held);
            }
        }));
    }

    private Response answer(ExportFormat format, StreamingOutput body) {
        return Response.ok(body, format.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + name + "." + format.extension() + "\"")
                .build();
    }

    private void write(ExportFormat format, Iterator<T> rows, OutputStream out) throws IOException {
        var file = format.file(name, out);
        file.heading(columns.stream().map(Column::heading).toList());
        var portion = new ArrayList<T>();
        while (rows.hasNext()) {
            portion.add(rows.next());
            if (portion.size() == PORTION || !rows.hasNext()) {
                for (var row : completion.apply(portion)) {
                    file.row(cells(row));
                }
                portion.clear();
            }
        }
        file.end();
    }

    private List<@Nullable Object> cells(T row) {
        var cells = new ArrayList<@Nullable Object>(columns.size());
        for (var column : columns) {
            cells.add(column.value().apply(row));
        }
        return cells;
    }
}
