package se.serviceprogram.intake;

import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.OrganisationNumbers;

/** The name of an uploaded file as it is shown: text only, never a path that anything is opened by, and no one's number. */
final class FileNames {

    private static final int MOST = 200;

    private FileNames() {}

    static String shown(@Nullable String sent) {
        var name = sent == null ? "" : sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        var plain = name.replaceAll("\\p{Cntrl}", "").strip();
        if (plain.isEmpty()) {
            return "namnlös.csv";
        }
        var masked = OrganisationNumbers.withoutPersonalNumbers(plain);
        return masked.substring(0, Math.min(masked.length(), MOST));
    }
}
