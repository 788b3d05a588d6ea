package se.serviceprogram.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.serviceprogram.web.OrganisationNumbers;

/** The first row of a file: where each column stands, in any order and whatever the case. */
final class Header {

    private final List<String> headings;
    private final Map<Column, Integer> places;
    private final List<String> ignored;

    private Header(List<String> headings, Map<Column, Integer> places, List<String> ignored) {
        this.headings = headings;
        this.places = places;
        this.ignored = ignored;
    }

    /** A heading that is not read is shown and kept as written, but for the last digits of personal numbers. */
    static Header of(List<String> written) {
        var headings = written.stream()
                .map(OrganisationNumbers::withoutPersonalNumbers)
                .toList();
        var places = new EnumMap<Column, Integer>(Column.class);
        var ignored = new ArrayList<String>();
        for (int i = 0; i < headings.size(); i++) {
            var column = Column.headed(plain(headings.get(i)));
            if (column.isEmpty()) {
                if (!headings.get(i).isBlank()) {
                    ignored.add(headings.get(i).strip());
                }
            } else if (places.put(column.get(), i) != null) {
                throw UnreadableFile.because("duplicate-column", column.get().heading());
            }
        }
        if (places.isEmpty()) {
            throw UnreadableFile.because("no-header");
        }
        var missing = Column.mandatoryOnes().stream()
                .filter(column -> !places.containsKey(column))
                .map(Column::heading)
                .toList();
        if (!missing.isEmpty()) {
            throw UnreadableFile.because("missing-column", String.join(", ", missing));
        }
        return new Header(headings, places, List.copyOf(ignored));
    }

    /** {@code Sökande namn} is {@code sokande_namn} too. */
    private static String plain(String heading) {
        return Normalizer.normalize(heading.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[\\s-]+", "_");
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    int place(Column column) {
        return places.getOrDefault(column, -1);
    }

    /** The name of a column that is read, else the heading as written; cells beyond the header by their number. */
    String heading(int place) {
        var heading = place < headings.size() ? headings.get(place).strip() : "";
        return heading.isEmpty()
                ? "#" + (place + 1)
                : Column.headed(plain(heading)).map(Column::heading).orElse(heading);
    }

    int width() {
        return headings.size();
    }

    List<String> ignored() {
        return ignored;
    }
}
