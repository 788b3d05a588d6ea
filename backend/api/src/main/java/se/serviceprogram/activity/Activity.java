package se.serviceprogram.activity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.access.OwnedByRegion;
import se.serviceprogram.access.Owner;
import se.serviceprogram.actor.Actor;
import se.serviceprogram.actor.Municipality;
import se.serviceprogram.actor.ServicePoint;

/** Something done for the programme (aktivitet). A joint one is one row, credited to all who took part. */
@Entity
@Table(name = "activity")
public class Activity extends OwnedByRegion {

    private String kind;

    private @Nullable String mode;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private String title;

    private @Nullable String description;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "municipality_code")
    private @Nullable Municipality municipality;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "service_point_id")
    private @Nullable ServicePoint servicePoint;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "company_id")
    private @Nullable Actor company;

    @ElementCollection
    @CollectionTable(name = "activity_participant", joinColumns = @JoinColumn(name = "activity_id"))
    private Set<Participation> participants = new HashSet<>();

    @Column(name = "registry_number")
    private @Nullable String registryNumber;

    /** Each participant answers for what they did together. */
    Owner owner() {
        return Owner.anyOf(participants().stream().map(Actor::id).toList());
    }

    /** For the persistence layer. */
    protected Activity() {}

    /** The rows that an activity refers to, found by the ids of its input. */
    record References(
            @Nullable Municipality municipality,
            @Nullable ServicePoint servicePoint,
            @Nullable Actor company,
            Set<Actor> participants) {}

    @SuppressWarnings("NullAway.Init") // change() says everything
    Activity(ActivityInput input, References references) {
        change(input, references);
    }

    void change(ActivityInput input, References references) {
        kind = input.kind();
        mode = input.mode();
        heldOn = input.heldOn();
        title = input.title().strip();
        description = input.description();
        municipality = references.municipality();
        servicePoint = references.servicePoint();
        company = references.company();
        registryNumber = input.registryNumber();
        var newParticipants =
                references.participants().stream().map(Participation::new).collect(Collectors.toSet());
        participants.retainAll(newParticipants);
        participants.addAll(newParticipants);
    }

    public String kind() {
        return kind;
    }

    public @Nullable String mode() {
        return mode;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public String title() {
        return title;
    }

    public @Nullable String description() {
        return description;
    }

    public @Nullable Municipality municipality() {
        return municipality;
    }

    public @Nullable ServicePoint servicePoint() {
        return servicePoint;
    }

    public @Nullable Actor company() {
        return company;
    }

    /** In a fixed order: that of their ids, which is the order they were registered in. */
    public List<Actor> participants() {
        return participants.stream()
                .map(Participation::actor)
                .sorted(Comparator.comparing(Actor::id))
                .toList();
    }

    public @Nullable String registryNumber() {
        return registryNumber;
    }
}
