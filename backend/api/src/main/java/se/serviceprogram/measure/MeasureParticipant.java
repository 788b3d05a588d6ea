package se.serviceprogram.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import se.serviceprogram.actor.Actor;

/** An organisation that takes part in a measure besides the one that answers for it. */
@Embeddable
record MeasureParticipant(
        @Column(name = "region_code") String regionCode,

        @ManyToOne(optional = false) @JoinColumn(name = "actor_id")
        Actor actor) {}
