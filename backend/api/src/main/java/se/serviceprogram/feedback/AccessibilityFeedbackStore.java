package se.serviceprogram.feedback;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import se.serviceprogram.web.Listing;
import se.serviceprogram.web.OrganisationNumbers;

/**
 * Keeps feedback, by one statement outside the transactions of signed-in people: whoever sends it stays anonymous also
 * when the browser happens to send a token, and neither address nor time of day is kept. A personal number in the message
 * is masked, not refused: whoever has met a hindrance should not meet another.
 */
@ApplicationScoped
class AccessibilityFeedbackStore {

    @Inject
    AgroalDataSource database;

    @Inject
    EntityManager entityManager;

    /** Latest first. */
    Listing<ReceivedFeedback> listing() {
        return Listing.of(
                        entityManager,
                        ReceivedFeedback.class,
                        "select f.id, f.receivedOn, f.message, f.page, f.email",
                        "from StoredFeedback f")
                .sortable("receivedOn", "f.receivedOn")
                .orderedBy("-receivedOn", "f.id");
    }

    void add(AccessibilityFeedback feedback) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "insert into accessibility_feedback (message, page, email) values (?, ?, ?)")) {
            statement.setString(
                    1,
                    OrganisationNumbers.withoutPersonalNumbers(
                            feedback.message().strip()));
            statement.setString(2, feedback.page());
            statement.setString(3, feedback.email());
            statement.execute();
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
