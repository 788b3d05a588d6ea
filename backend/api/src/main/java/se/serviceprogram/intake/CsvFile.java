package se.serviceprogram.intake;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A CSV file read from its start to its end, some rows at a time. */
final class CsvFile implements AutoCloseable {

    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;
    private final Header header;
    private int row;

    CsvFile(Path file, FileShape shape) throws IOException {
        var text = new BufferedReader(new InputStreamReader(Files.newInputStream(file), shape.charset()));
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        reader = CsvReader.builder()
                .fieldSeparator(shape.delimiter())
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text);
        records = reader.iterator();
        header = firstRow();
    }

    Header header() {
        return header;
    }

    /** The next rows that are not blank; none at the end of the file. */
    List<FileRow> next(int most) {
        var rows = new ArrayList<FileRow>(most);
        while (rows.size() < most && hasNext()) {
            var read = new FileRow(row + 1, header, records.next().getFields());
            row++;
            if (!read.isBlank()) {
                rows.add(read);
            }
        }
        return rows;
    }

    private Header firstRow() {
        while (hasNext()) {
            var fields = records.next().getFields();
            row++;
            if (fields.stream().anyMatch(field -> !field.isBlank())) {
                return Header.of(fields);
            }
        }
        throw UnreadableFile.because("empty");
    }

    private boolean hasNext() {
        try {
            return records.hasNext();
        } catch (CsvParseException broken) {
            throw UnreadableFile.because("broken-row", Integer.toString(row + 1));
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
