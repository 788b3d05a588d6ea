package se.serviceprogram.intake;

import static se.serviceprogram.access.Right.APPLICANTS_REGISTER;
import static se.serviceprogram.access.Right.SUPPORT_DECISIONS_WRITE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.access.Caller;
import se.serviceprogram.removal.RemovableKind;
import se.serviceprogram.removal.Removals;
import se.serviceprogram.web.ListRequest;
import se.serviceprogram.web.Listing;
import se.serviceprogram.web.Messages;
import se.serviceprogram.web.ProblemException;

/** Imports: finding them and their rows, and removing those never applied. */
@ApplicationScoped
class ImportService {

    @Inject
    Removals removals;

    @Inject
    ImportRepository imports;

    @Inject
    ImportRowStore rowStore;

    @Inject
    Messages messages;

    @Inject
    Caller caller;

    Listing<ImportSummary> listing(ImportFilter filter) {
        return imports.listing(filter, messages.inSwedish());
    }

    Listing<ImportRow> rows(UUID importId, @Nullable String verdicts) {
        var known = ListRequest.codes("verdict", verdicts, Verdict.codes());
        return imports.rows(get(importId).id(), known);
    }

    Import get(UUID id) {
        return imports.findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    /** Whether the caller may do all that applying or undoing it does, to decisions and to the register. */
    boolean mayCarryOut(Import read) {
        return caller.mayAll(SUPPORT_DECISIONS_WRITE, read.owners())
                && (caller.may(APPLICANTS_REGISTER) || !rowStore.changesRegister(read.id(), read.is(Import.APPLIED)));
    }

    @Transactional
    void remove(UUID id, String ifMatch) {
        var unused = imports.locked(id);
        caller.requireAll(SUPPORT_DECISIONS_WRITE, unused.owners());
        unused.requireVersion(ifMatch);
        unused.requireStatus(Import.REVIEWED, "import.used");
        removals.keep(RemovableKind.IMPORT, id, unused.fileName, unused.owners(), unused.draftOf);
        imports.delete(unused);
        imports.flush();
    }
}
