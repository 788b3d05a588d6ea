package se.serviceprogram.actor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import se.serviceprogram.feed.ShownColumn;
import se.serviceprogram.web.OrganisationNumbers;

/** An organisation number in histories is masked as everywhere else (BR-O1). */
@ApplicationScoped
class ShownOrganisationNumber implements ShownColumn {

    @Override
    public String table() {
        return "actor";
    }

    @Override
    public String column() {
        return "organisation_number";
    }

    @Override
    public Object shown(Object stored) {
        return Objects.requireNonNull(OrganisationNumbers.shown(stored.toString()));
    }
}
