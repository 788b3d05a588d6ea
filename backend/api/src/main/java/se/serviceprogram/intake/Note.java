package se.serviceprogram.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that a row does besides: told before it is applied as what will be done, afterwards as what was. */
record Note(String code, List<String> arguments) {

    static final String NEW_APPLICANT = "new-applicant";
    static final String NUMBER_OF_APPLICANT = "number-of-applicant";

    /** The words for it when the import has come so far; {@code row} knows what applying it did to organisations. */
    String messageKey(String importStatus, @Nullable RowContent row) {
        var key = "import.note." + code;
        if (row == null || importStatus.equals(Import.REVIEWED)) {
            return key;
        }
        return switch (code) {
            case NEW_APPLICANT -> key + (row.createdApplicantId() == null ? ".needless" : "." + importStatus);
            case NUMBER_OF_APPLICANT -> key + (row.numberedVersion() == null ? ".needless" : "." + importStatus);
            default -> key;
        };
    }
}
