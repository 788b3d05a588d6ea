package se.serviceprogram.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The columns of the file that are read (domain.md §8), and the field of a decision that each fills. */
enum Column {
    SOURCE("kalla", "sourceCode", false),
    CASE("arende_id", "externalCaseId", true),
    NUMBER("beslut_nr", "decisionNumber", true),
    OUTCOME("beslutstyp", "outcome", false),
    REGISTRY_NUMBER("dnr", "registryNumber", false),
    SUPPORT_FORM("stodform", "supportFormCode", true),
    LEGAL_BASIS("legal_grund", "legalBasis", false),
    ORGANISATION("organisation", "decidingActorId", true),
    APPLICANT("sokande_namn", "applicantId", true),
    APPLICANT_NUMBER("sokande_orgnr", "applicantId", false),
    MUNICIPALITY("kommunkod", "municipalityCode", true),
    RECEIVED("inkom_datum", "receivedOn", false),
    DECIDED("besluts_datum", "decidedOn", true),
    APPLIED_AMOUNT("sokt_belopp", "appliedAmount", false),
    GRANTED_AMOUNT("beviljat_belopp", "grantedAmount", true),
    SHARE("stodandel", "supportShare", false),
    PERIOD_START("period_fran", "periodStart", false),
    PERIOD_END("period_till", "periodEnd", false);

    private final String heading;
    private final String field;
    private final boolean mandatory;

    Column(String heading, String field, boolean mandatory) {
        this.heading = heading;
        this.field = field;
        this.mandatory = mandatory;
    }

    String heading() {
        return heading;
    }

    String field() {
        return field;
    }

    boolean mandatory() {
        return mandatory;
    }

    static Optional<Column> headed(String heading) {
        return Arrays.stream(values())
                .filter(column -> column.heading.equals(heading))
                .findFirst();
    }

    static List<Column> mandatoryOnes() {
        return Arrays.stream(values()).filter(Column::mandatory).toList();
    }
}
