package se.serviceprogram.intake;

import org.jspecify.annotations.Nullable;

/** The name of an uploaded file as it is shown: text only, never a path that anything is opened by. */
final class FileNames {

    private static final int MOST = 200;

    private FileNames() {}

    static String shown(@Nullable String sent) {
        var name = sent == null ? "" : sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        var plain = name.replaceAll("\\p{Cntrl}", "").strip();
        if (plain.isEmpty()) {
            return "namnlös.csv";
        }
        return plain.length() <= MOST ? plain : plain.substring(0, MOST);
    }
}
