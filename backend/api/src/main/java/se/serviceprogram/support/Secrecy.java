package se.serviceprogram.support;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** That a decision is marked as secret (sekretessmarkerat): by what law, why, by whom and when. An officer's judgement. */
@Embeddable
public record Secrecy(
        @Column(name = "secrecy_legal_basis") String legalBasis,

        @Column(name = "secrecy_reason") String reason,

        @Column(name = "secrecy_marked_by") String markedBy,

        @Column(name = "secrecy_marked_at") Instant markedAt) {}
