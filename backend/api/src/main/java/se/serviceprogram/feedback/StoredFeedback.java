package se.serviceprogram.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Feedback as it is kept; of no region, since nobody is asked who they are. */
@Entity
@Immutable
@Table(name = "accessibility_feedback")
class StoredFeedback {

    @Id
    UUID id;

    @Column(name = "received_on")
    LocalDate receivedOn;

    String message;

    @Nullable String page;

    @Nullable String email;

    /** For the persistence layer. */
    protected StoredFeedback() {}
}
