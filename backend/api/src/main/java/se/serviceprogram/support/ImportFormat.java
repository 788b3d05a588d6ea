package se.serviceprogram.support;

import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.Export;
import se.serviceprogram.web.Listing;

/**
 * The export of support decisions: the columns of the import file, those without content here left empty, and the legal
 * basis of a mark of secrecy, which an import leaves as it is.
 */
final class ImportFormat {

    private ImportFormat() {}

    static Response export(String format, Listing<ImportFormatRow> selection, @Nullable String sort) {
        return new Export<ImportFormatRow>("stodbeslut")
                .column("kalla", ImportFormatRow::sourceCode)
                .column("arende_id", ImportFormatRow::externalCaseId)
                .column("beslut_nr", ImportFormatRow::decisionNumber)
                .column("beslutstyp", ImportFormatRow::outcome)
                .column("dnr", ImportFormatRow::registryNumber)
                .column("stodform", ImportFormatRow::supportForm)
                .column("legal_grund", ImportFormatRow::legalBasis)
                .column("utlysning", ImportFormat::empty)
                .column("organisation", ImportFormatRow::decidingActor)
                .column("handlaggare", ImportFormat::empty)
                .column("sokande_namn", ImportFormatRow::applicant)
                .column("sokande_orgnr", ImportFormatRow::organisationNumber)
                .column("cfar", ImportFormat::empty)
                .column("arbetsstalle", ImportFormat::empty)
                .column("kommunkod", ImportFormatRow::municipalityCode)
                .column("lanskod", ImportFormatRow::countyCode)
                .column("inkom_datum", ImportFormatRow::receivedOn)
                .column("besluts_datum", ImportFormatRow::decidedOn)
                .column("sokt_belopp", ImportFormatRow::appliedAmount)
                .column("beviljat_belopp", ImportFormatRow::grantedAmount)
                .column("stodandel", ImportFormatRow::supportShare)
                .column("finansiar", ImportFormat::empty)
                .column("anslag", ImportFormat::empty)
                .column("deluppdrag", ImportFormat::empty)
                .column("period_fran", ImportFormatRow::periodStart)
                .column("period_till", ImportFormatRow::periodEnd)
                .column("utbetalt_belopp", ImportFormat::empty)
                .column("utbetalnings_datum", ImportFormat::empty)
                .column("aterkrav_belopp", ImportFormat::empty)
                .column("status", ImportFormat::empty)
                .column("sekretess", ImportFormatRow::secrecy)
                .as(format, selection, sort);
    }

    private static String empty(ImportFormatRow row) {
        return "";
    }
}
