package se.serviceprogram.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Objects;
import se.serviceprogram.actor.Actor;

/** That an organisation took part in an activity; both belong to the same region. */
@Embeddable
class Participation {

    @Column(name = "region_code")
    private String regionCode;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "actor_id")
    private Actor actor;

    /** For the persistence layer. */
    protected Participation() {}

    Participation(Actor actor) {
        this.actor = actor;
        this.regionCode = actor.regionCode();
    }

    Actor actor() {
        return actor;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Participation participation && actor.equals(participation.actor);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(actor.id());
    }
}
