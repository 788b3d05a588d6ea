package se.serviceprogram.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.OrganisationNumbers;

/** One row of a file as it was written, with its number (the header is row 1, as a spreadsheet shows it). */
record FileRow(int number, Header header, List<String> fields) {

    boolean isBlank() {
        return fields.stream().allMatch(String::isBlank);
    }

    /** The text in a column without surplus spaces and the apostrophe of a spreadsheet, or null when there is none. */
    @Nullable String text(Column column) {
        var place = header.place(column);
        if (place < 0 || place >= fields.size()) {
            return null;
        }
        var text = Spaces.single(fields.get(place));
        if (text.startsWith("'")) {
            text = text.substring(1);
        }
        return text.isEmpty() ? null : text;
    }

    /** Cells by heading, empty ones left out: what is kept of the file, but for the last digits of personal numbers. */
    Map<String, String> raw() {
        var raw = new LinkedHashMap<String, String>();
        for (int i = 0; i < fields.size(); i++) {
            if (!fields.get(i).isBlank()) {
                var cell = fields.get(i).strip();
                var shown = i == header.place(Column.APPLICANT_NUMBER)
                        ? OrganisationNumbers.withoutPersonalDigits(cell)
                        : OrganisationNumbers.withoutPersonalNumbers(cell);
                raw.putIfAbsent(header.heading(i), shown);
            }
        }
        return raw;
    }

    boolean hasCellsBeyondHeader() {
        return fields.stream().skip(header.width()).anyMatch(field -> !field.isBlank());
    }

    boolean isShort() {
        return fields.size() < header.width();
    }
}
