package se.serviceprogram.intake;

import static se.serviceprogram.access.Right.SUPPORT_DECISIONS_WRITE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.serviceprogram.access.Caller;
import se.serviceprogram.web.ListRequest;
import se.serviceprogram.web.Listing;
import se.serviceprogram.web.Messages;
import se.serviceprogram.web.ProblemException;

/** Imports: finding them and their rows, and removing those never applied. */
@ApplicationScoped
class ImportService {

    @Inject
    ImportRepository imports;

    @Inject
    Messages messages;

    @Inject
    Caller caller;

    Listing<ImportSummary> listing(ImportFilter filter) {
        requireKnown("status", ListRequest.values(filter.status), Import.STATUSES);
        return imports.listing(filter, messages.inSwedish());
    }

    Listing<ImportRow> rows(UUID importId, List<String> verdicts) {
        requireKnown("verdict", verdicts, Verdict.codes());
        return imports.rows(get(importId).id(), verdicts);
    }

    private static void requireKnown(String parameter, List<String> given, List<String> codes) {
        for (var code : given) {
            if (!codes.contains(code)) {
                throw ProblemException.invalidParameter(parameter, "support.code", code, String.join(", ", codes));
            }
        }
    }

    Import get(UUID id) {
        return imports.findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    @Transactional
    void remove(UUID id, String ifMatch) {
        var unused = imports.locked(id);
        caller.requireAll(SUPPORT_DECISIONS_WRITE, unused.owners());
        unused.requireVersion(ifMatch);
        unused.requireStatus(Import.REVIEWED, "import.used");
        imports.delete(unused);
        imports.flush();
    }
}
